import type { Command } from 'commander';
import type { Severity } from '../../book/diagnostic.ts';
import { exitCodes } from '../command.ts';
import { summed } from '../report/checked.ts';
import { type FormatName, formats } from '../report/formats/index.ts';
import { count } from '../report/summary-line.ts';
import type { CheckRequest } from './run-check.ts';

/** How a check is shown, and when it fails. */
export interface Showing {
  readonly format: FormatName;
  readonly level: Severity;
  /** More warnings than this fail a check; by default none do. */
  readonly maxWarnings: number | undefined;
}

/** Checks books and writes what is wrong: to the standard output in a format, and to the error output what else there is to say. */
export async function showCheck(
  command: Command,
  request: CheckRequest,
  { format, level, maxWarnings = Number.POSITIVE_INFINITY }: Showing,
): Promise<number> {
  const { runCheck } = await import('./run-check.ts');
  const { NoSuchVersion } = await import('./no-such-version.ts');
  try {
    const { books, remarks } = await runCheck(request);
    const write = await formats[format].load();
    const options = { level, isTTY: process.stdout.isTTY, environment: process.env };
    process.stdout.write(await write(books, options));
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    const { errors, warnings } = summed(books);
    if (warnings > maxWarnings)
      process.stderr.write(`${count(warnings, 'warning')}: at most ${maxWarnings} may be.\n`);
    return errors > 0 || warnings > maxWarnings ? exitCodes.errors : exitCodes.fine;
  } catch (error) {
    if (!(error instanceof NoSuchVersion)) throw error;
    return command.error(`error: ${error.message}`, { exitCode: exitCodes.usage });
  }
}
