import { element } from '../element';
import { say } from '../language';
import { draw } from './draw';
import { readTable, rowInWords, type ChartTable } from './table';

const text = {
  between: { zh: '，', en: ', ' },
  table: { zh: '看表格', en: 'Show as a table' },
  chart: { zh: '看图', en: 'Show as a chart' },
  how: { zh: '图表。用方向键逐项读，同样的数字也在表格里。', en: 'Chart. Arrow keys read it item by item; the table holds the same numbers.' },
};

/** Puts a chart in the place of the table of a figure, with a button that brings the table back. */
export function upgrade(figure: HTMLElement): void {
  const table = readTable(figure);
  const shown = figure.querySelector<HTMLElement>('.table') ?? figure.querySelector('table');
  if (!table || !shown) return;

  const spoken = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  const plot = element('div', { class: 'chart-plot', tabindex: '0', role: 'application', 'aria-label': `${table.title} — ${say(text.how)}` });
  const button = element('button', { type: 'button', class: 'chart-switch' }, say(text.table));
  shown.before(button, plot, spoken);
  shown.classList.add('chart-table');
  figure.dataset['shows'] = 'chart';
  figure.removeAttribute('tabindex'); // it is there to scroll a wide table by keyboard; the chart has its own

  const drawing = draw(figure, plot, table);
  listenToArrows(plot, table, drawing.point, drawing.unpoint, (words) => (spoken.textContent = words));
  button.addEventListener('click', () => {
    const showsChart = figure.dataset['shows'] === 'chart';
    figure.dataset['shows'] = showsChart ? 'table' : 'chart';
    button.textContent = say(showsChart ? text.chart : text.table);
  });
}

function listenToArrows(plot: HTMLElement, table: ChartTable, point: (row: number) => void, unpoint: () => void, speak: (words: string) => void): void {
  let row = -1;
  const last = table.rows.length - 1;
  const steps: Readonly<Record<string, () => number>> = {
    ArrowRight: () => row + 1,
    ArrowDown: () => row + 1,
    ArrowLeft: () => row - 1,
    ArrowUp: () => row - 1,
    Home: () => 0,
    End: () => last,
  };
  plot.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    row = Math.min(last, Math.max(0, step()));
    point(row);
    speak([table.rows[row]?.label ?? '', ...rowInWords(table, row).map(([name, value]) => `${name} ${value}`)].join(say(text.between)));
  });
  plot.addEventListener('blur', unpoint);
}
