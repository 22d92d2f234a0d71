import { z } from 'zod';
import { origin, trimKind } from '../../../schema/data/findings.ts';
import { trimEntries } from '../../data/trim-entries.ts';
import { onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';

/** What the book carries without a reason. */
export const trim = onePage(
  'trim/',
  'What the book carries without a reason.',
  {
    ...dated,
    entries: z
      .array(
        z.strictObject({
          kind: trimKind.describe('The kind of document'),
          id: z.string().describe('Its id'),
          facts: z
            .array(
              z.strictObject({
                because: z.string().describe('The fact in a sentence'),
                origin: origin.describe('Where it is written; where something is missing, the document'),
              }),
            )
            .describe('The facts that put it here, at least one'),
        }),
      )
      .describe('What should be kept with a reason, or trimmed'),
  },
  (from) => ({
    ...asOfIn(from),
    entries: trimEntries(from.book, from.history.asOf).map(({ kind, id, facts }) => ({
      kind,
      id,
      facts: facts.map(({ because, origin: written }) => ({ because, origin: written })),
    })),
  }),
);
