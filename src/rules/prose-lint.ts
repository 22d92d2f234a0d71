import remarkConsistent from 'remark-preset-lint-consistent';
import remarkRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { proseAlone } from '../book/prose/parse-prose.ts';
import type { ProseDocument } from './rule.ts';

/** Something remark-lint says of a place in a file. */
export interface LintRemark {
  /** Its name there, such as `emphasis-marker`. */
  readonly rule: string;
  readonly reason: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly url?: string;
}

const linter = unified().use(remarkRecommended).use(remarkConsistent).freeze();
/** It asks for links in angle brackets, which MDX does not have. */
const notForMdx = new Set(['no-literal-urls']);

/** What remark-lint says of some prose under its presets “recommended” and “consistent”. */
export function lintProse(document: ProseDocument): readonly LintRemark[] {
  const file = new VFile({ path: document.file, value: proseAlone(document) });
  linter.runSync(document.tree, file);
  return file.messages.flatMap(({ ruleId: rule, reason, place, url }) => {
    if (rule === undefined || place === undefined || notForMdx.has(rule)) return [];
    const { start, end } = 'start' in place ? place : { start: place, end: place };
    if (start.offset === undefined || end.offset === undefined) return [];
    const remark = { rule, reason, start: start.offset, end: end.offset, ...(url !== undefined && { url }) };
    return isReference(document.text, remark) ? [] : [remark];
  });
}

/** Whether it speaks of `[[touchpoint:checkout]]`: those are references, and checked while the book is read. */
function isReference(text: string, { rule, start, end }: LintRemark): boolean {
  return rule === 'no-undefined-references' && /\[\[[^\n]*\]\]/.test(text.slice(start - 1, end + 1));
}
