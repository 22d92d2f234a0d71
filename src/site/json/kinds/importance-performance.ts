import { z } from 'zod';
import { quadrantCharts } from '../../../analysis/quadrant-charts.ts';
import { quadrant } from '../../../schema/data/findings.ts';
import { chartedSegments, placeOfChart } from '../../data/chart-pages.ts';
import { dataKind } from '../data-kind.ts';
import { chartPoint, chartPointData, scoreKind, unplacedData, unplacedRating } from '../parts/chart-point.ts';

const thresholds = z
  .strictObject({
    importance: z.number().describe('Where high importance begins'),
    performance: z.number().describe('Where high performance begins'),
  })
  .meta({ id: 'Thresholds', description: 'Where high begins; a value on a threshold counts as high.' });

const method = z.enum(['mean', 'median', 'midpoint', 'stated']).describe('How the thresholds were found');

/** What matters to a segment, and how well it does. */
export const importancePerformance = dataKind(
  'What matters to a segment and how well it does, for all touchpoints and for each stage.',
  {
    segment: z.string().describe('The id of the segment'),
    charts: z
      .array(
        z.strictObject({
          stage: z
            .string()
            .nullable()
            .describe('The id of the stage; null for all touchpoints, each by the rating that speaks for it'),
          kind: scoreKind,
          method,
          thresholds: thresholds.describe('Where high begins'),
          points: z
            .array(
              z.strictObject({
                ...chartPoint,
                quadrant: quadrant.describe('What it asks for, by these thresholds'),
                gap: z.number().describe('Importance minus performance, in the unit of the chart'),
              }),
            )
            .describe('Quadrant by quadrant, in each the most important first'),
          others: z
            .array(
              z.strictObject({
                method,
                thresholds: thresholds.describe('Where high would begin'),
                moves: z
                  .array(
                    z.strictObject({
                      touchpoint: z.string().describe('The id of the touchpoint'),
                      from: quadrant.describe('The quadrant it is in'),
                      to: quadrant.describe('The quadrant it would be in'),
                    }),
                  )
                  .describe('What would be elsewhere'),
              }),
            )
            .describe('What other ways of finding thresholds would change'),
          unplaced: z.array(unplacedRating).describe('What has no place on a chart of this stage'),
        }),
      )
      .describe('The charts: shares and means apart'),
  },
  function* (from) {
    for (const { id } of chartedSegments(from.book, 'importance-performance')) {
      yield {
        address: placeOfChart('importance-performance', id),
        content: () => ({
          segment: id,
          charts: quadrantCharts(from.book, id).map((chart) => ({
            stage: chart.stage?.id ?? null,
            kind: chart.kind,
            method: chart.method,
            thresholds: chart.thresholds,
            points: chart.points.map((point) => ({
              ...chartPointData(point, from),
              quadrant: point.quadrant,
              gap: point.gap,
            })),
            others: chart.others.map((other) => ({
              ...other,
              moves: other.moves.map(({ item, ...move }) => ({ touchpoint: item.touchpoint.id, ...move })),
            })),
            unplaced: chart.unplaced.map(unplacedData),
          })),
        }),
      };
    }
  },
);
