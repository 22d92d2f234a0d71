import { type Diagnostic, diagnostic } from '../book/diagnostic.ts';
import { openDocument } from '../book/document-text.ts';
import { type IgnoreComment, ignoreComments } from '../book/ignore-comments.ts';
import { lineIndex } from '../book/line-index.ts';
import type { LoadedParts } from '../book/load.ts';
import { nearest } from '../book/nearest.ts';
import { isRuleId, ruleIds } from '../book/rule-ids.ts';
import { rules } from './index.ts';

/**
 * Leaves out what comments in the files ask to be ignored, and adds what is wrong with those comments. What keeps a
 * book from being used cannot be ignored.
 *
 * @param judged whether a rule was held against the book: of one that was not, nobody knows whether it is ignored in vain
 */
export function heedIgnores(
  { folder, files, withIgnores }: Pick<LoadedParts, 'folder' | 'files' | 'withIgnores'>,
  diagnostics: readonly Diagnostic[],
  judged: (rule: string) => boolean,
): readonly Diagnostic[] {
  if (withIgnores.size === 0) return diagnostics;
  const ignored = new Set<Diagnostic>();
  const about: Diagnostic[] = [];
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  for (const file of files) {
    if (!withIgnores.has(file.file)) continue;
    const document = openDocument(folder, file);
    if ('problem' in document) continue;
    const lines = lineIndex(document.text);
    for (const comment of ignoreComments(document)) {
      const range = lines.range(comment.start, comment.end);
      const report = (problem: Problem) => about.push(diagnostic({ ...problem, file: file.file, range }));
      const objection = objectionTo(comment);
      if (objection) {
        report(objection);
        continue;
      }
      const meant = (byFile.get(file.file) ?? []).filter(({ ruleId }) => ruleId === comment.rule);
      for (const one of meant) ignored.add(one);
      if (meant.length === 0 && judged(comment.rule)) report(unused(comment, document.text));
    }
  }
  return [...diagnostics.filter((one) => !ignored.has(one)), ...about];
}

type Problem = Omit<Parameters<typeof diagnostic>[0], 'file' | 'range' | 'severity'> & {
  readonly rule: 'unused-ignore' | 'ignore-without-reason' | 'unknown-rule' | 'fixed-severity';
};

function objectionTo({ rule, reason }: IgnoreComment): Problem | undefined {
  const known = [...rules.keys(), ...Object.keys(ruleIds)];
  if (rule === '')
    return {
      rule: 'unknown-rule',
      reason: 'This comment does not say which rule to ignore.',
      note: 'Write `# journeybook-ignore rule: reason`.',
    };
  if (!known.includes(rule)) {
    const meant = nearest(rule, known);
    return {
      rule: 'unknown-rule',
      reason: `There is no rule \`${rule}\` to ignore.`,
      note:
        meant === undefined
          ? 'Remove the comment; `journeybook check --explain` lists the rules there are.'
          : `Did you mean \`${meant}\`?`,
    };
  }
  if (isRuleId(rule) && ruleIds[rule].severity === 'error')
    return {
      rule: 'fixed-severity',
      reason: `\`${rule}\` cannot be ignored: a book in which it occurs cannot be used.`,
      note: 'Mend what it reports, and remove this comment.',
    };
  if (reason === '')
    return {
      rule: 'ignore-without-reason',
      reason: `This comment does not say why \`${rule}\` is ignored here.`,
      note: `Add the reason: \`# journeybook-ignore ${rule}: …\`.`,
    };
  return undefined;
}

function unused({ rule, start, end }: IgnoreComment, text: string): Problem {
  return {
    rule: 'unused-ignore',
    reason: `There is nothing to ignore: \`${rule}\` finds nothing in this file.`,
    note: 'Remove the comment.',
    fix: [withItsLine(text, start, end)],
  };
}

/** A comment with the space before it, and with its line where nothing else stands there. */
function withItsLine(text: string, start: number, end: number) {
  const before = text.slice(0, start).search(/[ \t]*$/);
  const alone = before === 0 || text[before - 1] === '\n';
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(end));
  return { start: before, end: alone && rest ? end + rest[0].length : end, text: '' };
}
