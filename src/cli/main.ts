import { Command, CommanderError } from 'commander';
import { endWithReader } from './closed-pipe.ts';
import { exitCodes } from './command.ts';
import { commands } from './commands.ts';
import { ownPackage } from './own-package.ts';
import { reportBug } from './report-bug.ts';

/**
 * Runs the command line and sets the exit code of the process: 0 when all is well, 1 when the book has errors,
 * 2 when the command was called wrongly, 70 for a bug of our own.
 *
 * @param words what was written after `journeybook`
 */
export async function run(words: readonly string[]): Promise<void> {
  process.on('uncaughtException', reportBug);
  endWithReader();
  try {
    await program().parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    else reportBug(error);
  }
}

function program(): Command {
  const { version, description } = ownPackage();
  const journeybook = new Command('journeybook')
    .description(description)
    .version(version, '-v, --version')
    .exitOverride()
    .showHelpAfterError('(add --help for what can be written)');
  for (const add of commands) add(journeybook);
  return journeybook;
}
