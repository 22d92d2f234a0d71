import { z } from 'zod';
import { count } from './figures.ts';

/** Where something is written. */
export const origin = z
  .union([
    z.strictObject({
      file: z.string().describe('The file, relative to the book'),
      path: z
        .array(z.union([z.string(), z.int()]))
        .describe(
          'The names of fields and the places in lists, from 0, that lead to it; empty for the whole file',
        ),
    }),
    z.strictObject({
      file: z.string().describe('The file of figures, relative to the book'),
      line: z.int().min(1).describe('The line, from 1'),
    }),
  ])
  .meta({
    id: 'Origin',
    description: 'Where something is written: in the fields of a file, or on a line of it.',
  });

/** A reason to read a result with care. */
export const warning = z
  .strictObject({
    kind: z
      .enum(['small-n', 'mixed-methods', 'old-source', 'approximate', 'assumed', 'gap'])
      .describe('What there is to heed'),
    text: z.string().describe('The same as a sentence'),
  })
  .meta({ id: 'Warning', description: 'A reason to read a result with care.' });

/** What something rests on. */
export const basis = z.enum(['observed', 'inferred', 'assumed']).meta({
  id: 'Basis',
  description: 'Whether someone watched, asked or counted; concluded it; or nobody has looked yet.',
});

const claimCounts = z
  .strictObject({
    all: count.describe('How many claims there are'),
    observed: count.describe('How many someone watched, asked or counted'),
    inferred: count.describe('How many were concluded'),
    assumed: count.describe('How many nobody has looked at yet'),
    stale: count.describe('How many rest on nothing but sources that have expired as of the day'),
  })
  .meta({ id: 'ClaimCounts', description: 'How many claims there are, and how many of them rest on what.' });

/** What the claims of a book rest on. */
export const evidenceCoverage = z
  .strictObject({
    claims: claimCounts.describe('All claims'),
    byClaimKind: z
      .record(z.string(), claimCounts)
      .describe('By what is claimed; kinds of which the book has no claim are absent'),
    bySourceKind: z
      .record(z.string(), count)
      .describe(
        'How many rest on at least one source of a kind, `unknown` for sources that do not say; these do not add up',
      ),
  })
  .meta({ id: 'EvidenceCoverage', description: 'What the claims of a book rest on.' });

/** What to do about something, by importance and performance. */
export const quadrant = z.enum(['concentrate-here', 'keep-up', 'low-priority', 'possible-overkill']).meta({
  id: 'Quadrant',
  description:
    'What to do about something, by how important it is and how well it does (Martilla and James, 1977).',
});

/** A step of the book. */
export const stepPlace = z
  .strictObject({
    journey: z.string().describe('The id of the journey'),
    step: z.string().describe('The id of the step, within its journey'),
  })
  .meta({ id: 'StepPlace', description: 'A step of a journey of the book.' });

/** What RICE is made from. */
export const riceFactor = z.enum(['reach', 'impact', 'confidence', 'effort']);

/** What can be on the trim list. */
export const trimKind = z.enum(['initiative', 'opportunity', 'source', 'metric', 'touchpoint']);
