import type { LandscapePoint } from '../../analysis/opportunity-landscape.ts';
import type { OpportunityBand } from '../../analysis/opportunity-score.ts';
import type { ScoreKind } from '../../analysis/ratings.ts';
import type { Book, Origin } from '../../book/book.ts';
import { landscapeScatter } from '../../diagrams/landscape-chart.ts';
import type { Markup } from '../../diagrams/markup.ts';
import { pointSizes, type PointSizes } from '../../diagrams/point-size.ts';
import { mostPoints } from '../data/chart-caps.ts';
import { scoreNumber } from '../data/score-in-words.ts';
import { wholeAxes } from './chart-axes.ts';
import { namesInWords } from './names-in-words.ts';
import type { ChartView } from './quadrant-page.ts';
import { commonCares, markedName, pathOfRating, ratedEntry, ratedInWords } from './rated-entry.ts';

const bands: readonly { readonly band: OpportunityBand; readonly title: string }[] = [
  { band: 'large', title: 'Large, above 15' },
  { band: 'solid', title: 'Solid, 12 to 15' },
  { band: 'neutral', title: 'Neutral, 10 to 12' },
  { band: 'served', title: 'Served, below 10' },
];

/**
 * The opportunity landscape of a segment with the list of each band.
 *
 * @param id begins the ids of its drawings, once on a page
 */
export function landscapeView(
  book: Book,
  kind: ScoreKind,
  points: readonly LandscapePoint[],
  id: string,
  written: (origin: Origin) => Markup,
): ChartView & { readonly sizes: PointSizes } {
  const shown = points.slice(0, mostPoints).map((point, place) => ({ ...point, number: place + 1 }));
  const sizes = pointSizes(shown.map(({ placed }) => placed.rating.n));
  const cares = commonCares(book, shown);
  const groups = bands.map(({ band, title }) => {
    const some = shown.filter((point) => point.band === band);
    const entries = some.map((point) =>
      ratedEntry(book, point, {
        ...{ written, withStage: true, common: cares },
        more: `score ${scoreNumber(point)}`,
      }),
    );
    return { title, some, entries };
  });
  const [highest] = shown;
  return {
    sizes,
    groups,
    cares,
    caption: highest
      ? `There is most room for something better at ${highest.touchpoint.title}: ${scoreNumber(highest)} of 20`
      : 'No score is known',
    chart: landscapeScatter({
      id,
      list: `#${id}-list`,
      title: 'Importance by satisfaction, with the bands of the opportunity score',
      tells: groups
        .filter(({ some }) => some.length > 0)
        .map(
          ({ title, some }) => `${title}: ${namesInWords(some.map(({ touchpoint }) => touchpoint.title))}.`,
        )
        .join(' '),
      ...wholeAxes(book, kind),
      points: shown.map((point) => ({
        x: point.parts.importance,
        y: point.parts.satisfaction,
        r: sizes.of(point.placed.rating.n),
        number: point.number,
        name: markedName(book, point, cares),
        told: `${ratedInWords(book, point)}, score ${scoreNumber(point)}`,
        href: pathOfRating(point.touchpoint.id, point.placed),
        look: point.placed.rating.n === undefined ? `${point.band} unknown-size` : point.band,
      })),
    }),
  };
}
