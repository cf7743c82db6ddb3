import { element } from '../element';
import { say } from '../language';
import { joined, pointed } from './spaced';
import { namedEntry, namedPages } from './names';
import type { Hit, Result } from './pagefind';
import type { Query } from './query';
import { text } from './text';

const AT_ONCE = 10;

/** The pages that bear the words as their name, then the first ten results, with a button that brings the next ten; each is loaded when it is its turn. */
export async function firstResults(results: readonly Hit[], query: Query): Promise<HTMLElement> {
  const list = element('ol', { class: 'search-list' }, ...namedPages(query).map(namedEntry));
  const answer = element('div', { class: 'search-answer' }, list);
  await addResults(answer, list, results, 0);
  return answer;
}

async function addResults(answer: HTMLElement, list: HTMLElement, results: readonly Hit[], from: number): Promise<void> {
  const loaded = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
  const listed = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  const entries = loaded.filter((result) => !listed.has(addressOf(result))).map(entry);
  list.append(...entries);
  answer.querySelector('.search-more')?.remove();
  if (from > 0) entries[0]?.querySelector('a')?.focus();
  if (results.length <= from + AT_ONCE) return;
  const more = element('button', { type: 'button', class: 'search-more' }, say(text.more));
  more.addEventListener('click', () => void addResults(answer, list, results, from + AT_ONCE));
  answer.append(more);
}

const addressOf = ({ url }: Result): string => url.replace(/\.html$/, '');

function entry(result: Result): HTMLElement {
  const { url, excerpt, meta } = result;
  const facts = [meta['kind'], meta['status'], meta['number']].filter((fact): fact is string => Boolean(fact));
  return element('li', {},
    element('p', { class: 'search-title' }, element('a', { href: addressOf(result) }, joined(meta['title'] ?? url))),
    element('p', { class: 'kicker' }, facts.join(' · ')),
    ...(showsNumberParts(excerpt, meta['number'] ?? '') ? [] : [element('p', {}, ...marked(excerpt))]));
}

/** Whether an excerpt is taken from the ends of a number, which stand in the page for the search alone. */
function showsNumberParts(excerpt: string, number: string): boolean {
  const words = excerpt.replace(/<[^>]*>/g, '').split(/[\s.]+/);
  return words.some((word, i) => word.length > 1 && number.endsWith(word) && words[i + 1] === word.slice(1));
}

/**
 * The excerpt's text and marks, and nothing else that might be in it. The characters of a word are marked one by one in it;
 * here the word is.
 */
function marked(excerpt: string): readonly Node[] {
  const parsed = new DOMParser().parseFromString(pointed(excerpt).replace(/<\/mark> <mark>/g, ' '), 'text/html').body;
  const parts = [...parsed.childNodes].map((node) => ({ text: node.textContent ?? '', isMark: node instanceof HTMLElement && node.localName === 'mark' }));
  // Spaces at the border between marked and unmarked text are seen only in the whole.
  const whole = joined(parts.map(({ text }) => text).join(''));
  let at = 0;
  return parts.map(({ text, isMark }) => {
    let length = 0;
    for (const character of text) if (whole[at + length] === character) length += character.length; // a space that was dropped is passed over
    const piece = whole.slice(at, (at += length));
    return isMark ? element('mark', {}, piece) : document.createTextNode(piece);
  });
}
