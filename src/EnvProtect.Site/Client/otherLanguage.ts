/** Keeps what was asked or chosen in the link to the same page in the other language. */
export function carryOver(query: Readonly<Record<string, string>>): void {
  const link = document.querySelector<HTMLAnchorElement>('a.language');
  if (link) link.search = `${new URLSearchParams(query)}`;
}
