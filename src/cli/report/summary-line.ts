import type { LoadedBook } from '../../book/load.ts';

/** One sentence on how a check ended: `Checked 12 files with 8 journeys: 2 errors, 1 warning.` */
export function summaryLine({ files, journeys, errors, warnings }: LoadedBook['summary']): string {
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `Checked ${count(files, 'file')} with ${count(journeys, 'journey')}: ${found.join(', ') || 'no problems'}.`;
}

/** A number with its noun: 1 file, 2 files. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
