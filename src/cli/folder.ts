import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { exitCodes } from './command.ts';

/** Ends a command that was given something else than a folder, as wrong usage. */
export function demandFolder(
  command: Command,
  folder: string,
  remedy = 'Name the folder that holds journeys/; by default the current one.',
): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  const what = found ? 'is not a folder' : 'does not exist';
  command.error(`error: ${folder} ${what}\n${remedy}`, { exitCode: exitCodes.usage });
}

/** The port of a server; anything that is not a port is wrong usage. */
export function demandPort(command: Command, port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  return command.error(`error: --port ${port} is not a port\nWrite a number from 0 to 65535.`, {
    exitCode: exitCodes.usage,
  });
}
