import { type Command, Option } from 'commander';
import { type AddCommand, exitCodes } from './command.ts';

interface ReportFlags {
  readonly format: 'pretty' | 'json';
  readonly thresholds: 'midpoint' | 'mean' | 'median';
  readonly asOf?: string;
}

/** `journeybook report [folder]`: what the analyses find in a book. */
export const addReport: AddCommand = (program) => {
  program
    .command('report')
    .description('Tell what matters to whom, how journeys feel, and what to trim')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(
      new Option('--thresholds <method>', 'where high importance and satisfaction begin')
        .choices(['midpoint', 'mean', 'median'])
        .default('midpoint'),
    )
    .option('--as-of <day>', 'the day by which something is old; by default that of the newest commit')
    .action(async (folder: string, { format, thresholds, asOf }: ReportFlags, command: Command) => {
      const { demandFolder } = await import('./folder.ts');
      demandFolder(command, folder);
      const { demandDay } = await import('./day.ts');
      const day = demandDay(command, asOf);
      const { reportBook } = await import('./report-book.ts');
      process.exitCode = (await reportBook({ folder, format, thresholds, asOf: day }, process.stdout))
        ? exitCodes.fine
        : exitCodes.errors;
    });
};
