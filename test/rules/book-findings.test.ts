import { expect, test } from 'vitest';
import { bookFindings } from '../../src/rules/book-findings.ts';
import { checkBook } from '../../src/rules/check-book.ts';
import { byKind, byOwner, byRule, countsOf, gravestFirst } from '../../src/rules/finding-counts.ts';
import { partAt } from '../../src/rules/finding-part.ts';
import { temporaryBook } from '../book/temporary-book.ts';

/** A book about which only these rules say anything. */
async function noticed() {
  const root = temporaryBook({
    'content/book.yaml': 'title: Bread\nteams: [bakers, idle]\nsegments: [commuters]\nreviewEvery: 1 month\n',
    'content/teams/sellers.yaml': 'title: Sellers\ncontact: a@example.org',
    'content/touchpoints/counter.yaml':
      'title: The counter\nowner: sellers\nratings:\n  - { segment: commuters, importance: 82%, satisfaction: 31% }\n',
    'content/metrics/wait.yaml': 'title: Wait\nmethod: duration\ndata: wait.csv\nowner: bakers\n',
    'content/metrics/wait.csv': 'date,value\n2026-05-31,4 days\n',
    'journeys/bread.yaml': `title: Buying bread
owner: bakers
segments: commuters
reviewed: 2026-01-01
phases:
  - stage: purchase
    steps:
      - { title: I wait, touchpoint: counter, exits: [{ to: the other baker, because: It is slow }] }
`,
  });
  const asked = new Set([
    'stale-review',
    'exit-without-share',
    'orphan-team',
    'gap-without-opportunity',
    'stale-metric',
  ]);
  const { book, diagnostics } = await checkBook(root, {
    asOf: '2026-09-30',
    only: (rule) => asked.has(rule),
    severities: { 'orphan-team': 'info', 'exit-without-share': 'info' },
  });
  if (book === undefined) throw new Error(diagnostics.map(({ reason }) => reason).join('\n'));
  return { book, findings: bookFindings(book, diagnostics, { root }) };
}

test('each finding knows the document it is about, also one that is only named in the settings', async () => {
  const { findings } = await noticed();
  expect(
    findings.all.map(({ diagnostic: { ruleId, file, line }, document }) => [
      `${ruleId} ${file}:${line}`,
      document && `${document.kind} ${document.id} ${document.owner ?? 'nobody'}`,
    ]),
  ).toEqual([
    ['orphan-team content/book.yaml:2', 'team idle idle'],
    ['gap-without-opportunity content/touchpoints/counter.yaml:4', 'touchpoint counter sellers'],
    ['stale-review journeys/bread.yaml:4', 'journey bread bakers'],
    ['exit-without-share journeys/bread.yaml:8', 'journey bread bakers'],
  ]);
});

test('a document has its findings, and a team those of all it answers for', async () => {
  const { findings } = await noticed();
  const rulesOf = (some: typeof findings.all) => some.map(({ diagnostic }) => diagnostic.ruleId);
  expect(rulesOf(findings.of({ kind: 'journey', id: 'bread' }))).toEqual([
    'stale-review',
    'exit-without-share',
  ]);
  expect(rulesOf(findings.of({ kind: 'segment', id: 'commuters' }))).toEqual([]);
  expect(rulesOf(findings.ownedBy('sellers'))).toEqual(['gap-without-opportunity']);
  expect(rulesOf(findings.ownedBy('idle'))).toEqual(['orphan-team']);
  expect(rulesOf(findings.ownedBy('nobody'))).toEqual([]);
});

test('a finding points at a step or a rating, or at the document as a whole', async () => {
  const { book, findings } = await noticed();
  const parts = findings.all.map((finding) => {
    const part = finding.document && partAt(book, finding.document, findings.pathOf(finding));
    if (part?.kind === 'step') return `step ${part.step.id}`;
    return part?.kind === 'rating' ? `rating ${part.rating.segment}` : part?.kind;
  });
  expect(parts).toEqual([undefined, 'rating commuters', undefined, 'step i-wait']);
});

test('a phase and an experiment are parts too, and what is not there is none', async () => {
  const { book } = await noticed();
  const journey = { kind: 'journey', id: 'bread', title: '' } as const;
  expect([
    partAt(book, journey, ['phases', 0, 'stage'])?.kind,
    partAt(book, journey, ['phases', 0, 'steps', 7])?.kind,
    partAt(book, journey, ['phases', 3]),
    partAt(book, { kind: 'initiative', id: 'absent', title: '' }, ['experiments', 0]),
    partAt(book, { kind: 'touchpoint', id: 'counter', title: '' }, ['title']),
  ]).toEqual(['phase', 'phase', undefined, undefined, undefined]);
});

test('findings are counted by severity, rule, kind and owner, the gravest first', async () => {
  const { findings } = await noticed();
  expect(countsOf(findings.all)).toEqual({ error: 0, warning: 1, info: 3 });
  const told = (groups: readonly { key: string | undefined; counts: { warning: number; info: number } }[]) =>
    groups.map(({ key, counts: { warning, info } }) => `${key ?? 'nobody'} ${warning}/${info}`);
  expect(told(byRule(findings.all))).toEqual([
    'stale-review 1/0',
    'exit-without-share 0/1',
    'gap-without-opportunity 0/1',
    'orphan-team 0/1',
  ]);
  expect(told(byKind(findings.all))).toEqual(['journey 1/1', 'team 0/1', 'touchpoint 0/1']);
  expect(told(byOwner(findings.all))).toEqual(['bakers 1/1', 'idle 0/1', 'sellers 0/1']);
  expect(gravestFirst(findings.all)[0]?.diagnostic.ruleId).toBe('stale-review');
});

test('what nobody answers for comes last, and what is about no document is about the book', async () => {
  const { findings } = await noticed();
  const [first] = findings.all;
  if (first === undefined) throw new Error('Nothing was noticed.');
  const whole = { diagnostic: first.diagnostic };
  expect(byOwner([whole, whole, ...findings.all]).map(({ key }) => key)).toEqual([
    'bakers',
    'idle',
    'sellers',
    undefined,
  ]);
  expect(byKind([whole]).map(({ key }) => key)).toEqual(['book']);
});
