import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';

// A process of its own takes its time where many run at once.
vi.setConfig({ testTimeout: 60_000 });

const launcher = path.resolve('src/cli/journeybook.js');

/** Runs `journeybook report` as a shell would, where no repository is near. */
function report(words: readonly string[], colour = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'report', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '',
      FORCE_COLOR: colour,
      NODE_OPTIONS: '',
      GIT_CEILING_DIRECTORIES: tmpdir(),
    },
  });
  return { status, stdout, stderr };
}

const book = {
  'content/book.yaml': 'title: Havn & Hei\nsegments: [hikers]',
  'content/segments/families.yaml': 'title: Families',
  'content/sources/survey.yaml': 'title: Survey\nkind: survey\ndate: 2026-05-30\nexpires: 2026-08-01',
  'content/touchpoints/review-site.yaml':
    'title: Review site\nratings:\n  - { segment: families, importance: 82%, satisfaction: 41%, source: survey }\n',
  'content/touchpoints/checkout.yaml':
    'title: Checkout\nratings:\n  - { segment: families, importance: 4.5, satisfaction: 2 }\n  - { segment: hikers, importance: 3.2, satisfaction: 4 }\n',
  'content/touchpoints/poster.yaml':
    'title: Poster\nratings:\n  - { segment: families, importance: 9%, satisfaction: 80% }\n  - { segment: hikers, importance: 8% }\n',
  'content/opportunities/price.yaml':
    'title: Show the full price\nreach: 12000\nimpact: 2\nconfidence: 80%\neffort: 1.5',
  'content/opportunities/code.yaml': 'title: Send the code to everyone\nreach: 100',
  'content/initiatives/work.yaml': 'title: Work\nopportunities: [price]',
  'journeys/booking.yaml': `title: Booking
segments: [families, hikers]
phases:
  - stage: engage
    steps:
      - { title: I look, emotion: { families: -1 }, exits: [{ to: review-site, share: 30% }, { to: home }] }
      - { title: I pay, emotion: { families: 2 } }
`,
};

test('on a terminal the report tells what to concentrate on, how journeys feel, and what to trim', () => {
  expect(report([temporaryBook(book)])).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "Havn & Hei as of 2026-05-30
    Importance and satisfaction are high from the middle of their scale on.

    Families: concentrate on
      touchpoint   importance  satisfaction  opportunity
      Review site        82 %          41 %         12.3
      Checkout            4.5             2       ≈ 15.0
      besides: possible overkill 1

    Hikers: concentrate on nothing that was rated
      besides: keep up 1, not known 1

    Journeys
      journey  segment    mean  peak–end
      Booking  Families  +0.50     +2.00
               Hikers        –         –

    Exits
      30 %  to Review site  Booking: I look
         –  to home         Booking: I look

    Opportunities by RICE
      12,800  Show the full price
           –  Send the code to everyone  not known: impact, confidence, effort

    What claims rest on
      claim         all  observed  inferred  assumed  out of date
      importance      5         1         0        4            0
      satisfaction    4         1         0        3            0
      emotion         2         0         0        2            0
      exit            1         0         0        1            0
      all            12         2         0       10            0

    Worth trimming, or a reason to keep
      initiative   work    It serves no goal.
      opportunity  code    No initiative takes it up.
      touchpoint   poster  No segment that was asked finds it important: Families 9 %, Hikers 8 %.
    ",
    }
  `);
});

test('a journey held against a plan has a line that counts its steps, and as JSON the line of each', () => {
  const root = temporaryBook({
    'journeys/plan.yaml': 'title: Booking\nphases:\n  - stage: engage\n    steps: [I look, I pay, I leave]\n',
    'journeys/went.yaml':
      'title: As it went\nactual: true\nof: plan\nphases:\n  - stage: engage\n    steps:\n      - I look\n      - I ask\n      - I leave\n',
  });
  expect(report([root]).stdout.split('\n\n')[2]).toMatchInlineSnapshot(`
    "Steps against the plan
      journey     planned  as planned  otherwise  moved  missing  added
      As it went        3           2          0      0        1      1
    "
  `);
  const { journeys } = JSON.parse(report([root, '--format', 'json']).stdout) as Report;
  expect(journeys.plan?.deviations).toBeUndefined();
  expect(
    journeys.went?.deviations?.steps.map(({ kind, planned, actual }) => [kind, planned, actual]),
  ).toEqual([
    [
      'as-planned',
      { step: 'i-look', written: { file: 'journeys/plan.yaml', line: 4 } },
      { step: 'i-look', written: { file: 'journeys/went.yaml', line: 7 } },
    ],
    ['missing', { step: 'i-pay', written: { file: 'journeys/plan.yaml', line: 4 } }, null],
    ['added', null, { step: 'i-ask', written: { file: 'journeys/went.yaml', line: 8 } }],
    [
      'as-planned',
      { step: 'i-leave', written: { file: 'journeys/plan.yaml', line: 4 } },
      { step: 'i-leave', written: { file: 'journeys/went.yaml', line: 9 } },
    ],
  ]);
});

test('a book of journeys alone tells of its journeys and nothing else', () => {
  expect(report([temporaryBook({ 'journeys/a.yaml': soundJourney })])).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "Customer journeys

    Journeys
      journey  segment   mean  peak–end
      Booking  everyone     –         –
    ",
    }
  `);
});

test('as JSON the report is on stdout and nothing else, with the line of every figure', () => {
  const { status, stdout, stderr } = report([temporaryBook(book), '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    asOf: '2026-05-30',
    thresholdsBy: 'midpoint',
    segments: {
      families: {
        touchpoints: {
          'review-site': {
            importance: 0.82,
            satisfaction: 0.41,
            opportunity: 12.3,
            exact: true,
            quadrant: 'concentrate-here',
            written: { file: 'content/touchpoints/review-site.yaml', line: 3 },
          },
          checkout: { importance: 4.5, satisfaction: 2, exact: false, quadrant: 'concentrate-here' },
        },
      },
    },
    journeys: {
      booking: {
        curves: {
          families: [
            { step: 'i-look', emotion: -1 },
            { step: 'i-pay', emotion: 2 },
          ],
          hikers: [
            { step: 'i-look', emotion: null },
            { step: 'i-pay', emotion: null },
          ],
        },
        mean: { families: 0.5, hikers: null },
        peakEnd: { families: 2, hikers: null },
        exits: [
          { step: 'i-look', to: 'review-site', share: 0.3 },
          { step: 'i-look', to: 'home', share: null },
        ],
      },
    },
    opportunities: { price: { rice: 12_800 }, code: { rice: null } },
    trim: [
      { kind: 'initiative', id: 'work' },
      { kind: 'opportunity', id: 'code' },
      { kind: 'touchpoint', id: 'poster' },
    ],
  });
});

test('what is old is old by the day that is given', () => {
  const { stdout } = report([temporaryBook(book), '--as-of', '2026-08-01']);
  expect(stdout).toContain('source       survey  It expired on 2026-08-01.');
});

test('thresholds can be the mean or the median of what a segment says', () => {
  const root = temporaryBook(book);
  const quadrants = (...words: string[]) => {
    const { segments } = JSON.parse(report([root, '--format', 'json', ...words]).stdout) as {
      segments: Record<string, { touchpoints: Record<string, { quadrant: string }> }>;
    };
    return segments.families?.touchpoints.checkout?.quadrant;
  };
  // The only mean that families gave is its own threshold, and a value on the threshold counts as high.
  expect([quadrants(), quadrants('--thresholds', 'mean'), quadrants('--thresholds', 'median')]).toEqual([
    'concentrate-here',
    'keep-up',
    'keep-up',
  ]);
});

test('a book with errors fails and shows them as a check does', () => {
  const root = temporaryBook({ 'journeys/a.yaml': `${soundJourney}status: open\n` });
  const { status, stdout, stderr } = report([root]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^error\[unknown-value\]: [^]*\n\nChecked 1 file with 1 journey: 1 error\.\n$/);
  const json = report([root, '--format', 'json']);
  expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, summary: { errors: 1 } });
});

test.each([
  ['an unknown format', ['--format', 'xml']],
  ['what is not a day', ['--as-of', 'yesterday']],
  ['unknown thresholds', ['--thresholds', 'best']],
  ['a folder that does not exist', ['nowhere']],
])('%s is wrong usage, told on stderr', (_name, words) => {
  const { status, stdout, stderr } = report(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^error: /);
});

test('colours are only for terminals, and what a book says cannot change them', () => {
  const root = temporaryBook({
    'journeys/a.yaml': soundJourney.replace('Booking', '"\\e[31mRed"'),
  });
  const escape = '\u001B[';
  expect(report([root]).stdout).not.toContain(escape);
  expect(report([root], '1').stdout).toContain(`${escape}1m`);
  expect(report([root], '1').stdout).not.toContain(`${escape}31m`);
});
