import path from 'node:path';
import type { Command } from 'commander';
import { type AddCommand, exitCodes } from './command.ts';

interface SchemaFlags {
  readonly out?: string;
  readonly ids?: boolean;
  readonly wire?: boolean;
  readonly modelines?: boolean;
}

/** `journeybook schema [folder]`: JSON Schemas, so that editors complete and check while people write. */
export const addSchema: AddCommand = (program) => {
  program
    .command('schema')
    .description('Write JSON Schemas with which editors complete and check while you write')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .option('--out <folder>', 'where they go; .journeybook/schemas in the folder of the book by default')
    .option('--ids', 'offer the names this book knows, and no others')
    .option('--wire', 'tell VS Code about them in .vscode/settings.json')
    .option('--modelines', 'tell every editor, in the first line of each YAML file')
    .action(async (folder: string, { out, ids, wire, modelines }: SchemaFlags, command: Command) => {
      const { demandFolder } = await import('./folder.ts');
      demandFolder(command, folder);
      const { writeSchemas } = await import('./schema/write-schemas.ts');
      process.exitCode = (await writeSchemas(
        {
          folder: path.resolve(folder),
          out: path.resolve(out ?? path.join(folder, '.journeybook/schemas')),
          ids: ids === true,
          wire: wire === true,
          modelines: modelines === true,
        },
        process.stdout,
        process.stderr,
      ))
        ? exitCodes.fine
        : exitCodes.errors;
    });
};
