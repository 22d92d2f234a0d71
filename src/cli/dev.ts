import path from 'node:path';
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

interface DevFlags {
  readonly base?: string;
  readonly port?: string;
  readonly host?: string;
  readonly asOf?: string;
}

/** `journeybook dev [folder]`: the site while people write, up to date with every file that is saved. */
export const addDev: AddCommand = (program) => {
  program
    .command('dev')
    .description('Serve the site of a book while you write, and show what is wrong as soon as it is')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .option('--base <path>', 'the path the site is served under, such as /docs/')
    .option('--port <number>', 'the port to serve on; the next free one when it is taken')
    .option('--host <name>', 'the name or address to serve on; this machine only by default')
    .option('--as-of <day>', 'the day by which something is old; by default that of the newest commit')
    .action(async (folder: string, flags: DevFlags, command: Command) => {
      const { demandFolder, demandPort } = await import('./folder.ts');
      demandFolder(command, folder);
      const { demandBase } = await import('./site-address.ts');
      const { demandDay } = await import('./day.ts');
      const asOf = demandDay(command, flags.asOf);
      const { serveWhileWriting } = await import('./serve-site.ts');
      await serveWhileWriting({
        folder: path.resolve(folder),
        base: demandBase(command, flags.base),
        port: demandPort(command, flags.port),
        host: flags.host,
        asOf,
      });
    });
};
