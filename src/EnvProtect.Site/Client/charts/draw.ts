import { BarChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, CalendarComponent, GridComponent, LegendPlainComponent, TooltipComponent, VisualMapContinuousComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { element } from '../element';
import { isEnglish } from '../language';
import { readLook } from './look';
import { heightOf, optionsOf } from './options';
import { rowInWords, type ChartTable } from './table';

use([BarChart, LineChart, ScatterChart, HeatmapChart, GridComponent, LegendPlainComponent, TooltipComponent, AriaComponent, CalendarComponent, VisualMapContinuousComponent, SVGRenderer]);

/** A chart on the page. */
export interface Drawing {
  /** Points at a row, as a mouse would. */
  point(row: number): void;
  unpoint(): void;
}

/** Draws the table of a figure into one of its elements and keeps the drawing right while the page changes its width, colours or type size. */
export function draw(figure: HTMLElement, plot: HTMLElement, table: ChartTable): Drawing {
  const chart = init(plot, null, { renderer: 'svg', locale: isEnglish ? 'EN' : 'ZH' });
  let width = 0;

  function render(): void {
    width = plot.clientWidth;
    if (width === 0) return; // the table is shown in its place
    const look = readLook(plot);
    plot.style.blockSize = '0';
    const room = figure.getBoundingClientRect().bottom - plot.getBoundingClientRect().top;
    plot.style.blockSize = `${Math.round(heightOf(table, look, width, room))}px`;
    chart.resize();
    chart.setOption({
      ...optionsOf(table, look, width),
      tooltip: {
        trigger: table.kind === 'calendar' ? 'item' : 'axis',
        axisPointer: { type: table.kind === 'over-time' || table.kind === 'series' ? 'line' : 'shadow' },
        confine: true,
        backgroundColor: look.sheet,
        borderColor: look.line,
        textStyle: { color: look.ink, fontFamily: look.font, fontSize: look.em * 0.875 },
        // Elements, not HTML: the policy of the page refuses styles in HTML.
        formatter: (given: unknown) => bubble(table, rowOf(given)),
      },
    }, { notMerge: true });
  }

  render();
  new ResizeObserver(() => {
    if (plot.clientWidth !== width) render();
  }).observe(plot);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', render);
  new MutationObserver(render).observe(document.documentElement, { attributeFilter: ['data-reading'] });

  return {
    point: (row) => chart.dispatchAction({ type: 'showTip', ...placeOf(table, row) }),
    unpoint: () => chart.dispatchAction({ type: 'hideTip' }),
  };
}

function bubble(table: ChartTable, row: number): HTMLElement {
  const words = rowInWords(table, row).map(([name, text]) => element('div', {}, `${name} `, element('strong', {}, text)));
  return element('div', { class: 'chart-tip' }, element('div', {}, table.rows[row]?.label ?? ''), ...words);
}

/** The row that ECharts speaks of: of an axis it gives every series, of a calendar the cell. */
function rowOf(given: unknown): number {
  const point = (Array.isArray(given) ? given[0] : given) as { dataIndex?: number; data?: { row?: number } } | undefined;
  return point?.data?.row ?? point?.dataIndex ?? 0;
}

function placeOf(table: ChartTable, row: number): { seriesIndex: number; dataIndex: number } {
  if (table.kind !== 'calendar') {
    const known = table.series.findIndex((series) => series.values[row] !== null);
    return { seriesIndex: Math.max(0, known), dataIndex: row };
  }
  const year = table.rows[row]?.date?.slice(0, 4);
  const years = [...new Set(table.rows.flatMap((each) => each.date?.slice(0, 4) ?? []))].sort();
  const before = table.rows.slice(0, row).filter((each, i) => each.date?.slice(0, 4) === year && table.series[0]?.values[i] != null);
  return { seriesIndex: Math.max(0, years.indexOf(year ?? '')), dataIndex: before.length };
}
