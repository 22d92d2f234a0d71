import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readHistory } from '../../../src/site/data/history.ts';

let root: string;

beforeEach(async () => {
  // A test that runs inside a git hook must not see the repository of that hook, nor the settings of its user.
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  root = await mkdtemp(path.join(tmpdir(), 'history-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const author = [
  '-c',
  'user.name=Ingrid',
  '-c',
  'user.email=ingrid@example.org',
  '-c',
  'commit.gpgSign=false',
];

function git(...command: string[]): void {
  execFileSync('git', [...author, ...command], { cwd: root, stdio: 'pipe' });
}

/** Writes files, each with a text of its own, and commits everything on a day. */
async function commit(day: string, ...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), `${file} on ${day}`);
  }
  vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
  git('add', '--all');
  git('commit', '--allow-empty', '--message', `Write on ${day}`);
}

const nothing = { changed: new Map(), prefix: '' };

test('each file has the day of its last change, and the book that of the newest commit', async () => {
  git('init');
  await commit('2026-01-10', 'journeys/a.yaml', 'journeys/b.yaml');
  await commit('2026-02-20', 'journeys/a.yaml');
  await commit('2026-03-30', 'content/book.yaml');
  await commit('2026-04-01');
  expect(await readHistory(root)).toEqual({
    asOf: '2026-04-01',
    changed: new Map([
      ['content/book.yaml', '2026-03-30'],
      ['journeys/a.yaml', '2026-02-20'],
      ['journeys/b.yaml', '2026-01-10'],
    ]),
    prefix: '',
  });
});

test('a book in a folder of a repository has its own paths and knows the way to it', async () => {
  git('init');
  await commit('2026-01-10', 'docs/my book/journeys/a.yaml', 'other/x.yaml');
  await commit('2026-02-20', 'other/x.yaml');
  expect(await readHistory(path.join(root, 'docs/my book'))).toEqual({
    asOf: '2026-02-20',
    changed: new Map([['journeys/a.yaml', '2026-01-10']]),
    prefix: 'docs/my book/',
  });
});

test('names with spaces and letters of any script are found as they are', async () => {
  const names = ['journeys/à la “carte”.yaml', 'journeys/книга/ночь.yaml', 'journeys/山と 海.yaml'];
  git('init');
  await commit('2026-01-10', ...names);
  expect((await readHistory(root)).changed).toEqual(
    new Map(names.toSorted().map((name) => [name, '2026-01-10'])),
  );
});

test('a rename is a change of the new name', async () => {
  git('init');
  await commit('2026-01-10', 'journeys/a.yaml');
  git('mv', 'journeys/a.yaml', 'journeys/b.yaml');
  await commit('2026-02-20');
  expect((await readHistory(root)).changed.get('journeys/b.yaml')).toBe('2026-02-20');
});

test('of a shallow clone only the newest commit is known', async () => {
  git('init', 'origin');
  const clone = path.join(root, 'clone');
  const origin = path.join(root, 'origin');
  root = origin;
  await commit('2026-01-10', 'journeys/a.yaml');
  await commit('2026-02-20', 'journeys/b.yaml');
  root = path.dirname(origin);
  git('clone', '--depth', '1', `file://${origin}`, clone);
  expect(await readHistory(clone)).toEqual({ asOf: '2026-02-20', changed: new Map(), prefix: '' });
});

test('the settings of its user do not change what git tells', async () => {
  git('init');
  await commit('2026-01-10', 'journeys/a.yaml');
  git('config', 'log.showSignature', 'true');
  git('config', 'color.ui', 'always');
  git('config', 'diff.noprefix', 'true');
  git('config', 'log.date', 'relative');
  expect(await readHistory(root)).toEqual({
    asOf: '2026-01-10',
    changed: new Map([['journeys/a.yaml', '2026-01-10']]),
    prefix: '',
  });
});

test('a folder that is in no repository has no history', async () => {
  expect(await readHistory(root)).toEqual(nothing);
});

test('a repository without a commit has no history', async () => {
  git('init');
  expect(await readHistory(root)).toEqual(nothing);
});

test('a machine without git knows no history', async () => {
  git('init');
  await commit('2026-01-10', 'journeys/a.yaml');
  vi.stubEnv('PATH', path.join(root, 'no-programs'));
  expect(await readHistory(root)).toEqual(nothing);
});
