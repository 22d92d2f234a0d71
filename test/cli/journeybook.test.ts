import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';
import { failingLoad, journeybook, launcher } from './run-command.ts';

// A process of its own takes its time where many run at once.
vi.setConfig({ testTimeout: 60_000 });

test('a sound book passes', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  expect(journeybook(['check'], root)).toEqual({
    status: 0,
    stdout:
      'Checked 1 file with 1 journey: no problems. 2 remarks: `journeybook check --level info` shows them.\n',
    stderr: '',
  });
});

test('a book with only warnings passes and shows them', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney, 'journeys/b.md': 'Text.\n' });
  expect(journeybook(['check', '.'], root)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "warning[file-type]: This file is not read: documents end in .yaml, .yml or .mdx.
     --> journeys/b.md:1:1
    help: Name it journeys/b.mdx and give it front matter, or move it out of the book.

    Checked 1 file with 1 journey: 1 warning. 2 remarks: \`journeybook check --level info\` shows them.
    ",
    }
  `);
});

test('a book with errors fails, with all of its result on stdout', () => {
  const root = temporaryBook({ 'journeys/a.yaml': `${soundJourney}status: open\n` });
  expect(journeybook(['check', root], root)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "",
      "stdout": "error[unknown-value]: \`status\` cannot be \`open\`.
     --> journeys/a.yaml:4:9
      |
    3 |   - { stage: engage, steps: [I look] }
    4 | status: open
      |         ^^^^
    help: It may be \`draft\`, \`live\` or \`archived\`.

    Checked 1 file with 1 journey: 1 error.
    ",
    }
  `);
});

test('as JSON the result is on stdout and nothing else', () => {
  const root = temporaryBook({ 'journeys/a.yaml': `${soundJourney}status: open\n` });
  const { status, stdout, stderr } = journeybook(['check', root, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    summary: { files: 1, journeys: 1, errors: 1, warnings: 0 },
    diagnostics: [
      {
        file: 'journeys/a.yaml',
        line: 4,
        column: 9,
        endLine: 4,
        endColumn: 13,
        severity: 'error',
        rule: 'unknown-value',
        message: '`status` cannot be `open`.',
        note: 'It may be `draft`, `live` or `archived`.',
      },
    ],
  });
});

test.each([
  ['an unknown format', ['check', '--format', 'xml']],
  ['a folder that does not exist', ['check', 'nowhere']],
  ['a file in place of a folder', ['check', 'package.json']],
  ['an unknown command', ['chekc']],
  ['an unknown option', ['check', '--strict']],
  ['too many folders', ['report', '.', '.']],
  ['no command', []],
])('%s is wrong usage, told on stderr', (_name, words) => {
  const { status, stdout, stderr } = journeybook(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^(error: .*|Usage: journeybook .*)\n/);
});

test('the folder that does not exist is named', () => {
  expect(journeybook(['check', 'nowhere']).stderr).toMatchInlineSnapshot(`
    "error: nowhere does not exist
    Name the folder that holds journeys/; by default the current one.
    (add --help for what can be written)
    "
  `);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(journeybook(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('whoever stops reading the result early causes no error', () => {
  const root = temporaryBook(
    Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`journeys/${index.toString()}.yaml`, 'titel: x\n']),
    ),
  );
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${launcher}" check "${root}" | head -n 1`],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('error[missing-field]: This journey has no `phases`.\n');
  expect(stderr).toBe('');
});

test('a fault of our own is told as such, with where it happened, and never as the fault of a book', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  const { status, stdout, stderr } = journeybook(['check', root], '.', {
    nodeOptions: ['--import', failingLoad],
  });
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
  expect(stderr).toMatch(
    /^This is a bug in Journeybook, not in your files\. Please report it with the lines below\.\n\nTypeError: a fault of ours\n {4}at /,
  );
});

/** Prints the address of every module that is loaded to stderr. */
const logLoads = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });",
)}`;

function packagesLoadedBy(words: readonly string[]): string[] {
  const { stderr } = journeybook(words, '.', { nodeOptions: ['--import', logLoads] });
  return [
    ...new Set([...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name]) => name ?? '')),
  ].toSorted();
}

test('the help loads nothing but what reads the command line', () => {
  expect(packagesLoadedBy(['--help'])).toEqual(['commander']);
});

test('a check of a book without prose loads a handful of packages', () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  expect(packagesLoadedBy(['check', root])).toMatchInlineSnapshot(`
    [
      "commander",
      "fastest-levenshtein",
      "github-slugger",
      "js-yaml",
      "mdast-util-to-string",
      "picocolors",
      "unist-util-is",
      "unist-util-stringify-position",
      "unist-util-visit",
      "unist-util-visit-parents",
      "vfile-message",
      "zod",
    ]
  `);
});
