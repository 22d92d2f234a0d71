import { markup, type Markup } from './markup.ts';
import { runsOf, type TimeSeries } from './time-series-layout.ts';
import { dayNumber } from './time-ticks.ts';

const width = 1000;
const height = 100;
const margin = 14;

/**
 * A time series small enough to stand in a list, with its target as a dashed line. It stretches to whatever
 * room it gets. Distances are true to the days; gaps much longer than usual stay open.
 */
export function drawSeriesSparkline({ points, target, cadence }: Omit<TimeSeries, 'unit' | 'text'>): Markup {
  const days = points.map(({ date }) => dayNumber(date));
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0];
  const all = [...points.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (date: string) =>
    to === from ? width / 2 : Math.round(((dayNumber(date) - from) / (to - from)) * width);
  const y = (value: number) =>
    high === low
      ? height / 2
      : Math.round(height - margin - ((value - low) / (high - low)) * (height - 2 * margin));
  const line = runsOf(points, cadence).map((run) =>
    run.map(({ date, value }, place) => `${place === 0 ? 'M' : 'L'}${x(date)} ${y(value)}`).join(''),
  );
  const dots = points.map(({ date, value }) => `M${x(date)} ${y(value)}h0`);
  const aim = target === undefined ? null : markup`<path class="target" d="M0 ${y(target)}H${width}"/>`;
  return markup`<svg class="sparkline" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${aim}<g class="segment-0"><path class="line" d="${line.join('')}"/><path class="dots" d="${dots.join('')}"/></g></svg>`;
}
