import type { Command } from 'commander';
import { type AddCommand, exitCodes } from './command.ts';

interface FmtFlags {
  readonly check?: boolean;
}

/** `journeybook fmt [folders...]`: the files of a book as all of them are written. */
export const addFmt: AddCommand = (program) => {
  program
    .command('fmt')
    .description('Write the files of a book in one order and one layout; comments stay')
    .argument('[folders...]', 'the folders that hold journeys/', ['.'])
    .option('--check', 'change nothing, and fail where something would change')
    .action(async (folders: string[], { check = false }: FmtFlags, command: Command) => {
      const { demandFolder } = await import('./folder.ts');
      for (const folder of folders) demandFolder(command, folder);
      const { formatBook } = await import('./format-book.ts');
      const results = folders.map((folder) => formatBook(folder, { write: !check }));
      const changed = results.flatMap((result) => result.changed);
      const left = results.flatMap((result) => result.left);
      process.stdout.write([...changed, ''].join('\n').trimStart());
      for (const { file, why } of left) process.stderr.write(`${file} stays as it is: ${why}\n`);
      const { count } = await import('./report/summary-line.ts');
      const files = count(changed.length, 'file');
      process.stderr.write(check ? `${files} to be formatted.\n` : `Formatted ${files}.\n`);
      const unreadable = left.some(({ error }) => error);
      process.exitCode = unreadable || (check && changed.length > 0) ? exitCodes.errors : exitCodes.fine;
    });
};
