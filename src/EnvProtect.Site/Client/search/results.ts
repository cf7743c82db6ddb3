import { element } from '../element';
import { say } from '../language';
import type { Hit, Result } from './pagefind';
import { text } from './text';

const AT_ONCE = 10;

/** The first ten results, with a button that brings the next ten; each is loaded when it is its turn. */
export async function firstResults(results: readonly Hit[]): Promise<HTMLElement> {
  const list = element('ol', { class: 'search-list' });
  const answer = element('div', { class: 'search-answer' }, list);
  await addResults(answer, list, results, 0);
  return answer;
}

async function addResults(answer: HTMLElement, list: HTMLElement, results: readonly Hit[], from: number): Promise<void> {
  const loaded = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
  const entries = loaded.map(entry);
  list.append(...entries);
  answer.querySelector('.search-more')?.remove();
  if (from > 0) entries[0]?.querySelector('a')?.focus();
  if (results.length <= from + AT_ONCE) return;
  const more = element('button', { type: 'button', class: 'search-more' }, say(text.more));
  more.addEventListener('click', () => void addResults(answer, list, results, from + AT_ONCE));
  answer.append(more);
}

function entry({ url, excerpt, meta }: Result): HTMLElement {
  const facts = [meta['kind'], meta['status'], meta['number']].filter((fact): fact is string => Boolean(fact));
  return element('li', {},
    element('p', { class: 'search-title' }, element('a', { href: url.replace(/\.html$/, '') }, meta['title'] ?? url)),
    element('p', { class: 'kicker' }, facts.join(' · ')),
    element('p', {}, ...marked(excerpt)));
}

/** The excerpt's text and marks, and nothing else that might be in it. */
function marked(excerpt: string): readonly Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) =>
    node instanceof HTMLElement && node.localName === 'mark' ? element('mark', {}, node.textContent ?? '') : document.createTextNode(node.textContent ?? ''));
}
