import { exitCodes } from './command.ts';

/** Says that the fault is ours, and where; the user can do nothing about it but tell us. */
export function reportBug(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a bug in Journeybook, not in your files. Please report it with the lines below.\n\n${what}\n`,
  );
  process.exitCode = exitCodes.bug;
}
