import type { Command } from 'commander';

/**
 * Adds one command to the program. A command loads what it needs only when it runs, so that asking for help, or
 * for another command, costs nothing.
 */
export type AddCommand = (program: Command) => void;

/** What the command tells the shell: all well, the book has errors, the command was called wrongly. */
export const exitCodes = { fine: 0, errors: 1, usage: 2, bug: 70 } as const;
