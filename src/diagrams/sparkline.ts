import { markup, type Markup } from './markup.ts';
import type { DrawnLine } from './curve-layout.ts';

const width = 1000;
const height = 100;
const margin = 12;

/**
 * An emotion curve small enough to stand in a list. `at` gives the place of each step from 0 to 1 along the
 * axis it shares with its neighbours. It stretches to whatever room it gets: lines keep their thickness.
 * Points are joined by straight lines. A value nobody knows is a gap; so is a way back along the axis.
 */
export function drawSparkline(lines: readonly DrawnLine[], at: readonly number[]): Markup {
  const y = (value: number) => Math.round(margin + ((2 - value) / 4) * (height - 2 * margin));
  const x = (index: number) => Math.round((at[index] ?? 0) * width);
  const drawn = lines.map(({ sign, points }) => {
    let path = '';
    let dots = '';
    points.forEach((value, index) => {
      if (value === null) return;
      const before = points[index - 1];
      const joined = before !== undefined && before !== null && x(index) >= x(index - 1);
      path += `${joined ? 'L' : 'M'}${x(index)} ${y(value)}`;
      dots += `M${x(index)} ${y(value)}h0`;
    });
    return markup`<g class="segment-${sign}${lines.length === 1 && ' alone'}"><path class="line" d="${path}"/><path class="dots" d="${dots}"/></g>`;
  });
  return markup`<svg class="sparkline" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="level zero" d="M0 ${y(0)}H${width}"/>${drawn}</svg>`;
}

/** A sparkline whose steps stand at equal distances. */
export function sparklineOver(steps: number, lines: readonly DrawnLine[]): Markup {
  return drawSparkline(
    lines,
    Array.from({ length: steps }, (_, index) => (index + 0.5) / steps),
  );
}
