import { z } from 'zod';
import { basisOf } from '../../../analysis/basis.ts';
import { usesOfSources } from '../../../analysis/source-use.ts';
import type { Source } from '../../../book/book.ts';
import { count } from '../../../schema/data/figures.ts';
import { basis } from '../../../schema/data/findings.ts';
import { sourceWarnings } from '../../data/source-text.ts';
import type { DataSource } from '../data-kind.ts';

/** What a source is good for, and how much rests on it. */
export const sourceStanding = {
  basis: basis.describe('What rests on it is'),
  rests: z
    .strictObject({
      claims: count.describe('How many claims'),
      metrics: count.describe('How many metrics'),
      experiments: count.describe('How many experiments'),
      named: count.describe('How many documents and steps name it besides'),
    })
    .describe('How much rests on it'),
  warnings: z.array(z.string()).describe('Why it should be looked at, in words'),
};

/** What a source is good for, and how much rests on it. */
export function sourceStandingData(source: Source, { book, history }: DataSource) {
  const use = usesOfSources(book).get(source.id);
  return {
    basis: basisOf(book, [source.id]),
    rests: {
      claims: use?.claimCount ?? 0,
      metrics: use?.metrics.length ?? 0,
      experiments: use?.experiments.length ?? 0,
      named: use?.named.length ?? 0,
    },
    warnings: sourceWarnings(source, use, history.asOf),
  };
}
