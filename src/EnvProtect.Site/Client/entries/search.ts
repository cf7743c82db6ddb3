import { advise } from '../search/advice';
import { element } from '../element';
import { say } from '../language';
import { carryOver } from '../otherLanguage';
import { find } from '../search/find';
import { loadPagefind, type Counts, type Hit, type Pagefind } from '../search/pagefind';
import { addressOf, FILTERS, isEmpty, isNumber, readAddress, readForm, type Query } from '../search/query';
import { firstResults } from '../search/results';
import { withoutPoints } from '../search/spaced';
import { counted, found, text } from '../search/text';

const form = document.querySelector<HTMLFormElement>('form.search')!;
const section = document.querySelector<HTMLElement>('.search-results')!;
const status = section.querySelector<HTMLElement>('.search-count')!;

const TYPING_PAUSE = 250;
const NUMBERS_LOOKED_AT = 100;
let loading: Promise<Pagefind> | null = null;
let asked = '';
let typing = 0;

/** Loaded when somebody begins to search, not before. */
function pagefind(): Promise<Pagefind> {
  loading ??= loadPagefind(form.dataset['index'] ?? '', form.dataset['base'] ?? '/').then(async (loaded) => {
    offer(await loaded.filters());
    return loaded;
  });
  return loading;
}

async function run(query: Query): Promise<void> {
  // Enter, soon after the pause that asked already: whoever moves on in the results keeps them.
  const question = addressOf(query);
  if (question === asked) return;
  asked = question;
  // The filters are words of this language.
  carryOver(query.words ? { q: query.words } : {});
  clear();
  section.hidden = isEmpty(query);
  if (section.hidden) return;
  status.textContent = say(text.loading);
  try {
    const loaded = await pagefind();
    const all = await find(loaded, query);
    const results = isNumber(query.words) ? await withNumber(all.results, query.words) : all.results;
    const answer = results.length > 0 ? await firstResults(results, query) : await advise(loaded, query, form.dataset['other'] ?? '');
    if (asked !== question) return; // something else was asked meanwhile
    offer(all.filters, query);
    status.textContent = say(results.length > 0 ? found(results.length) : text.nothing);
    status.after(answer);
  } catch {
    if (asked === question) asked = '';
    status.textContent = say(text.unavailable);
  }
}

function clear(): void {
  section.querySelector('.search-answer')?.remove();
}

/** Pages that have the number come alone; pages that only mention it come where none has it. */
async function withNumber(hits: readonly Hit[], part: string): Promise<readonly Hit[]> {
  const pages = await Promise.all(hits.slice(0, NUMBERS_LOOKED_AT).map(async (hit) => ({ hit, page: await hit.data() })));
  const holds = (text: string | undefined): boolean => text !== undefined && withoutPoints(text).toLowerCase().includes(part.toLowerCase());
  const own = pages.filter(({ page }) => holds(page.meta['number']));
  return (own.length > 0 ? own : pages.filter(({ page }) => holds(page.excerpt))).map(({ hit }) => hit);
}

/** Fills the choices of the filters with what there is, and how much of it; keeps what is chosen. */
function offer(counts: Counts, query: Query = readForm(form)): void {
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const chosen = query.filters[name] ?? '';
    const values = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
    const any = select.options[0]!;
    select.replaceChildren(any, ...values.map(([value, count]) => element('option', { value }, counted(value, count))));
    select.value = chosen;
  }
}

function fill(query: Query): void {
  const words = form.elements.namedItem('q');
  if (words instanceof HTMLInputElement) words.value = query.words;
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name);
    const value = query.filters[name];
    if (!(select instanceof HTMLSelectElement)) continue;
    if (value && ![...select.options].some((option) => option.value === value)) select.append(element('option', { value }, value));
    select.value = value ?? '';
  }
}

function ask(remember: (address: string) => void): void {
  clearTimeout(typing);
  const query = readForm(form);
  if (addressOf(query) !== location.pathname + location.search) remember(addressOf(query));
  void run(query);
}

const replace = (address: string): void => history.replaceState(null, '', address);
const push = (address: string): void => history.pushState(null, '', address);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(push);
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) ask(push);
});
form.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent) || event.isComposing) return;
  clearTimeout(typing);
  typing = setTimeout(() => ask(replace), TYPING_PAUSE);
});
// Chinese is typed in two steps; only the finished word is looked for.
form.addEventListener('compositionend', () => ask(replace));
form.addEventListener('focusin', () => void pagefind().catch(() => undefined), { once: true });
addEventListener('popstate', () => {
  fill(readAddress());
  void run(readAddress());
});

// Who types before this script is there keeps the words.
if (!isEmpty(readAddress())) fill(readAddress());
void run(readAddress());
