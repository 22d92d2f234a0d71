import path from 'node:path';
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

interface PreviewFlags {
  readonly out?: string;
  readonly base?: string;
  readonly port?: string;
  readonly host?: string;
}

/** `journeybook preview [folder]`: the built site as it will be published. */
export const addPreview: AddCommand = (program) => {
  program
    .command('preview')
    .description('Serve a site that was built, as it will be published')
    .argument('[folder]', 'the folder that holds journeys/', '.')
    .option('--out <folder>', 'where the site was built to; _site in the folder of the book by default')
    .option('--base <path>', 'the path it was built for')
    .option('--port <number>', 'the port to serve on; the next free one when it is taken')
    .option('--host <name>', 'the name or address to serve on; this machine only by default')
    .action(async (folder: string, flags: PreviewFlags, command: Command) => {
      const { demandFolder, demandPort } = await import('./folder.ts');
      demandFolder(command, folder);
      const { demandBase } = await import('./site-address.ts');
      const out = path.resolve(flags.out ?? path.join(folder, '_site'));
      demandFolder(command, out, 'Build the site first, with journeybook build.');
      const { serveBuilt } = await import('./serve-site.ts');
      await serveBuilt({
        folder: path.resolve(folder),
        out,
        base: demandBase(command, flags.base),
        port: demandPort(command, flags.port),
        host: flags.host,
      });
    });
};
