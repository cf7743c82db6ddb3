/** What a chart is drawn from: the table that the page holds anyway. */
export interface ChartTable {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
}

export interface Row {
  readonly label: string;
  /** The row's date where its heading is a time; at the precision it is written with, such as 2021-06. */
  readonly date: string | null;
}

export interface Series {
  readonly name: string;
  /** The name of a colour of the design, where the column asks for one. */
  readonly tone: string | null;
  /** Null where nothing is known: a gap, never a nought. */
  readonly values: readonly (number | null)[];
  /** The cells as they are printed, which is how a chart quotes them too. */
  readonly texts: readonly string[];
}

/**
 * Reads `<figure data-chart>`: the first column is `<th scope="row">`, every other column whose cells carry `data-value`
 * is a series. Null where there is nothing to draw.
 */
export function readTable(figure: HTMLElement): ChartTable | null {
  const table = figure.querySelector('table');
  const lines = table ? [...table.tBodies].flatMap((body) => [...body.rows]).filter((line) => line.querySelector('th[scope=row]')) : [];
  const headings = [...(table?.tHead?.rows[0]?.cells ?? [])];
  const series = headings.flatMap((heading, column): Series[] => {
    const cells = lines.map((line) => line.cells[column]);
    if (!cells.some((cell) => cell?.dataset['value'])) return [];
    return [{
      name: textOf(heading),
      tone: heading.dataset['tone'] ?? null,
      values: cells.map((cell) => numberOf(cell?.dataset['value'])),
      texts: cells.map((cell) => (cell ? textOf(cell) : '')),
    }];
  });
  if (lines.length === 0 || series.length === 0) return null;
  return {
    kind: figure.dataset['chart'] ?? '',
    title: [figure.closest('section')?.querySelector('h2, h3') ?? null, figure.querySelector('figcaption')].map(textOf).filter(Boolean).join('. '),
    rows: lines.map((line) => ({ label: textOf(line.cells[0] ?? null), date: line.cells[0]?.querySelector('time')?.dateTime ?? null })),
    series,
  };
}

/** One row in words, as its cells print it. */
export const rowInWords = (table: ChartTable, row: number): readonly (readonly [name: string, text: string])[] =>
  table.series.filter((series) => series.texts[row]).map((series) => [series.name, series.texts[row] ?? ''] as const);

function numberOf(value: string | undefined): number | null {
  const number = value ? Number(value) : NaN;
  return Number.isFinite(number) ? number : null;
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
