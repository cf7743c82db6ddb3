import { element } from '../element';
import type { Query } from './query';

/**
 * The places and kinds of pollution that bear the words as their name, the nearest name first. The page itself lists them, so
 * that the page of 常宁市 comes before all that mentions 常宁, however much that is.
 */
export function namedPages({ words, filters }: Query): readonly HTMLAnchorElement[] {
  if (words.length < 2 || Object.keys(filters).length > 0) return [];
  const asked = words.toLowerCase();
  return [...document.querySelectorAll<HTMLAnchorElement>('.ways .chips a')]
    .filter((link) => nameOf(link).toLowerCase().startsWith(asked))
    .sort((a, b) => nameOf(a).length - nameOf(b).length)
    .slice(0, 3);
}

/** A result that is such a page: its name, and beneath it what it is. */
export function namedEntry(link: HTMLAnchorElement): HTMLElement {
  const kind = link.closest('section')?.dataset['kind'] ?? '';
  return element('li', {},
    element('p', { class: 'search-title' }, element('a', { href: link.getAttribute('href') ?? '' }, nameOf(link))),
    element('p', { class: 'kicker' }, kind));
}

const nameOf = (link: HTMLAnchorElement): string => link.textContent?.trim() ?? '';
