import { expect, test, vi } from 'vitest';
import { loadBook } from '../../../src/book/load.ts';
import { coloursFor } from '../../../src/cli/report/colour.ts';
import { reportDiagnostics } from '../../../src/cli/report/report-diagnostics.ts';
import { summaryLine } from '../../../src/cli/report/summary-line.ts';
import { soundJourney, temporaryBook } from '../../book/temporary-book.ts';

async function report(root: string): Promise<string> {
  const written: string[] = [];
  reportDiagnostics(await loadBook(root), { write: (text) => written.push(String(text)) > 0 });
  return written.join('');
}

test('paths are shown as they are seen from the current folder', async () => {
  const root = temporaryBook({ 'journeys/a.yaml': 'title: A\n' });
  vi.spyOn(process, 'cwd').mockReturnValue(`${root}/journeys`);
  expect(await report(root)).toContain(' --> ../journeys/a.yaml:1:1\n');
  vi.restoreAllMocks();
});

test('on a terminal the parts of a diagnostic have colours', async () => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', '1');
  const coloured = await report(temporaryBook({ 'journeys/a.yaml': `${soundJourney}status: open\n` }));
  vi.unstubAllEnvs();
  const shown = coloured.replaceAll('\u001b', '␛').split('\n');
  expect(shown.slice(0, 1).concat(shown.slice(2))).toMatchInlineSnapshot(`
    [
      "␛[1m␛[31merror[unknown-value]␛[39m␛[22m␛[1m: \`status\` cannot be \`open\`.␛[22m",
      "␛[34m  |␛[39m",
      "␛[34m3 |␛[39m   - { stage: engage, steps: [I look] }",
      "␛[34m4 |␛[39m status: open",
      "␛[34m  |␛[39m         ␛[1m␛[31m^^^^␛[39m␛[22m",
      "␛[32mhelp␛[39m: It may be \`draft\`, \`live\` or \`archived\`.",
      "",
      "Checked 1 file with 1 journey: 1 error.",
      "",
    ]
  `);
});

test('what a file says or is called cannot steer the terminal', async () => {
  const root = temporaryBook({
    'journeys/a.yaml': `${soundJourney}"\\e[31m\\x07": 1\nstatus: "\\e]0;owned\\x07"\n`,
    'journeys/\u001b[2Jb.yaml': soundJourney,
  });
  expect(await report(root)).not.toMatch(/(?!\n)\p{Cc}/u);
});

test.each([
  [{ files: 1, journeys: 1, errors: 0, warnings: 0 }, 'Checked 1 file with 1 journey: no problems.'],
  [{ files: 2, journeys: 0, errors: 1, warnings: 0 }, 'Checked 2 files with 0 journeys: 1 error.'],
  [
    { files: 9, journeys: 3, errors: 2, warnings: 1 },
    'Checked 9 files with 3 journeys: 2 errors, 1 warning.',
  ],
  [{ files: 9, journeys: 3, errors: 0, warnings: 2 }, 'Checked 9 files with 3 journeys: 2 warnings.'],
])('a check ends with a sentence: %o', (summary, sentence) => {
  expect(summaryLine(summary)).toBe(sentence);
});

test.each([
  ['a terminal', { isTTY: true }, {}, true],
  ['a pipe', {}, {}, false],
  ['a terminal with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a pipe in CI', {}, { CI: 'true' }, false],
])('%s', (_name, stream, environment, coloured) => {
  expect(coloursFor(stream, environment).red('x') !== 'x').toBe(coloured);
});
