import type { Thresholds } from '../../analysis/importance-performance.ts';
import type { QuadrantChartOf } from '../../analysis/quadrant-charts.ts';
import { quadrantText } from '../data/quadrant-text.ts';
import { kindText } from './chart-axes.ts';
import { namesInWords } from './names-in-words.ts';

const methods: Readonly<Record<QuadrantChartOf['method'], string>> = {
  mean: 'the means',
  median: 'the medians',
  midpoint: 'the middle of the scale',
  stated: 'stated figures',
};

/** Where high begins on a chart. */
export interface ThresholdsInWords {
  /** How that was found, and the figures. */
  readonly method: string;
  /** What each other way to find it would move. */
  readonly others: readonly string[];
}

/** How the thresholds of a chart were found, and what other ways would change: a sentence for each. */
export function thresholdsInWords(of: QuadrantChartOf): ThresholdsInWords {
  const figures = ({ importance, performance }: Thresholds) =>
    `importance ${kindText(of.kind, importance)}, performance ${kindText(of.kind, performance)}`;
  const method = `High begins at ${methods[of.method]} of these ${of.points.length} touchpoints: ${figures(of.thresholds)}. A value on a threshold counts as high.`;
  const others = of.others.map(({ method: other, thresholds, moves }) => {
    const by = `By ${methods[other]} (${figures(thresholds)})${other === 'midpoint' ? ', as on the page of a touchpoint,' : ''}`;
    if (moves.length === 0) return `${by} nothing would move.`;
    const told = moves.map(
      ({ item, from, to }) => `${item.touchpoint.title} (from ${quadrantText(from)} to ${quadrantText(to)})`,
    );
    return `${by} ${moves.length} would move: ${namesInWords(told, 5)}.`;
  });
  return { method, others };
}
