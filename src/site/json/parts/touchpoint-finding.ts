import { z } from 'zod';
import { score, share } from '../../../schema/data/figures.ts';
import { origin } from '../../../schema/data/findings.ts';

const saying = z.strictObject({
  segment: z.string().describe('The id of the segment'),
  stage: z.string().optional().describe('The stage it was asked about; absent for overall'),
  importance: score.describe('How important it finds the touchpoint'),
});

const inputs = z
  .array(
    z.strictObject({
      what: z.string().describe('What it is, in a few words'),
      value: z
        .union([z.number(), z.string()])
        .nullable()
        .describe(
          'As written: a share from 0 to 1 or a mean on the rating scale; null where nobody wrote one',
        ),
      origin: origin.describe('Where it is written'),
    }),
  )
  .describe('The figures it is made from');

/** What the ratings of a touchpoint show. */
export const touchpointFinding = z
  .union([
    z.strictObject({
      kind: z
        .literal('orientation')
        .describe('It sells next to nothing, and some find it important while they make up their minds'),
      sales: share.describe('Its share of sales'),
      said: z.array(saying).describe('Who finds it important, the most important first'),
      inputs,
    }),
    z.strictObject({
      kind: z.literal('disagreement').describe('Two segments are far apart about it'),
      most: saying.describe('Who finds it most important'),
      least: saying.describe('Who finds it least important'),
      inputs,
    }),
    z.strictObject({
      kind: z.literal('concentrate-here').describe('It matters to some and does badly for them'),
      said: z
        .array(saying.extend({ satisfaction: score.describe('How well it does for them') }))
        .describe('For whom, the most important first'),
      inputs,
    }),
  ])
  .meta({ id: 'TouchpointFinding', description: 'What the ratings of a touchpoint show.' });
