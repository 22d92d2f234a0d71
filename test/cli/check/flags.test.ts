import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { soundJourney, temporaryBook } from '../../book/temporary-book.ts';
import { failingLoad, journeybook } from '../run-command.ts';

// A process of its own takes its time where many run at once.
vi.setConfig({ testTimeout: 60_000 });

const emptyPhase = `${soundJourney}  - { stage: purchase, steps: [] }\n`;
const broken = `${soundJourney}status: open\n`;
/** What of the command ends with each of the codes that are documented. */
const endings: Readonly<Record<string, readonly (() => number | null)[]>> = {
  0: [
    () => journeybook(['check'], temporaryBook({ 'journeys/a.yaml': soundJourney })).status,
    () => journeybook(['check'], temporaryBook({ 'journeys/a.yaml': emptyPhase })).status,
    () =>
      journeybook(['check', '--max-warnings', '1'], temporaryBook({ 'journeys/a.yaml': emptyPhase })).status,
    () => journeybook(['fmt', '--check'], temporaryBook({ 'journeys/a.yaml': 'title: A\n' })).status,
  ],
  1: [
    () => journeybook(['check'], temporaryBook({ 'journeys/a.yaml': broken })).status,
    () =>
      journeybook(['check', '--max-warnings', '0'], temporaryBook({ 'journeys/a.yaml': emptyPhase })).status,
    () =>
      journeybook(['check', '--rule', 'empty-phase=error'], temporaryBook({ 'journeys/a.yaml': emptyPhase }))
        .status,
    () => journeybook(['fmt', '--check'], temporaryBook({ 'journeys/a.yaml': 'title:   A\n' })).status,
    () => journeybook(['build'], temporaryBook({ 'journeys/a.yaml': broken })).status,
  ],
  2: [
    () => journeybook(['check', '--loud'], temporaryBook({})).status,
    () => journeybook(['check', 'nowhere'], temporaryBook({})).status,
    () => journeybook(['check', '--only', 'no-such-rule'], temporaryBook({})).status,
    () => journeybook(['check', '--max-warnings', 'few'], temporaryBook({})).status,
    () =>
      journeybook(['check', '--changed', 'HEAD'], temporaryBook({ 'journeys/a.yaml': soundJourney })).status,
  ],
  70: [
    () =>
      journeybook(['check'], temporaryBook({ 'journeys/a.yaml': soundJourney }), {
        nodeOptions: ['--import', failingLoad],
      }).status,
  ],
};

test('the command ends with the codes that are documented, and with no others', () => {
  const documented = [...readFileSync('docs/checking.md', 'utf8').matchAll(/^\| (\d+) +\|/gm)];
  expect(documented.map(([, code]) => code)).toEqual(Object.keys(endings));
  for (const [code, ways] of Object.entries(endings))
    for (const way of ways) expect(`${String(way())} for ${String(way)}`).toBe(`${code} for ${String(way)}`);
});

test('an unknown rule is a wrong call, and the nearest one is named', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  expect(journeybook(['check', '--only', 'emty-phase'], root).stderr).toMatch(/empty-phase/);
});

test('only the rules that are asked for are told, and a severity can be chosen for one check', () => {
  const root = temporaryBook({ 'journeys/a.yaml': emptyPhase });
  const told = (...flags: string[]) => journeybook(['check', '--level', 'info', ...flags], root).stdout;
  expect(told('--only', 'journey-without-goal')).toMatch(/^info\[journey-without-goal\]/);
  expect(told('--only', 'journey-without-goal')).not.toMatch(/empty-phase/);
  expect(told('--rule', 'empty-phase=off')).not.toMatch(/empty-phase/);
});

test('several books are checked at once, each told by its path', () => {
  const root = temporaryBook({ 'north/journeys/a.yaml': broken, 'south/journeys/b.yaml': emptyPhase });
  const { status, stdout } = journeybook(['check', 'north', 'south'], root);
  expect(status).toBe(1);
  expect(stdout).toMatch(/--> north\/journeys\/a\.yaml:4:9/);
  expect(stdout).toMatch(/--> south\/journeys\/b\.yaml:4:/);
  expect(stdout).toMatch(/Checked 2 files with 2 journeys: 1 error, 1 warning\./);
});

test('an editor hears of the text it has not saved, and of that alone', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney, 'journeys/b.yaml': broken });
  const words = ['check', '--stdin', 'journeys/a.yaml', '--format', 'json'];
  const { status, stdout } = journeybook(words, root, { input: `${soundJourney}stauts: live\n` });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    diagnostics: [{ file: 'journeys/a.yaml', line: 4, rule: 'unknown-key', note: 'Did you mean `status`?' }],
  });
  expect(readFileSync(path.join(root, 'journeys/a.yaml'), 'utf8')).toBe(soundJourney);
});

test('what a baseline knows is not told again, and what is gone from it is', () => {
  const root = temporaryBook({ 'journeys/a.yaml': emptyPhase });
  expect(journeybook(['check', '--update-baseline'], root)).toMatchObject({ status: 0 });
  expect(journeybook(['check', '--max-warnings', '0'], root)).toMatchObject({
    status: 0,
    stdout: 'Checked 1 file with 1 journey: no problems.\n',
    stderr: expect.stringMatching(/^\d known findings are not shown\.\n$/) as string,
  });
  writeFileSync(
    path.join(root, 'journeys/b.yaml'),
    emptyPhase.replace('title: Booking', 'title: Booking again'),
  );
  expect(journeybook(['check'], root).stdout).toMatch(/--> journeys\/b\.yaml[^]*1 warning/);
  writeFileSync(path.join(root, 'journeys/a.yaml'), soundJourney);
  expect(journeybook(['check'], root).stderr).toMatch(
    /1 known finding is gone: --update-baseline takes it off/,
  );
  expect(journeybook(['check', '--no-baseline', '--level', 'info'], root).stdout).toMatch(
    /journeys\/a\.yaml/,
  );
});

test('of a change is told what it touches and what it causes elsewhere', () => {
  const root = temporaryBook({
    'journeys/a.yaml': emptyPhase,
    'journeys/b.yaml': soundJourney.replace('[I look]', '[{ title: I look, touchpoint: desk }]'),
    'content/touchpoints/desk.yaml': 'title: The desk\n',
    'content/touchpoints/door.yaml': 'title: The door\n',
  });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], { cwd: root });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Write the book');
  expect(journeybook(['check', '--changed'], root).stdout).toMatch(/: no problems\./);
  git('mv', 'content/touchpoints/desk.yaml', 'content/touchpoints/counter.yaml');
  const { status, stdout } = journeybook(['check', '--changed', 'HEAD'], root);
  expect(status).toBe(1);
  expect(stdout).toMatch(/unknown-reference[^]*journeys\/b\.yaml/);
  expect(stdout).not.toMatch(/journeys\/a\.yaml/);
});

test('a rule is explained, and without a name all are listed', () => {
  expect(journeybook(['check', '--explain', 'few-answers']).stdout).toMatch(
    /^few-answers\n\nA figure rests on few answers\.\n[^]*\nHow to mend it\n[^]*\n\| `least` \| `30` \|/,
  );
  const { stdout } = journeybook(['check', '--explain']);
  expect(stdout.match(/^ {2}\S/gm)?.length).toBeGreaterThan(140);
});
