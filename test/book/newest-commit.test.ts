import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newestCommit } from '../../src/book/newest-commit.ts';
import { temporaryBook } from './temporary-book.ts';

beforeEach(() => {
  // A test that runs inside a git hook must not see the repository of that hook, nor the settings of its user.
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
});

afterEach(() => void vi.unstubAllEnvs());

test('the day of a book is that of the newest commit; without a commit or a repository there is none', async () => {
  const root = temporaryBook({ 'journeys/a.yaml': 'title: A' });
  const git = (...command: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ingrid', '-c', 'user.email=ingrid@example.org', ...command], {
      cwd: root,
      stdio: 'pipe',
    });
  expect(await newestCommit(root)).toBeUndefined();
  git('init');
  expect(await newestCommit(root)).toBeUndefined();
  for (const day of ['2026-03-30', '2026-04-01']) {
    vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
    git('commit', '--allow-empty', '--message', `Write on ${day}`);
  }
  expect(await newestCommit(root)).toBe('2026-04-01');
});
