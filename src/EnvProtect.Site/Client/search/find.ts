import type { Found, Pagefind } from './pagefind';
import type { Query } from './query';
import { hasHan, spaced } from './spaced';

/**
 * What has all the words. Chinese ones are looked for character by character, and of what that finds those pages are kept in
 * which each word stands as a whole.
 */
export async function find(pagefind: Pagefind, { words, filters }: Query): Promise<Found> {
  const found = await pagefind.search(spaced(words) || null, { filters });
  const divided = words.split(/\s+/).filter((word) => hasHan(word) && [...word].length > 1);
  const wholes = await Promise.all(divided.map((word) => pagefind.search(`"${spaced(word)}"`, { filters })));
  return wholes.reduce(both, found);
}

function both(found: Found, other: Found): Found {
  const ids = new Set(other.results.map((result) => result.id));
  return { results: found.results.filter((result) => ids.has(result.id)), filters: other.filters };
}
