// One query in the forms in which people take it away.

export interface Forms {
  readonly address: string;
  readonly curl: string;
  readonly python: string;
  readonly r: string;
}

/** The query at an absolute address; the CSV behind it holds every row. */
export function formsOf(address: string): Forms {
  const csv = `${address}${address.includes('?') ? '&' : '?'}$format=csv`;
  return {
    address,
    curl: `curl -g '${csv}' -o data.csv`,
    python: `import pandas as pd\ndata = pd.read_csv("${csv}")`,
    r: `data <- read.csv("${csv}", fileEncoding = "UTF-8")`,
  };
}
