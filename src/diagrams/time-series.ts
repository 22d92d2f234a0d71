import { markup, type Markup } from './markup.ts';
import { type ChartSize, layOutTimeSeries, type PlacedPoint, type TimeSeries } from './time-series-layout.ts';
import { tenths } from './tenths.ts';

/**
 * A chart of a time series with its axes, its target and every point marked. Points are joined by straight
 * lines, but not over a gap much longer than usual: what was not measured is not drawn.
 *
 * @param name the class of the drawing, by which the style sheet shows the one that fits the screen
 */
export function drawTimeSeries(series: TimeSeries, size: ChartSize, name: string): Markup {
  const { plot, points, runs, values, times, target, labels } = layOutTimeSeries(series, size);
  const grid = values.map(
    ({ y, text }) =>
      markup`<path class="grid" d="M${plot.left} ${y}H${plot.right}"/><text class="tick" x="${plot.left - 8}" y="${y + 4}" text-anchor="end">${text}</text>`,
  );
  const axis = times.map(
    ({ x, text }) =>
      markup`<path class="axis" d="M${x} ${plot.bottom}v6"/><text class="tick" x="${x + 4}" y="${plot.bottom + 17}">${text}</text>`,
  );
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) => markup`<path class="line" d="${pathThrough(run)}"/>`);
  const marks = points.map(
    ({ x, y, date, value }) =>
      markup`<circle class="point" cx="${x}" cy="${y}" r="3.5"><title>${date}: ${series.text(value)}</title></circle>`,
  );
  const words = labels.map(
    ({ x, y, text }) =>
      markup`<text class="value" x="${tenths(x)}" y="${tenths(y)}" text-anchor="middle">${text}</text>`,
  );
  return markup`<svg class="time-series ${name}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width / 16}rem" height="${size.height / 16}rem" aria-hidden="true" focusable="false">${grid}<path class="axis" d="M${plot.left} ${plot.bottom}H${plot.right}"/>${axis}${target !== undefined && markup`<path class="target" d="M${plot.left} ${target}H${plot.right}"/>`}${lines}${marks}${words}</svg>`;
}

function pathThrough(run: readonly PlacedPoint[]): string {
  return run.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
