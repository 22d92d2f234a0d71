import { z } from 'zod';
import { opportunityLandscape } from '../../../analysis/opportunity-landscape.ts';
import { opportunityScore } from '../../../schema/data/figures.ts';
import { chartedSegments, placeOfChart } from '../../data/chart-pages.ts';
import { dataKind } from '../data-kind.ts';
import { chartPoint, chartPointData, unplacedData, unplacedRating } from '../parts/chart-point.ts';

const points = z.array(
  z.strictObject({
    ...chartPoint,
    ...opportunityScore.shape,
    band: z
      .enum(['large', 'solid', 'neutral', 'served'])
      .describe('How large it is: above 15 large, 12 to 15 solid, 10 to 12 neutral, below 10 served'),
  }),
);

/** Where there is room for something better for a segment. */
export const landscape = dataKind(
  'Where there is room for something better for a segment: importance by satisfaction, with scores.',
  {
    segment: z.string().describe('The id of the segment'),
    share: points.describe('Those measured by shares, the highest score first'),
    mean: points.describe('Those measured by means, whose scores are approximate'),
    unplaced: z.array(unplacedRating).describe('Touchpoints it rated that have no score'),
  },
  function* (from) {
    for (const { id } of chartedSegments(from.book, 'landscape')) {
      yield {
        address: placeOfChart('landscape', id),
        content: () => {
          const found = opportunityLandscape(from.book, id);
          const [share, mean] = [found.points.share, found.points.mean].map((some) =>
            some.map((point) => ({
              ...chartPointData(point, from),
              score: point.score,
              exact: point.exact,
              band: point.band,
            })),
          );
          return {
            segment: id,
            share: share ?? [],
            mean: mean ?? [],
            unplaced: found.unplaced.map(unplacedData),
          };
        },
      };
    }
  },
);
