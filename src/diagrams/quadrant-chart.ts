import type { Thresholds } from '../analysis/importance-performance.ts';
import type { Axis } from './scatter/axis.ts';
import type { Scatter, ScatterArea, ScatterLine } from './scatter/scatter.ts';

/** What a chart of importance and performance is made of. */
export interface QuadrantChart extends Omit<Scatter, 'lines' | 'corners' | 'heights' | 'areas'> {
  readonly thresholds: Thresholds;
  /** How the thresholds were found, in a word: `mean`. */
  readonly method: string;
  /** What each corner is called. */
  readonly names: Required<NonNullable<Scatter['corners']>>;
}

/** An importance–performance grid: importance upwards, performance to the right, a line at each threshold. */
export function quadrantScatter({ thresholds, method, names, ...chart }: QuadrantChart): Scatter {
  const { x, y } = chart;
  const upright: ScatterLine = {
    through: [
      { x: thresholds.performance, y: y.low },
      { x: thresholds.performance, y: y.high },
    ],
    look: 'threshold',
    says: { at: 'top', lines: [`${method} ${x.text(thresholds.performance)}`] },
  };
  const level: ScatterLine = {
    through: [
      { x: x.low, y: thresholds.importance },
      { x: x.high, y: thresholds.importance },
    ],
    look: 'threshold',
    says: { at: 'right', lines: [method, y.text(thresholds.importance)] },
  };
  const concentrate: ScatterArea = {
    from: { x: x.low, y: thresholds.importance },
    to: { x: thresholds.performance, y: y.high },
    look: 'concentrate-here',
  };
  return { ...chart, lines: [upright, level], corners: names, areas: [concentrate] };
}

/** The diagonal variant: one line at which importance and performance are equal, on axes that run alike. */
export function diagonalScatter({
  x,
  y,
  ...chart
}: Omit<Scatter, 'lines' | 'corners' | 'heights' | 'areas'> & {
  readonly x: Axis;
  readonly y: Axis;
}): Scatter {
  return {
    ...chart,
    x,
    y,
    lines: [
      {
        through: [
          { x: x.low, y: y.low },
          { x: x.high, y: y.high },
        ],
        look: 'threshold',
      },
    ],
    corners: { topLeft: 'Matters more than it does well', bottomRight: 'Does better than it matters' },
  };
}
