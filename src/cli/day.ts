import type { Command } from 'commander';
import { day } from '../schema/scalars.ts';
import { exitCodes } from './command.ts';

/** A day, `2026-09-14`; anything else is wrong usage. */
export function demandDay(command: Command, written: string | undefined): string | undefined {
  if (written === undefined || day.safeParse(written).success) return written;
  return command.error(`error: --as-of ${written} is not a day\nWrite it as 2026-09-14.`, {
    exitCode: exitCodes.usage,
  });
}
