import path from 'node:path';
import type { Command } from 'commander';
import { buildSite, type BuildOptions } from './build-site.ts';
import { exitCodes } from './command.ts';

/** Builds a site and tells how it went: progress on stderr, the result on stdout. Returns the exit code. */
export async function runBuild(command: Command, options: BuildOptions): Promise<number> {
  const outcome = await buildSite(options, (line) => process.stderr.write(`  ${line}\n`));
  switch (outcome.kind) {
    case 'built': {
      const place = path.relative(process.cwd(), outcome.out) || '.';
      const seconds = (outcome.milliseconds / 1000).toFixed(1);
      process.stdout.write(
        `Built ${outcome.pages} ${outcome.pages === 1 ? 'page' : 'pages'} into ${place} in ${seconds} s.\n`,
      );
      return exitCodes.fine;
    }
    case 'refused-book':
      process.stderr.write('Nothing was built.\n');
      return exitCodes.errors;
    case 'failed':
      return outcome.exitCode;
    case 'refused-folder':
      return command.error(`error: ${outcome.why}`, { exitCode: exitCodes.usage });
  }
}
