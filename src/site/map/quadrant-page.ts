import type { Quadrant } from '../../analysis/importance-performance.ts';
import type { QuadrantChartOf, QuadrantPoint } from '../../analysis/quadrant-charts.ts';
import { quadrantOrder } from '../../analysis/quadrant-charts.ts';
import type { Book, Origin } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import { pointSizes, type PointSizes } from '../../diagrams/point-size.ts';
import { diagonalScatter, quadrantScatter } from '../../diagrams/quadrant-chart.ts';
import type { Scatter, ScatterPoint } from '../../diagrams/scatter/scatter.ts';
import { mostPoints } from '../data/chart-caps.ts';
import { quadrantText } from '../data/quadrant-text.ts';
import { kindText, likeAxes, ownAxes } from './chart-axes.ts';
import { commonCares, markedName, pathOfRating, ratedEntry, ratedInWords } from './rated-entry.ts';
import { signed } from './numbers.ts';
import { tenths } from '../../diagrams/tenths.ts';
import { namesInWords } from './names-in-words.ts';

/** A list beside a chart: what it holds together, and its entries. */
export interface ChartGroup {
  readonly title: string;
  readonly entries: readonly Markup[];
}

/** A chart with what stands beside it. */
export interface ChartView {
  readonly chart: Scatter;
  readonly groups: readonly ChartGroup[];
  /** What it shows, in a sentence. */
  readonly caption: string;
  /** Why all of it should be read with care; that of single points stands at them. */
  readonly cares?: readonly string[];
}

/** The two views of one importance–performance chart: by quadrants, and by the diagonal. */
export interface QuadrantViews {
  readonly quadrants: ChartView;
  readonly diagonal: ChartView;
  readonly sizes: PointSizes;
}

type Numbered = QuadrantPoint & { readonly number: number };

/**
 * The views of an importance–performance chart.
 *
 * @param id begins the ids of its drawings, once on a page
 */
export function quadrantViews(
  book: Book,
  of: QuadrantChartOf,
  id: string,
  written: (origin: Origin) => Markup,
): QuadrantViews {
  const shown = mostImportant(of.points).map((point, place): Numbered => ({ ...point, number: place + 1 }));
  const sizes = pointSizes(shown.map(({ placed }) => placed.rating.n));
  const cares = commonCares(book, shown);
  const points = shown.map((point) => pointOf(book, point, sizes, cares));
  const gapText = (gap: number) =>
    of.kind === 'share' ? `${signed(tenths(gap * 100))} points` : signed(Math.round(gap * 100) / 100);
  const entries = (some: readonly Numbered[], withGap: boolean) =>
    some.map((point) =>
      ratedEntry(book, point, {
        written,
        withStage: of.stage === undefined,
        common: cares,
        ...(withGap && { more: `gap ${gapText(point.gap)}` }),
      }),
    );

  const byQuadrant = Map.groupBy(shown, ({ quadrant }) => quadrant);
  const quadrants = quadrantOrder.map((quadrant) => {
    const some = byQuadrant.get(quadrant) ?? [];
    return { title: quadrantText(quadrant), some, entries: entries(some, false) };
  });
  const byGap = shown.toSorted((one, other) => other.gap - one.gap);
  const sides = [
    { title: 'Matters more than it does well', some: byGap.filter(({ gap }) => gap > 0) },
    { title: 'Does as well as it matters', some: byGap.filter(({ gap }) => gap === 0) },
    { title: 'Does better than it matters', some: byGap.filter(({ gap }) => gap < 0) },
  ].map((side) => ({ ...side, entries: entries(side.some, true) }));

  const concentrated = byQuadrant.get('concentrate-here') ?? [];
  const [first] = byGap;
  const list = (view: string) => `#${id}-${view}-list`;
  return {
    sizes,
    quadrants: {
      cares,
      caption: concentratedInWords(concentrated),
      groups: quadrants,
      chart: quadrantScatter({
        ...ownAxes(book, of.kind, shown, of.thresholds),
        points,
        id: `${id}-quadrants`,
        list: list('quadrants'),
        title: 'Importance and performance in four quadrants',
        tells: groupsInWords(quadrants),
        thresholds: of.thresholds,
        method: of.method,
        names: {
          topLeft: quadrantText('concentrate-here' satisfies Quadrant),
          topRight: quadrantText('keep-up'),
          bottomLeft: quadrantText('low-priority'),
          bottomRight: quadrantText('possible-overkill'),
        },
      }),
    },
    diagonal: {
      cares,
      caption:
        first && first.gap > 0
          ? `${first.touchpoint.title} falls furthest behind what it matters: ${kindText(of.kind, first.importance)} against ${kindText(of.kind, first.performance)}`
          : 'Nothing matters more than it does well',
      groups: sides,
      chart: diagonalScatter({
        ...likeAxes(book, of.kind, shown, of.thresholds),
        points,
        id: `${id}-diagonal`,
        list: list('diagonal'),
        title: 'Importance against performance, with the line on which they are equal',
        tells: groupsInWords(sides),
      }),
    },
  };
}

/** At most so many as can be told apart, the most important; they keep their order. */
function mostImportant(points: readonly QuadrantPoint[]): readonly QuadrantPoint[] {
  if (points.length <= mostPoints) return points;
  const kept = new Set(
    points.toSorted((one, other) => other.importance - one.importance).slice(0, mostPoints),
  );
  return points.filter((point) => kept.has(point));
}

function pointOf(book: Book, point: Numbered, sizes: PointSizes, cares: readonly string[]): ScatterPoint {
  const { touchpoint, placed, quadrant, importance, performance, number } = point;
  return {
    x: performance,
    y: importance,
    r: sizes.of(placed.rating.n),
    number,
    name: markedName(book, point, cares),
    told: ratedInWords(book, point),
    href: pathOfRating(touchpoint.id, placed),
    look: placed.rating.n === undefined ? `${quadrant} unknown-size` : quadrant,
  };
}

function groupsInWords(groups: readonly { readonly title: string; readonly some: readonly Numbered[] }[]) {
  return groups
    .filter(({ some }) => some.length > 0)
    .map(({ title, some }) => `${title}: ${namesInWords(some.map(({ touchpoint }) => touchpoint.title))}.`)
    .join(' ');
}

function concentratedInWords(some: readonly Numbered[]): string {
  if (some.length === 0) return 'Nothing matters more than the mean and does worse than the mean';
  const names = namesInWords(
    some.map(({ touchpoint }) => touchpoint.title),
    3,
  );
  return some.length === 1
    ? `${names} matters more than the mean and does worse`
    : `${names} matter more than the mean and do worse`;
}
