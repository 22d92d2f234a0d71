import { z } from 'zod';
import { ids } from '../../../schema/data/parts.ts';
import {
  chartedSegments,
  contrastedPairs,
  hasPriorities,
  placeOfChart,
  placeOfContrast,
} from '../../data/chart-pages.ts';
import { onePage } from '../data-kind.ts';

const address = z.string().describe('Where it is, within the site');

const ofSegments = z.array(
  z.strictObject({ segment: z.string().describe('The id of the segment'), address }),
);

/** The charts of a book. */
export const charts = onePage(
  'charts/',
  'The charts of the book.',
  {
    importancePerformance: ofSegments.describe('What matters to a segment, and how well it does'),
    landscape: ofSegments.describe('Where there is room for something better for a segment'),
    contrast: z
      .array(z.strictObject({ segments: ids.describe('The ids of the two segments'), address }))
      .describe('Where two segments disagree, those first that are furthest apart'),
    priorities: address.nullable().describe('Opportunities by value and effort; null where none has both'),
  },
  ({ book }) => {
    const of = (chart: 'importance-performance' | 'landscape') =>
      chartedSegments(book, chart).map(({ id }) => ({ segment: id, address: placeOfChart(chart, id) }));
    return {
      importancePerformance: of('importance-performance'),
      landscape: of('landscape'),
      contrast: contrastedPairs(book).map(({ pair }) => ({
        segments: [...pair],
        address: placeOfContrast(pair),
      })),
      priorities: hasPriorities(book) ? 'charts/priorities/' : null,
    };
  },
);
