import { expect, test } from 'vitest';
import { trimList } from '../../src/analysis/trim-list.ts';
import { tinyBook } from '../tiny-book.ts';

const journey =
  'title: A\nphases: { stage: engage, steps: [{ title: I look, evidence: step-source }, I buy] }';

/** The trim list of a book with these files, as of a day, each entry as one line. */
async function trimmed(files: Readonly<Record<string, string>>, asOf?: string): Promise<string[]> {
  const book = await tinyBook({
    'content/book.yaml': 'segments: [families, hikers]',
    'content/sources/step-source.yaml': 'title: S',
    'journeys/a.yaml': journey,
    ...files,
  });
  return trimList(book, asOf).map(({ kind, id, because }) => `${kind} ${id}: ${because}`);
}

test('initiatives that serve no goal, or were decided to be trimmed, are listed', async () => {
  expect(
    await trimmed({
      'content/goals/goal.yaml': 'title: Goal',
      'content/initiatives/adrift.yaml': 'title: X\ndecision: trim',
      'content/initiatives/aimless.yaml': 'title: X',
      'content/initiatives/kept.yaml': 'title: X\ngoals: goal\ndecision: keep',
      'content/initiatives/trimmed.yaml': 'title: X\ngoals: goal\ndecision: trim',
    }),
  ).toEqual([
    'initiative adrift: It was decided to trim it. It serves no goal.',
    'initiative aimless: It serves no goal.',
    'initiative trimmed: It was decided to trim it.',
  ]);
});

test('what was decided last counts, also where it was on an experiment', async () => {
  const experiments = (...all: string[]) =>
    `title: X\ngoals: goal\nexperiments:\n${all.map((one) => `  - { hypothesis: H, ${one} }\n`).join('')}`;
  const [trim, keep] = ['to: 2026-02-01, decision: trim', 'to: 2026-03-01, decision: keep'];
  const book = await tinyBook({
    'content/goals/goal.yaml': 'title: Goal',
    'content/initiatives/a-ended.yaml': experiments('to: 2026-01-01, decision: keep', trim),
    'content/initiatives/b-some.yaml': experiments('decision: trim'),
    'content/initiatives/c-kept-since.yaml': experiments(keep, trim),
    'content/initiatives/d-kept.yaml': `${experiments(trim)}decision: keep`,
    'journeys/a.yaml': journey.replace(', evidence: step-source', ''),
  });
  expect(
    trimList(book, undefined).flatMap(({ facts }) =>
      facts.map(({ id, because, origin }) => [id, because, origin]),
    ),
  ).toEqual([
    [
      'a-ended',
      'It was decided to trim it on its experiment that ended on 2026-02-01.',
      { file: 'content/initiatives/a-ended.yaml', path: ['experiments', 1, 'decision'] },
    ],
    [
      'b-some',
      'It was decided to trim it on one of its experiments.',
      { file: 'content/initiatives/b-some.yaml', path: ['experiments', 0, 'decision'] },
    ],
  ]);
});

test('opportunities nobody took up are listed, and goals without a metric are not', async () => {
  expect(
    await trimmed({
      'content/goals/goal.yaml': 'title: Goal',
      'content/opportunities/free.yaml': 'title: X',
      'content/opportunities/taken.yaml': 'title: X',
      'content/initiatives/work.yaml': 'title: X\ngoals: goal\nopportunities: taken',
    }),
  ).toEqual(['opportunity free: No initiative takes it up.']);
});

test('whatever names a source uses it', async () => {
  const source = 'title: S';
  const names = [
    ...['claim', 'exit', 'rating', 'satisfaction', 'metric', 'experiment', 'goal', 'opportunity', 'ground'],
    ...['initiative', 'vision'],
  ];
  expect(
    await trimmed({
      ...Object.fromEntries(names.map((name) => [`content/sources/by-${name}.yaml`, source])),
      'content/sources/by-nobody.yaml': 'title: { text: S, evidence: by-nobody }',
      'content/book.yaml':
        'segments: [families, hikers]\nvision: { text: Everybody outdoors, evidence: by-vision }',
      'journeys/b.yaml':
        'title: B\nphases: { stage: engage, steps: { title: X, pains: { text: P, evidence: by-claim }, exits: { to: y, because: { text: Z, evidence: by-exit } } } }',
      'content/touchpoints/t.yaml':
        'title: T\nratings: { segment: families, importance: 90%, source: by-rating }',
      'content/segments/couples.yaml': 'title: C\nsatisfaction: { value: 60%, source: by-satisfaction }',
      'content/metrics/m.yaml': 'title: M\nmethod: share\ntarget: 50%\nsource: by-metric',
      'content/goals/g.yaml': 'title: G\nevidence: by-goal',
      'content/opportunities/o.yaml': 'title: O\nevidence: by-opportunity\nfrom: source:by-ground',
      'content/initiatives/i.yaml':
        'title: I\ngoals: g\nopportunities: o\nevidence: by-initiative\nexperiments: { hypothesis: H, source: by-experiment }',
    }),
  ).toEqual(['source by-nobody: Nothing in the book rests on it.']);
});

test('sources that were judged so or have expired are listed, though something rests on them', async () => {
  const files = {
    'content/sources/step-source.yaml': 'title: S\nverdict: trim\nexpires: 2026-06-01',
  };
  expect(await trimmed(files, '2026-06-01')).toEqual([
    'source step-source: Its verdict is to trim it. It expired on 2026-06-01.',
  ]);
  expect(await trimmed(files, '2026-05-31')).toEqual(['source step-source: Its verdict is to trim it.']);
  expect(await trimmed(files)).toEqual(['source step-source: Its verdict is to trim it.']);
});

test('metrics without target, never measured, or last measured longer ago than their cadence, are listed', async () => {
  const files = {
    'content/metrics/aimless.yaml': 'title: M\nmethod: count',
    'content/metrics/monthly.yaml':
      'title: M\nmethod: count\ntarget: 5\nevery: 1 month\nseries: [{ date: 2026-01-15, value: 3 }, { date: 2026-02-15, value: 4 }]',
    'content/metrics/quarterly.yaml':
      'title: M\nmethod: count\ntarget: 5\nevery: 3 months\nseries: { date: 2026-02-15, value: 3 }',
    'content/metrics/unmeasured.yaml': 'title: M\nmethod: count\ntarget: 5\nevery: 1 month',
    'content/metrics/unmeasured-whenever.yaml': 'title: M\nmethod: count\ntarget: 5',
    'content/metrics/whenever.yaml':
      'title: M\nmethod: count\ntarget: 5\nseries: { date: 1999-01-15, value: 3 }',
  };
  const aimless = 'metric aimless: It has no target.';
  const unmeasured = 'metric unmeasured: It was never measured.';
  expect(await trimmed(files, '2026-04-20')).toEqual([
    aimless,
    'metric monthly: It was last measured for 2026-02-15, and should be every month.',
    unmeasured,
  ]);
  expect(await trimmed(files, '2026-06-01')).toEqual([
    aimless,
    'metric monthly: It was last measured for 2026-02-15, and should be every month.',
    'metric quarterly: It was last measured for 2026-02-15, and should be every 3 months.',
    unmeasured,
  ]);
  expect(await trimmed(files, '2026-02-20')).toEqual([aimless, unmeasured]);
  expect(await trimmed(files)).toEqual([aimless, unmeasured]);
});

test('touchpoints no segment cares for are listed; what one may care for, or nobody was asked about, is not', async () => {
  const rated = (...ratings: string[]) => `title: T\nratings: [${ratings.join(', ')}]`;
  const files = (scale: string) => ({
    'content/book.yaml': `segments: [families, hikers]\nscales: { rating: ${scale} }`,
    'content/touchpoints/low.yaml': rated(
      '{ segment: families, importance: 12%, satisfaction: 90% }',
      '{ segment: hikers, stage: engage, importance: 2.9 }',
      '{ segment: hikers, stage: use, importance: 49.9% }',
    ),
    'content/touchpoints/once.yaml': rated(
      '{ segment: families, importance: 12% }',
      '{ segment: hikers, stage: engage, importance: 10% }',
      '{ segment: hikers, stage: use, importance: 50% }',
    ),
    'content/touchpoints/half-asked.yaml': rated('{ segment: families, importance: 12% }'),
    'content/touchpoints/half-known.yaml': rated(
      '{ segment: families, importance: 12% }',
      '{ segment: hikers, satisfaction: 12% }',
    ),
    'content/touchpoints/middling.yaml': rated('{ segment: families, importance: 3 }'),
    'content/touchpoints/unasked.yaml': 'title: T',
    'content/touchpoints/unweighed.yaml': rated('{ segment: families, satisfaction: 1 }'),
  });
  const halfAsked =
    'touchpoint half-asked: No segment that was asked finds it important: Families 12 %. Not asked: Hikers.';
  const low =
    'touchpoint low: No segment that was asked finds it important: Families 12 %, Hikers 2.9 and 49.9 %.';
  expect(await trimmed(files('1..5'))).toEqual([halfAsked, low]);
  expect(await trimmed(files('0..10'))).toEqual([
    halfAsked,
    low,
    'touchpoint middling: No segment that was asked finds it important: Families 3. Not asked: Hikers.',
  ]);
});

test('every fact tells where it is written', async () => {
  const book = await tinyBook({
    'content/initiatives/adrift.yaml': 'title: X\ndecision: trim',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }',
  });
  const file = 'content/initiatives/adrift.yaml';
  expect(trimList(book, undefined).flatMap(({ facts }) => facts)).toEqual([
    {
      kind: 'initiative',
      id: 'adrift',
      because: 'It was decided to trim it.',
      origin: { file, path: ['decision'] },
    },
    { kind: 'initiative', id: 'adrift', because: 'It serves no goal.', origin: { file, path: [] } },
  ]);
});

test('a book of journeys alone has nothing to trim', async () => {
  const book = await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }' });
  expect(trimList(book, '2026-01-01')).toEqual([]);
});
