import { z } from 'zod';
import { reportEvidence } from '../../../analysis/report/evidence.ts';
import { source as fields } from '../../../schema/data/evidence.ts';
import { evidenceCoverage } from '../../../schema/data/findings.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { listed, listedAs } from '../parts/listed.ts';
import { sourceStanding, sourceStandingData } from '../parts/source-standing.ts';

const { sourceKind, answers, date, n, expires, verdict } = fields.shape;

/** The list of sources. */
export const sources = onePage(
  addressOf('source'),
  'Where the book knows from what it says, and how much rests on each source.',
  {
    ...dated,
    documents: z
      .array(z.strictObject({ ...listed, sourceKind, answers, date, n, expires, verdict, ...sourceStanding }))
      .describe('The sources, by id'),
    evidence: evidenceCoverage.describe('What the claims of the book rest on'),
  },
  (from) => ({
    ...asOfIn(from),
    documents: from.book.sources.map((source) => ({
      ...listedAs('source', source),
      ...(source.sourceKind && { sourceKind: source.sourceKind }),
      ...(source.answers && { answers: source.answers }),
      ...(source.date !== undefined && { date: source.date }),
      ...(source.n !== undefined && { n: source.n }),
      ...(source.expires !== undefined && { expires: source.expires }),
      ...(source.verdict && { verdict: source.verdict }),
      ...sourceStandingData(source, from),
    })),
    evidence: reportEvidence(from.book, from.history.asOf),
  }),
);
