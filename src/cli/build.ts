import path from 'node:path';
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

interface BuildFlags {
  readonly out?: string;
  readonly base?: string;
  readonly site?: string;
  readonly asOf?: string;
}

/** `journeybook build [folder]`: the site of a book, unless the book has errors. */
export const addBuild: AddCommand = (program) => {
  program
    .command('build')
    .description('Build the site of a book')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .option('--out <folder>', 'where the site goes; _site in the folder of the book by default')
    .option('--base <path>', 'the path the site is served under, such as /docs/')
    .option('--site <address>', 'the address the site is published at, such as https://example.org')
    .option('--as-of <day>', 'the day by which something is old; by default that of the newest commit')
    .action(async (folder: string, { out, base, site, asOf }: BuildFlags, command: Command) => {
      const { demandFolder } = await import('./folder.ts');
      demandFolder(command, folder);
      const { demandAddress, demandBase } = await import('./site-address.ts');
      const { demandDay } = await import('./day.ts');
      const book = path.resolve(folder);
      const { runBuild } = await import('./run-build.ts');
      process.exitCode = await runBuild(command, {
        folder: book,
        out: path.resolve(out ?? path.join(book, '_site')),
        base: demandBase(command, base),
        site: demandAddress(command, site),
        asOf: demandDay(command, asOf),
      });
    });
};
