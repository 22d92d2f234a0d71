import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import type { AddCommand } from '../../src/cli/command.ts';
import { addDev } from '../../src/cli/dev.ts';
import { addReport } from '../../src/cli/report.ts';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';

const commands: readonly (readonly [string, AddCommand])[] = [
  ['build', addBuild],
  ['dev', addDev],
  ['report', addReport],
];

test.each(commands)('%s takes no day that is none', async (name, add) => {
  let said = '';
  const program = new Command().configureOutput({ writeErr: (text) => (said += text) }).exitOverride();
  add(program);
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  const call = program.parseAsync([name, root, '--as-of', '2026-02-30'], { from: 'user' });
  await expect(call).rejects.toMatchObject({ exitCode: 2 });
  expect(said).toBe('error: --as-of 2026-02-30 is not a day\nWrite it as 2026-09-14.\n');
});
