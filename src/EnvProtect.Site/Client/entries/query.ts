// The page that builds queries: choose, look at some rows, take the query along. All names come from the service.
import { formsOf } from '../queries/forms';
import { readMetadata, type EntitySet, type Property } from '../queries/metadata';
import { addressOf, type Condition, type Query } from '../queries/query';

const PREVIEW_ROWS = '10';

const builder = document.querySelector<HTMLElement>('.query-builder');
if (builder !== null) start(builder);

/** Nothing is asked of the service before somebody turns to the form, by finger, mouse or keyboard. */
function onceNear(form: HTMLElement, begin: () => void): void {
  const stop = new AbortController();
  for (const sign of ['pointerover', 'touchstart', 'focusin']) {
    form.addEventListener(sign, () => {
      stop.abort();
      begin();
    }, { signal: stop.signal, passive: true });
  }
}

function start(root: HTMLElement): void {
  const text = (name: string): string => root.dataset[name] ?? '';
  const service = new URL(text('service'), location.href).href;
  const one = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const [setChoice, orderChoice] = [one<HTMLSelectElement>('#query-set'), one<HTMLSelectElement>('#query-order')];
  const state = one<HTMLOutputElement>('.query-state');
  const rows = one<HTMLElement>('.query-rows');
  const conditions = [...root.querySelectorAll<HTMLElement>('.query-condition')];
  let asked = 0;
  let sets: readonly EntitySet[] = [];
  const properties = (): readonly Property[] => sets.find((set) => set.name === setChoice.value)?.properties ?? [];
  const propertyOf = (name: string): Property | undefined => properties().find((property) => property.name === name);

  async function load(): Promise<void> {
    try {
      sets = await readMetadata(service, document.documentElement.lang === 'en');
    } catch {
      root.hidden = true; // the examples are there
      return;
    }
    const before = setChoice.value;
    // The page says in its language what each holds.
    const labels = new Map([...setChoice.options].map((option) => [option.value, option.text]));
    setChoice.replaceChildren(...sets.map((set) => new Option(labels.get(set.name) ?? set.name, set.name, set.name === 'Issues', set.name === before)));
    showSet();
    showForms();
  }

  function showSet(): void {
    if (sets.length === 0) return; // chosen before they are known, and shown then
    const options = (): HTMLOptionElement[] => [new Option(text('none'), ''), ...properties().map((property) => new Option(`${property.name} · ${property.label}`, property.name))];
    orderChoice.replaceChildren(...options());
    for (const condition of conditions) condition.querySelector<HTMLSelectElement>('.query-column')!.replaceChildren(...options());
    one('.query-columns').replaceChildren(...properties().map((property) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', value: property.name });
      label.append(box, ` ${property.name} · ${property.label}`);
      return label;
    }));
  }

  function showCodes(condition: HTMLElement): void {
    const property = propertyOf(condition.querySelector<HTMLSelectElement>('.query-column')!.value);
    condition.querySelector('datalist')!.replaceChildren(...(property?.codes ?? []).map((code) => new Option(code.label, code.value)));
  }

  function chosen(): Query {
    const read = (condition: HTMLElement): Condition[] => {
      const property = propertyOf(condition.querySelector<HTMLSelectElement>('.query-column')!.value);
      const operator = condition.querySelector<HTMLSelectElement>('.query-operator')!.value;
      return property === undefined ? [] : [{ property, operator, value: condition.querySelector<HTMLInputElement>('.query-value')!.value }];
    };
    return {
      set: setChoice.value,
      columns: [...root.querySelectorAll<HTMLInputElement>('.query-columns input:checked')].map((box) => box.value),
      conditions: conditions.flatMap(read),
      order: orderChoice.value,
      isDescending: one<HTMLInputElement>('#query-descending').checked,
    };
  }

  function showForms(): void {
    for (const [name, form] of Object.entries(formsOf(addressOf(service, chosen())))) one(`#query-${name}`).textContent = form;
  }

  async function preview(): Promise<void> {
    const turn = ++asked;
    state.textContent = text('loading');
    try {
      const response = await fetch(addressOf(service, chosen(), ['$top', PREVIEW_ROWS], ['$count', 'true']), { headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang } });
      const answer = await response.json();
      if (turn !== asked) return;
      rows.replaceChildren();
      if (response.ok) {
        state.textContent = `${text('found')}${answer['@odata.count']}`;
        rows.append(tableOf(answer.value));
      } else {
        // The service says it best.
        state.textContent = [answer.error?.message, answer.error?.innererror?.hint].filter(Boolean).join(' ');
      }
    } catch {
      if (turn === asked) state.textContent = text('unreachable');
    }
  }

  setChoice.addEventListener('change', showSet);
  for (const condition of conditions) condition.querySelector('.query-column')!.addEventListener('change', () => showCodes(condition));
  root.addEventListener('input', showForms);
  root.addEventListener('change', showForms);
  one<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void preview();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(one(`#${button.dataset['copies']}`).textContent ?? '').then(() => {
        button.textContent = text('copied');
        setTimeout(() => (button.textContent = label), 2000);
      });
    });
  }
  // The address of everything needs no names.
  showForms();
  onceNear(root, () => void load());
}

function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'query-preview';
  const names = Object.keys(rows[0] ?? {}).filter((name) => !name.includes('@'));
  const head = table.createTHead().insertRow();
  for (const name of names) {
    const cell = document.createElement('th');
    Object.assign(cell, { scope: 'col', textContent: name });
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const name of names) line.insertCell().textContent = row[name] === null ? '' : `${row[name]}`;
  }
  return table;
}
