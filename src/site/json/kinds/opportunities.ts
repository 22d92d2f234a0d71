import { z } from 'zod';
import { leanLineOf } from '../../../analysis/lean-line.ts';
import { missingFactors } from '../../../analysis/rice.ts';
import { opportunityScore, rice } from '../../../schema/data/figures.ts';
import { riceFactor } from '../../../schema/data/findings.ts';
import { opportunity as fields } from '../../../schema/data/lean-line.ts';
import { ids } from '../../../schema/data/parts.ts';
import { opportunityRanks } from '../../data/opportunity-ranks.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { reach, impact, confidence, effort } = fields.shape;
const rank = z.int().min(1).nullable();

/** What is worth changing, in two rankings. */
export const opportunities = onePage(
  addressOf('opportunity'),
  'What is worth changing, ranked by RICE and by opportunity score; the two are never mixed.',
  {
    documents: z
      .array(
        z.strictObject({
          ...listed,
          reach,
          impact,
          confidence,
          effort,
          rice: rice.nullable().describe('Its RICE; null unless all four figures are known'),
          missing: z.array(riceFactor).describe('The figures its RICE lacks'),
          byRice: rank.describe('Its place by RICE, from 1; equals share one, null where it has none'),
          best: z
            .strictObject({
              ...opportunityScore.shape,
              touchpoint: z.string().describe('The id of the touchpoint'),
              segment: z.string().describe('The id of the segment'),
            })
            .nullable()
            .describe(
              'The highest opportunity score among the ratings it comes from; null where there is none',
            ),
          byScore: rank.describe(
            'Its place by that score, exact ones among exact ones and others among others; null without one',
          ),
          initiatives: ids.describe('The ids of the initiatives that take it up'),
        }),
      )
      .describe('The opportunities in the order of their RICE'),
  },
  ({ book }) => ({
    documents: opportunityRanks(book).map(({ opportunity, rice: figure, byRice, best, byScore }) => ({
      ...listedAs('opportunity', opportunity),
      ...(opportunity.reach !== undefined && { reach: opportunity.reach }),
      ...(opportunity.impact !== undefined && { impact: opportunity.impact }),
      ...(opportunity.confidence !== undefined && { confidence: opportunity.confidence }),
      ...(opportunity.effort !== undefined && { effort: opportunity.effort }),
      rice: figure.value,
      missing: missingFactors(opportunity),
      byRice: byRice ?? null,
      best: best && {
        score: best.score,
        exact: best.exact,
        touchpoint: best.touchpoint,
        segment: best.segment,
      },
      byScore: byScore ?? null,
      initiatives: (leanLineOf(book).initiativesByOpportunity.get(opportunity.id) ?? []).map(({ id }) => id),
    })),
  }),
);
