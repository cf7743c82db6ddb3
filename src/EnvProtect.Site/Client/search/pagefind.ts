/** The part of Pagefind's programming interface that is used here; the program itself is written beside the pages. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<Counts>;
  /** Without words everything that passes the filters is found; in quotation marks the words are found as they stand together. */
  search(words: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<Found>;
}

/** For each filter, and each of its values, how many pages have it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly Hit[];
  /** How many of the results have each value. */
  readonly filters: Counts;
}

export interface Hit {
  readonly id: string;
  data(): Promise<Result>;
}

export interface Result {
  readonly url: string;
  /** Text around the words, in which they stand between mark tags. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads the index, or rejects where the site was published without one. */
export async function loadPagefind(index: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(`${index}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 30 });
  await pagefind.filters();
  return pagefind;
}
