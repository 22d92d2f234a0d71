import { z } from 'zod';
import { lastDecision } from '../../../analysis/last-decision.ts';
import { decision, initiative as fields } from '../../../schema/data/lean-line.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { status, goals, opportunities } = fields.shape;

/** The list of initiatives. */
export const initiatives = onePage(
  addressOf('initiative'),
  'What is being done, what it serves, and what was decided.',
  {
    documents: z
      .array(
        z.strictObject({
          ...listed,
          status,
          decided: decision
            .nullable()
            .describe('What was decided last, of it or of its last experiment; null where nothing was'),
          goals,
          opportunities,
        }),
      )
      .describe('The initiatives, by id'),
  },
  ({ book }) => ({
    documents: book.initiatives.map((initiative) => ({
      ...listedAs('initiative', initiative),
      status: initiative.status,
      decided: lastDecision(initiative)?.decision ?? null,
      goals: initiative.goals,
      opportunities: initiative.opportunities,
    })),
  }),
);
