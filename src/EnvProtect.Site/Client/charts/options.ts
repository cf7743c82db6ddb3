import type { EChartsCoreOption } from 'echarts/core';
import type { Look } from './look';
import type { ChartTable, Series } from './table';

const LEGEND_LINE = 1.7; // in ems

/**
 * How tall a chart is, in CSS pixels: as tall as the page has kept room for, so that nothing moves, unless its rows could
 * not be told apart.
 */
export function heightOf(table: ChartTable, look: Look, width: number, room: number): number {
  if (table.kind === 'calendar') return look.em * (yearsOf(table).length * 10 + 4);
  const row = table.kind !== 'progress' ? 0 : isNarrow(look, width) ? 2.4 : 1.6;
  return Math.max(room, look.em * Math.max(table.rows.length * row + 3 + legendHeight(table, look, width), 12));
}

/** What to draw for a table, in the terms of ECharts. Each kind is one way of looking at the same rows and columns. */
export function optionsOf(table: ChartTable, look: Look, width: number): EChartsCoreOption {
  const kinds: Readonly<Record<string, () => EChartsCoreOption>> = {
    progress: () => progress(table, look, width),
    distribution: () => columns(table, look),
    'over-time': () => lines(table, look, true),
    series: () => lines(table, look, false),
    promise: () => promise(table, look),
    calendar: () => calendar(table, look, width),
  };
  return { ...frame(table, look, width), ...(kinds[table.kind] ?? kinds['distribution']!)() };
}

const isNarrow = (look: Look, width: number): boolean => width < look.em * 38;

/** The room of the legend in ems: it wraps, and its width can only be guessed. A Chinese character is one em, a letter half. */
function legendHeight(table: ChartTable, look: Look, width: number): number {
  if (table.series.length < 2) return 0;
  let [lines, used] = [1, 0];
  for (const { name } of table.series) {
    const wide = [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 0.9 : 0.5), 0) + 3.5;
    if (used > 0 && used + wide > width / look.em) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  return lines * LEGEND_LINE;
}

function frame(table: ChartTable, look: Look, width: number): EChartsCoreOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: look.em * 0.875 };
  return {
    animation: !look.isStill,
    animationDuration: 500,
    textStyle: text,
    color: table.series.map((series, i) => look.tone(series.tone, i)),
    // Patterns tell the series apart where colours do not.
    aria: { enabled: true, label: { enabled: false }, decal: { show: table.series.length > 1 && table.kind !== 'promise' } },
    grid: { left: 8, right: 16, top: look.em * (legendHeight(table, look, width) + 1.5), bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { show: table.series.length > 1, top: 0, left: 0, itemGap: look.em * 0.75, textStyle: text, inactiveColor: look.line },
  };
}

function valueAxis(look: Look): object {
  return {
    type: 'value',
    axisLabel: { color: look.inkSoft },
    splitLine: { lineStyle: { color: look.line } },
    axisLine: { show: false },
  };
}

function labelAxis(table: ChartTable, look: Look): object {
  return {
    type: 'category',
    data: table.rows.map((row) => row.label),
    axisLabel: { color: look.ink, hideOverlap: true },
    axisLine: { lineStyle: { color: look.inkSoft } },
    axisTick: { show: false },
  };
}

/** Bars that lie, one a row, cut into the parts that the columns count. */
function progress(table: ChartTable, look: Look, width: number): EChartsCoreOption {
  const narrow = isNarrow(look, width);
  return {
    xAxis: { ...valueAxis(look), minInterval: 1 },
    yAxis: {
      ...labelAxis(table, look),
      inverse: true,
      // On a phone the name of a row stands above its bar, where there is room for it.
      axisLabel: narrow
        ? { color: look.ink, inside: true, align: 'left', verticalAlign: 'bottom', padding: [0, 0, look.em * 0.6, 0], margin: 0, width: width - look.em * 2, overflow: 'truncate', interval: 0 }
        : { color: look.ink, interval: 0, width: Math.min(width * 0.36, look.em * 18), overflow: 'truncate' },
      axisLine: { show: false },
      z: 3,
    },
    series: table.series.map((series) => ({
      type: 'bar', name: series.name, stack: 'all', data: series.values, barCategoryGap: '50%', barMaxWidth: look.em * (narrow ? 0.8 : 2),
      itemStyle: { borderColor: look.sheet, borderWidth: 1 },
    })),
  };
}

function columns(table: ChartTable, look: Look): EChartsCoreOption {
  return {
    xAxis: labelAxis(table, look),
    yAxis: { ...valueAxis(look), minInterval: 1 },
    series: table.series.map((series) => ({
      type: 'bar', name: series.name, data: series.values, barMaxWidth: look.em * 4,
      label: { show: table.series.length === 1, position: 'top', color: look.ink },
    })),
  };
}

function lines(table: ChartTable, look: Look, isFilled: boolean): EChartsCoreOption {
  const isDated = table.rows.every((row) => row.date);
  const data = (series: Series): readonly unknown[] =>
    isDated ? series.values.map((value, row) => [time(table.rows[row]!.date!), value]) : series.values;
  return {
    xAxis: isDated
      ? { type: 'time', axisLabel: { color: look.ink, hideOverlap: true }, axisLine: { lineStyle: { color: look.inkSoft } }, splitLine: { show: false } }
      : { ...labelAxis(table, look), boundaryGap: false },
    yAxis: { ...valueAxis(look), scale: !isFilled },
    useUTC: true,
    series: table.series.map((series, i) => ({
      type: 'line', name: series.name, data: data(series), connectNulls: false,
      symbol: ['circle', 'rect', 'triangle', 'diamond'][i % 4], symbolSize: table.rows.length > 60 ? 3 : 8, showAllSymbol: table.rows.length <= 60,
      lineStyle: { width: 2.5, type: (['solid', 'dashed', 'dotted'] as const)[i % 3] },
      ...(isFilled && table.series.length === 1 ? { areaStyle: { opacity: 0.14 } } : {}),
    })),
  };
}

/** What was promised is a mark to reach; what was measured is a bar that reaches it or not. */
function promise(table: ChartTable, look: Look): EChartsCoreOption {
  return {
    xAxis: labelAxis(table, look),
    yAxis: { ...valueAxis(look) },
    series: table.series.map((series, i) => i === 0
      ? { type: 'scatter', name: series.name, data: series.values, symbol: 'rect', symbolSize: [look.em * 3.2, 4], z: 4, itemStyle: { color: look.ink } }
      : { type: 'bar', name: series.name, data: series.values, barMaxWidth: look.em * 2.4 }),
  };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}`);

function calendar(table: ChartTable, look: Look, width: number): EChartsCoreOption {
  const [series] = table.series;
  const values = series?.values.filter((value) => value !== null) ?? [];
  const cell = Math.max(4, Math.min(look.em, (width - look.em * 3) / 54));
  return {
    legend: { show: false },
    visualMap: { min: Math.min(...values), max: Math.max(...values), orient: 'horizontal', left: 0, top: 0, calculable: false, textStyle: { color: look.ink }, inRange: { color: [look.tone('river-pale', 0), look.tone('river-deep', 0)] } },
    calendar: yearsOf(table).map((year, i) => ({
      range: year, left: look.em * 2.5, top: look.em * 4.5 + i * look.em * 10, cellSize: cell,
      itemStyle: { color: 'transparent', borderColor: look.line, borderWidth: 0.5 },
      splitLine: { lineStyle: { color: look.inkSoft, width: 1 } },
      dayLabel: { show: false }, monthLabel: { color: look.ink, ...(isNarrow(look, width) ? { nameMap: MONTHS } : {}) }, yearLabel: { color: look.inkSoft, margin: look.em * 1.2, fontSize: look.em * 0.9 },
    })),
    series: yearsOf(table).map((year, i) => ({
      type: 'heatmap', name: series?.name, coordinateSystem: 'calendar', calendarIndex: i,
      data: table.rows.flatMap((row, at) => row.date?.startsWith(year) && series?.values[at] != null ? [{ value: [row.date, series.values[at]], row: at }] : []),
    })),
  };
}

const yearsOf = (table: ChartTable): readonly string[] => [...new Set(table.rows.flatMap((row) => row.date?.slice(0, 4) ?? []))].sort();

/** The beginning of a year, a month or a day. */
const time = (date: string): number => Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
