import { z } from 'zod';
import type { Finding } from '../../../rules/book-findings.ts';
import type { SeverityCounts } from '../../../rules/finding-counts.ts';
import { partAt } from '../../../rules/finding-part.ts';
import { count } from '../../../schema/data/figures.ts';
import type { DataSource } from '../data-kind.ts';

/** Something that the rules noticed. */
export const noticed = z
  .strictObject({
    rule: z.string().describe('The rule that noticed it'),
    severity: z.enum(['error', 'warning', 'info']).describe('How much it weighs: info is only worth knowing'),
    message: z.string().describe('What is noticed, in a sentence'),
    note: z.string().optional().describe('What to do about it'),
    file: z.string().describe('The file, relative to the book'),
    line: z.int().min(1).describe('The line, from 1'),
    column: z.int().min(1).describe('The column, from 1'),
    url: z.string().optional().describe('Where more is to be read of it'),
    about: z
      .strictObject({
        kind: z.string().describe('The kind of document'),
        id: z.string().describe('Its id'),
        step: z.string().optional().describe('The step of a journey, where it points at one'),
      })
      .optional()
      .describe('The document it is about; absent for what is about the book as a whole'),
  })
  .meta({ id: 'Noticed', description: 'Something that the rules noticed, as the command `check` tells it.' });

/** Something that the rules noticed. */
export function noticedData(finding: Finding, { book, findings }: DataSource) {
  const { diagnostic, document } = finding;
  const { ruleId, severity, reason, note, file, line, column, url } = diagnostic;
  const part = document && partAt(book, document, findings.pathOf(finding));
  return {
    rule: ruleId,
    severity,
    message: reason,
    ...(note !== undefined && { note }),
    file,
    line,
    column,
    ...(url !== undefined && { url }),
    ...(document && {
      about: {
        kind: document.kind,
        id: document.id,
        ...(part?.kind === 'step' && { step: part.step.id }),
      },
    }),
  };
}

/** How many findings there are of each severity. */
export const severityCounts = z
  .strictObject({
    errors: count.describe('How many keep the book from being used'),
    warnings: count.describe('How many should be mended'),
    remarks: count.describe('How many are worth knowing'),
  })
  .meta({ id: 'SeverityCounts', description: 'How many findings there are of each severity.' });

/** How many findings there are of each severity. */
export function severityCountsData({ error, warning, info }: SeverityCounts) {
  return { errors: error, warnings: warning, remarks: info };
}
