import { element } from '../element';
import { say } from '../language';
import type { Hit, Result } from './pagefind';
import { text } from './text';

const AT_ONCE = 10;

/** Shows results ten at a time, each loaded when it is its turn. */
export async function showResults(list: HTMLElement, results: readonly Hit[], from = 0): Promise<void> {
  const loaded = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
  if (from === 0) list.replaceChildren();
  const entries = loaded.map(entry);
  list.append(...entries);
  if (from > 0) entries[0]?.querySelector('a')?.focus();
  list.parentElement?.querySelector('.search-more')?.remove();
  if (results.length <= from + AT_ONCE) return;
  const more = element('button', { type: 'button', class: 'search-more' }, say(text.more));
  more.addEventListener('click', () => void showResults(list, results, from + AT_ONCE));
  list.after(more);
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
