import path from 'node:path';
import { countOf } from '../../../book/diagnostic.ts';
import { readText } from '../../../book/read.ts';
import { atLeast, type Checked, type Format, pathFrom, summed } from '../checked.ts';
import { coloursFor } from '../colour.ts';
import { prettyDiagnostic } from '../pretty.ts';
import { count, summaryLine } from '../summary-line.ts';

/**
 * Everything that is wrong with books as people read it, and a summary. Paths are shown as they are seen from the
 * current folder, so that a terminal can open them.
 */
export const pretty = ((books, { level, isTTY, environment }) => {
  const colours = coloursFor({ isTTY }, environment);
  const parts = books.flatMap(({ root, diagnostics, textOf: heldText }) => {
    const onDisk = lastText(root);
    const textOf = (file: string) => heldText?.(file) ?? onDisk(file);
    const pathOf = (file: string) => pathFrom(undefined, root, file);
    return atLeast(level, diagnostics).map(
      (one) => `${prettyDiagnostic(one, { colours, textOf, pathOf })}\n\n`,
    );
  });
  return `${parts.join('')}${summaryLine(summed(books))}${remarks(books, level)}\n`;
}) satisfies Format;

/** How much is only worth knowing, where that is not shown, and the command that shows it. */
function remarks(books: readonly Checked[], level: string): string {
  if (level === 'info') return '';
  const number = books.reduce(
    (sum, { diagnostics, withheld = 0 }) => sum + withheld + countOf(diagnostics, 'info'),
    0,
  );
  if (number === 0) return '';
  const command = ['journeybook check --level info', ...foldersToName(books)].join(' ');
  return ` ${count(number, 'remark')}: \`${command}\` shows ${number === 1 ? 'it' : 'them'}.`;
}

/** The folders of the books as a command line names them; none for the current one alone. */
function foldersToName(books: readonly Checked[]): readonly string[] {
  if (books.every(({ root }) => path.relative('.', root) === '')) return [];
  return books.map(({ root }) => (/^[\w./\\:-]+$/.test(root) ? root : `"${root}"`));
}

/** Diagnostics come file by file, so only the text of the last file is kept. */
function lastText(root: string): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const read = readText({ root }, file);
      last = { file, text: 'text' in read ? read.text : undefined };
    }
    return last.text;
  };
}
