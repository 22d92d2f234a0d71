import { z } from 'zod';
import type { StatedClaim } from '../../../analysis/claims.ts';
import { claimsOn, usesOfSources } from '../../../analysis/source-use.ts';
import { source as document } from '../../../schema/data/evidence.ts';
import { origin } from '../../../schema/data/findings.ts';
import { claim, ids } from '../../../schema/data/parts.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { sourceStanding, sourceStandingData } from '../parts/source-standing.ts';

/** So many claims are listed; a source of a large book carries tens of thousands. */
const most = 400;

/** A source: what rests on it. */
export const source = documentPages(
  'source',
  ({ sources }) => sources,
  'A source: everything that would fall with it.',
  {
    ...dated,
    document: document.describe('The source'),
    ...sourceStanding,
    claims: z
      .array(
        z.strictObject({
          kind: z
            .enum([
              ...(['emotion', 'feeling', 'thought', 'pain', 'gain', 'exit'] as const),
              ...(['answer', 'job', 'satisfaction', 'share', 'importance', 'sales'] as const),
            ])
            .describe('What is claimed'),
          about: z.enum(['journey', 'segment', 'touchpoint']).describe('The kind of what it is about'),
          id: z.string().describe('The id of what it is about'),
          step: z.string().optional().describe('The step of the journey'),
          segment: z.string().optional().describe('The segment, where it is about one only'),
          text: z.string().optional().describe('The sentence, where there is one'),
          origin: origin.describe('Where it is written'),
        }),
      )
      .describe(`The claims that rest on it, in the order of the book, at most ${most}`),
    metrics: ids.describe('The ids of the metrics counted from it'),
    experiments: z
      .array(
        z.strictObject({
          initiative: z.string().describe('The id of the initiative'),
          hypothesis: claim.describe('What should happen, and why'),
        }),
      )
      .describe('The experiments judged by it'),
    named: z
      .array(
        z.strictObject({
          kind: z.string().describe('The kind of document; book for the settings, term for the glossary'),
          id: z.string().describe('Its id; of the settings, the title of the book'),
          step: z.string().optional().describe('The step of a journey'),
        }),
      )
      .describe('What else names it'),
  },
  (one, from) => {
    const use = usesOfSources(from.book).get(one.id);
    return {
      ...asOfIn(from),
      document: one,
      ...sourceStandingData(one, from),
      claims: claimsOn(from.book, one.id, most).map(claimData),
      metrics: (use?.metrics ?? []).map(({ id }) => id),
      experiments: (use?.experiments ?? []).map(({ initiative, experiment }) => ({
        initiative: initiative.id,
        hypothesis: experiment.hypothesis,
      })),
      named: use?.named ?? [],
    };
  },
);

function claimData({ kind, subject, segment, text, origin: written }: StatedClaim) {
  return {
    kind,
    about: subject.kind,
    id: subject.id,
    ...(subject.step !== undefined && { step: subject.step }),
    ...(segment !== undefined && { segment }),
    ...(text !== undefined && { text }),
    origin: written,
  };
}
