import { type Command, Option } from 'commander';
import { type AddCommand, exitCodes } from './command.ts';

/** `journeybook check [folder]`: everything that is wrong with a book. */
export const addCheck: AddCommand = (program) => {
  program
    .command('check')
    .description('Check a book and show everything that is wrong with it')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (folder: string, { format }: { format: 'pretty' | 'json' }, command: Command) => {
      const { demandFolder } = await import('./folder.ts');
      demandFolder(command, folder);
      const { showCheck } = await import('./check-book.ts');
      process.exitCode = (await showCheck({ folder, format }, process.stdout))
        ? exitCodes.fine
        : exitCodes.errors;
    });
};
