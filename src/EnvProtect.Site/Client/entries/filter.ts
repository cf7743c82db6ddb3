import { element } from '../element';
import { addressOf, loadFacets, narrow, readSelection, toggled, unknownIn, type Facets, type Selection } from '../filter/facets';
import { Rows } from '../filter/rows';
import { issues, leftOut, showing, text } from '../filter/text';
import { say } from '../language';
import { carryOver } from '../otherLanguage';

// Narrowing the register down without leaving the page. Each choice is a link to a static page; here it is answered at
// once and combined with the others, and the address keeps what is chosen.
const AT_ONCE = 50;
const nav = document.querySelector<HTMLElement>('.facets[data-facets]')!;
const section = document.querySelector<HTMLElement>('section[aria-labelledby=list]')!;
const heading = section.querySelector<HTMLElement>('#list')!;
const list = section.querySelector<HTMLElement>('.issues')!;
const pager = section.querySelector<HTMLElement>('.pager');
const register = nav.dataset['register'] ?? '';
const usual = { heading: heading.textContent ?? '', rows: [...list.children] };

interface Choice {
  readonly link: HTMLAnchorElement;
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly count: HTMLElement | null;
}

/** The links of the page: the last two parts of an address are a group and a value. */
const choices = [...nav.querySelectorAll<HTMLAnchorElement>('li a')].map((link): Choice => {
  const [group = '', value = ''] = link.pathname.split('/').slice(-2);
  return { link, group, value: decodeURIComponent(value), label: link.textContent ?? '', count: link.parentElement?.querySelector<HTMLElement>('.count') ?? null };
});

const chosen = element('div', { class: 'chosen' });
const status = element('p', { class: 'visually-hidden', role: 'status' });
heading.after(status, chosen);
// On a phone the list is far above the choices; there the answer stands beside them and leads to it.
const answer = element('a', { class: 'filter-answer', href: '#list' });

let loading: Promise<{ facets: Facets; rows: Rows }> | null = null;
let selection: Selection = new Map();
let turn = 0;

function load(): Promise<{ facets: Facets; rows: Rows }> {
  loading ??= loadFacets(nav.dataset['facets'] ?? '').then((facets) => ({ facets, rows: new Rows(register, facets.pageSize, usual.rows) }));
  return loading;
}

async function show(next: Selection, unknown: readonly string[] = []): Promise<void> {
  const mine = ++turn;
  selection = next;
  const { facets, rows } = await load();
  const places = narrow(facets, selection);
  const first = selection.size > 0 ? await rows.at(places.slice(0, AT_ONCE)) : usual.rows;
  if (mine !== turn) return; // another choice was made meanwhile

  list.replaceChildren(...first);
  heading.textContent = selection.size > 0 ? say(issues(places.length)) : usual.heading;
  const notes = unknown.map((condition) => say(leftOut(condition)));
  if (places.length === 0) notes.push(say(text.nothing));
  status.textContent = notes.length > 0 ? notes.join(' ') : say(issues(places.length));
  status.classList.toggle('visually-hidden', notes.length === 0);
  answer.textContent = say(places.length > 0 ? showing(places.length) : text.nothing);
  if (selection.size > 0) nav.append(answer);
  else answer.remove();
  carryOver(Object.fromEntries(selection));
  if (pager) pager.hidden = selection.size > 0;
  section.querySelector('.filter-more')?.remove();
  if (selection.size > 0 && places.length > AT_ONCE) list.after(more(rows, places.slice(AT_ONCE)));
  showChosen();
  for (const choice of choices) showCount(choice, facets);
}

function more(rows: Rows, rest: readonly number[]): HTMLElement {
  const button = element('button', { type: 'button', class: 'filter-more' }, say(text.more));
  button.addEventListener('click', () => void rows.at(rest.slice(0, AT_ONCE)).then((next) => {
    list.append(...next);
    next[0]?.querySelector('a')?.focus();
    if (rest.length > AT_ONCE) button.replaceWith(more(rows, rest.slice(AT_ONCE)));
    else button.remove();
  }));
  return button;
}

/** How many issues a choice would leave together with the others. */
function showCount({ link, group, value, count }: Choice, facets: Facets): void {
  const isChosen = selection.get(group) === value;
  const left = narrow(facets, new Map(selection).set(group, value)).length;
  if (isChosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  link.classList.toggle('is-empty', left === 0);
  if (count) count.textContent = `${left}`;
}

function showChosen(): void {
  const buttons = choices.filter(({ group, value }) => selection.get(group) === value).map(({ group, value, label }) => {
    const button = element('button', { type: 'button', 'aria-label': `${say(text.remove)} ${label}` }, `${label} ×`);
    button.addEventListener('click', () => choose(toggled(selection, group, value)));
    return button;
  });
  if (buttons.length > 1) {
    const clear = element('button', { type: 'button' }, say(text.clear));
    clear.addEventListener('click', () => choose(new Map()));
    buttons.push(clear);
  }

  const hadFocus = chosen.contains(document.activeElement);
  chosen.replaceChildren(...(buttons.length > 0 ? [element('span', { class: 'kicker' }, say(text.chosen)), ...buttons] : []));
  if (hadFocus) (buttons[0] ?? choices[0]?.link)?.focus();
}

function choose(next: Selection): void {
  if (location.pathname !== register) {
    location.assign(addressOf(register, next)); // a page of one choice, or a later page of the register
    return;
  }
  history.pushState(null, '', addressOf(register, next));
  void show(next);
}

nav.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || !(event.target instanceof Element)) return;
  const choice = choices.find(({ link }) => link === (event.target as Element).closest('a'));
  if (!choice) return;
  event.preventDefault();
  choose(toggled(selection, choice.group, choice.value));
});

async function showAddress(): Promise<void> {
  const { facets } = await load();
  await show(readSelection(location.search, facets), unknownIn(location.search, facets));
}

addEventListener('popstate', () => void showAddress());

if (location.pathname !== register) {
  const current = choices.find(({ link }) => link.getAttribute('aria-current') === 'page');
  selection = new Map(current ? [[current.group, current.value]] : []);
} else if (location.search) {
  void showAddress();
}
