import { z } from 'zod';
import type { SegmentDifference } from '../../../analysis/segment-contrast.ts';
import { count } from '../../../schema/data/figures.ts';
import { origin } from '../../../schema/data/findings.ts';
import { ids } from '../../../schema/data/parts.ts';
import { contrastedPairs, placeOfContrast } from '../../data/chart-pages.ts';
import { dataKind } from '../data-kind.ts';
import { scoreKind } from '../parts/chart-point.ts';

const differences = z.array(
  z
    .strictObject({
      touchpoint: z.string().describe('The id of the touchpoint'),
      stage: z.string().nullable().describe('The stage both were asked about; null means overall'),
      kind: scoreKind,
      values: z.array(z.number()).length(2).describe('What each segment says, in the order of the pair'),
      apart: z.number().min(0).describe('How far they are apart, in the same unit'),
      part: z.number().min(0).max(1).describe('The same as a part of the scale'),
      origins: z.array(origin).length(2).describe('Where each is written'),
    })
    .meta({ id: 'SegmentDifference', description: 'What two segments say of one touchpoint.' }),
);

/** Where two segments disagree. */
export const contrast = dataKind(
  'Where two segments disagree, measured by the same method in the same stage.',
  {
    segments: ids.describe('The ids of the two segments'),
    importance: differences.describe('In what matters: shares before means, the widest first'),
    satisfaction: differences.describe('In how well it does, likewise'),
    unlike: count.describe('How many touchpoints both rated, but otherwise'),
  },
  function* ({ book }) {
    for (const found of contrastedPairs(book)) {
      yield {
        address: placeOfContrast(found.pair),
        content: () => ({
          segments: [...found.pair],
          importance: found.importance.map((one) => differenceData(one, 'importance')),
          satisfaction: found.satisfaction.map((one) => differenceData(one, 'satisfaction')),
          unlike: found.unlike,
        }),
      };
    }
  },
);

function differenceData(
  { touchpoint, stage, kind, values, apart, part, placed }: SegmentDifference,
  figure: 'importance' | 'satisfaction',
) {
  return {
    touchpoint: touchpoint.id,
    stage: stage?.id ?? null,
    kind,
    values: [...values],
    apart,
    part,
    origins: placed.map((one) => ({ ...one.origin, path: [...one.origin.path, figure] })),
  };
}
