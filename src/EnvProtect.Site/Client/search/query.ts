/** What is asked: words, and values of filters. The address of the page holds it, so that it can be kept and shared. */
export interface Query {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

export const FILTERS = ['kind', 'status', 'area'] as const;

export const isEmpty = (query: Query): boolean => query.words === '' && Object.keys(query.filters).length === 0;

export function readForm(form: HTMLFormElement): Query {
  return fromFields((name) => `${new FormData(form).get(name) ?? ''}`);
}

export function readAddress(): Query {
  const given = new URLSearchParams(location.search);
  return fromFields((name) => given.get(name) ?? '');
}

export function addressOf(query: Query, path: string = location.pathname): string {
  const given = new URLSearchParams(query.words ? { q: query.words } : {});
  for (const [name, value] of Object.entries(query.filters)) given.set(name, value);
  return given.size > 0 ? `${path}?${given}` : path;
}

/** The words of a query, one by one: by spaces, or as the browser divides Chinese. */
export function divide(words: string): readonly string[] {
  const parts = words.split(/\s+/).filter(Boolean);
  if (parts.length > 1 || !('Segmenter' in Intl)) return parts;
  return [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(words)]
    .filter((part) => part.isWordLike).map((part) => part.segment);
}

/** A number, or a part of one: 00131, D1YZ2020, hengyang-2018-06. */
export const isNumber = (words: string): boolean => /^[a-z\d-]*\d[a-z\d-]*$/i.test(words) && words.length >= 3;

function fromFields(field: (name: string) => string): Query {
  return {
    words: plain(field('q')).trim(),
    filters: Object.fromEntries(FILTERS.map((name) => [name, field(name)] as const).filter(([, value]) => value)),
  };
}

// As input methods for Chinese write letters and digits when they are left in full width.
const plain = (words: string): string => words.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
