import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pastFindings } from '../../src/rules/past-findings.ts';

let root: string;
let cache: string;

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  root = mkdtempSync(path.join(tmpdir(), 'past-'));
  cache = mkdtempSync(path.join(tmpdir(), 'past-cache-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of [root, cache]) rmSync(folder, { recursive: true });
});

function git(cwd: string, ...words: string[]): string {
  const who = ['-c', 'user.name=Ingrid', '-c', 'user.email=ingrid@example.org', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', [...who, ...words], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function commit(day: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
  git(root, 'add', '--all');
  git(root, 'commit', '--message', `Write on ${day}`);
}

const journey = (more: string) =>
  `title: Buying bread\n${more}phases:\n  - stage: purchase\n    steps: [I wait]\n`;
const settings = 'title: Bread\nreviewEvery: 2 months\n';

/** A book in a folder of its repository, of four days: sound, with an overdue review, not readable, and now. */
function bookWithPast(): string {
  git(root, 'init', '--quiet');
  commit('2026-01-10', {
    'shop/content/book.yaml': settings,
    'shop/journeys/bread.yaml': journey('reviewed: 2026-01-02\n'),
    'readme.md': 'Bread',
  });
  commit('2026-05-20', {
    'shop/journeys/bread.yaml': journey('reviewed: 2026-01-02\nowner: bakers\n'),
    'shop/content/teams/bakers.yaml': 'title: Bakers\n',
  });
  commit('2026-06-01', { 'readme.md': 'Bread and more' });
  commit('2026-07-01', { 'shop/journeys/bread.yaml': journey('colour: red\n') });
  commit('2026-08-01', { 'shop/journeys/bread.yaml': journey('') });
  return path.join(root, 'shop');
}

const options = () => ({ asOf: '2026-08-01', files: 3, cache });

test('each state is judged as of its own day, and one that cannot be read is not counted as sound', async () => {
  const book = bookWithPast();
  writeFileSync(path.join(book, 'journeys/bread.yaml'), 'title: Not committed\n');
  const past = await pastFindings(book, options());
  if (past.kind !== 'states') throw new Error(past.kind);
  const [january, may] = past.states.map(({ counts }) => counts?.warnings ?? NaN);
  expect(past.states.map(({ day, counts }) => [day, counts === null])).toEqual([
    ['2026-01-10', false],
    ['2026-05-20', false],
    ['2026-07-01', true],
  ]);
  expect(may).toBeGreaterThan(january ?? NaN);
  expect(git(root, 'status', '--porcelain').trim()).toBe('M shop/journeys/bread.yaml');
});

test('what was found is kept, and found again without being looked for', async () => {
  const book = bookWithPast();
  const first = await pastFindings(book, options());
  const kept = readdirSync(cache);
  expect(kept).toHaveLength(3);
  for (const name of kept) writeFileSync(path.join(cache, name), '{"warnings":40,"remarks":2}');
  const again = await pastFindings(book, options());
  if (again.kind !== 'states') throw new Error(again.kind);
  expect(again.states.map(({ counts }) => counts)).toEqual(Array(3).fill({ warnings: 40, remarks: 2 }));
  for (const name of kept) writeFileSync(path.join(cache, name), 'half of');
  expect(await pastFindings(book, options())).toEqual(first);
});

test('without a repository, a commit or a day there is no history', async () => {
  expect(await pastFindings(root, options())).toEqual({ kind: 'no-history' });
  git(root, 'init', '--quiet');
  expect(await pastFindings(root, options())).toEqual({ kind: 'no-history' });
  const book = bookWithPast();
  expect(await pastFindings(book, { ...options(), asOf: undefined })).toEqual({ kind: 'no-history' });
});

test('a shallow clone has no history to look at, nor has one that would have to fetch it', async () => {
  bookWithPast();
  const clones = mkdtempSync(path.join(tmpdir(), 'past-clones-'));
  git(clones, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'shallow');
  expect(await pastFindings(path.join(clones, 'shallow/shop'), options())).toEqual({ kind: 'cut-off' });
  git(clones, 'clone', '--quiet', root, 'partial');
  git(path.join(clones, 'partial'), 'config', 'remote.origin.promisor', 'true');
  expect(await pastFindings(path.join(clones, 'partial/shop'), options())).toEqual({ kind: 'cut-off' });
  rmSync(clones, { recursive: true });
});

test('of a larger book fewer states are read, and of a very large one none', async () => {
  const book = bookWithPast();
  const few = await pastFindings(book, { ...options(), files: 700 });
  if (few.kind !== 'states') throw new Error(few.kind);
  expect([few.interval, few.states.map(({ day }) => day)]).toEqual(['month', ['2026-05-20', '2026-07-01']]);
  expect(await pastFindings(book, { ...options(), files: 5000 })).toEqual({
    kind: 'too-large',
    files: 5000,
    most: 1500,
  });
});
