import path from 'node:path';
import type { LoadedBook } from '../../book/load.ts';
import { readText } from '../../book/read.ts';
import { coloursFor } from './colour.ts';
import { prettyDiagnostic } from './pretty.ts';

/** Where a report goes: the terminal, a pipe, or whatever takes text. */
export type Output = Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<NodeJS.WriteStream, 'isTTY'>>;

/**
 * Writes everything that is wrong with a book, as people read it, and a summary. Paths are shown as they are
 * seen from the current folder, so that a terminal can open them.
 */
export function reportDiagnostics({ root, diagnostics, summary }: LoadedBook, stream: Output): void {
  const colours = coloursFor(stream, process.env);
  const textOf = lastText(root);
  const pathOf = (file: string) => path.join(path.relative('', root), file).split(path.sep).join('/');
  for (const diagnostic of diagnostics)
    stream.write(`${prettyDiagnostic(diagnostic, { colours, textOf, pathOf })}\n\n`);
  stream.write(`${summaryLine(summary)}\n`);
}

/** One sentence on how a check ended: `Checked 12 files with 8 journeys: 2 errors, 1 warning.` */
export function summaryLine({ files, journeys, errors, warnings }: LoadedBook['summary']): string {
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `Checked ${count(files, 'file')} with ${count(journeys, 'journey')}: ${found.join(', ') || 'no problems'}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Diagnostics come file by file, so only the text of the last file is kept. */
function lastText(root: string): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const read = readText(root, file);
      last = { file, text: 'text' in read ? read.text : undefined };
    }
    return last.text;
  };
}
