import { element } from '../element';
import { isEnglish, say } from '../language';
import { find } from './find';
import type { Pagefind } from './pagefind';
import { addressOf, divide, isNumber, type Query } from './query';
import { counted, text } from './text';

/** What to try when nothing was found: only what would find something, where that can be known. */
export async function advise(pagefind: Pagefind, query: Query, otherLanguage: string): Promise<HTMLElement> {
  const advice = element('ul', { class: 'search-answer search-advice' });
  const add = (...content: readonly (Node | string)[]): void => advice.append(element('li', {}, ...content));

  if (Object.keys(query.filters).length > 0) {
    const wider = { words: query.words, filters: {} };
    const { results } = await find(pagefind, wider);
    if (results.length > 0) add(link(wider, counted(say(text.withoutFilters), results.length)));
  }

  // A single Chinese character is in too many pages to help.
  const words = divide(query.words).filter((word) => !/^\p{Script=Han}$/u.test(word));
  if (words.length > 0 && words[0] !== query.words) {
    const alone = await Promise.all(words.map(async (word) => ({ word, count: (await find(pagefind, { words: word, filters: {} })).results.length })));
    const known = alone.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
    if (known.length > 0) add(say(text.fewerWords), ...known.flatMap(({ word, count }) => [' ', link({ words: word, filters: {} }, counted(word, count))]));
  }

  add(say(isNumber(query.words) ? text.checkNumber : text.otherWords));
  if (/\p{Script=Han}/u.test(query.words) === isEnglish) {
    add(element('a', { href: addressOf({ words: query.words, filters: {} }, otherLanguage), hreflang: isEnglish ? 'zh-Hans' : 'en' }, say(text.otherLanguage)));
  }

  add(say(text.ways));
  return advice;
}

const link = (query: Query, label: string): HTMLElement => element('a', { href: addressOf(query) }, label);
