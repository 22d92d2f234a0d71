import { describe, expect, test, vi } from 'vitest';
import { reportOf } from '../../src/analysis/report.ts';
import { loadBook } from '../../src/book/load.ts';
import type { Book } from '../../src/book/book.ts';
import { tinyBook } from '../tiny-book.ts';
import { allFigures } from './gaps/all-figures.ts';
import { moved } from './gaps/figures.ts';
import { fits, type Gap, withGap } from './gaps/gap.ts';
import { gapsOf } from './gaps/gaps-of.ts';

// Every number is a book of its own.
vi.setConfig({ testTimeout: 240_000 });

const small = await tinyBook({
  'content/sources/survey.yaml': 'title: Survey\nkind: survey\nexpires: 2026-01-01',
  'content/segments/families.yaml': 'title: Families\nshare: 60%\nsatisfaction: { value: 3.8, n: 214 }',
  'content/segments/hikers.yaml': 'title: Hikers\nshare: 20%\nsatisfaction: 61%',
  'content/touchpoints/shop.yaml': `
title: Shop
sales: 2%
role: orientation
ratings:
  - { segment: families, importance: 4.1, satisfaction: 3.9, source: survey, n: 12, sales: 3% }
  - { segment: hikers, importance: 1.2, satisfaction: 4.5 }
`,
  'content/touchpoints/site.yaml': `
title: Site
sales: 40%
ratings:
  - { segment: families, importance: 82%, satisfaction: 41%, source: survey, n: 214 }
  - { segment: hikers, importance: 42%, satisfaction: 61%, n: 29 }
`,
  'content/touchpoints/sign.yaml': `
title: Sign
ratings:
  - { segment: families, stage: engage, importance: 70%, satisfaction: 20%, n: 40 }
  - { segment: families, stage: use, importance: 55%, satisfaction: 80%, n: 41 }
  - { segment: hikers, stage: engage, importance: 10%, satisfaction: 10% }
`,
  'content/touchpoints/poster.yaml':
    'title: Poster\nratings: [{ segment: families, importance: 9%, satisfaction: 80% }, { segment: hikers, importance: 2 }]',
  'content/opportunities/price.yaml':
    'title: Price\nfrom: [site, buying#look]\nreach: 120\nimpact: 2\nconfidence: 80%\neffort: 1.5',
  'content/opportunities/code.yaml': 'title: Code\nfrom: sign\nreach: 10',
  'content/metrics/completion.yaml':
    'title: Completion\nmethod: share\nbetter: higher\ntarget: 70%\nevery: 1 month\nseries: [{ date: 2026-09-30, value: 60%, n: 90 }, { date: 2026-10-31, value: 72%, n: 80 }]',
  'content/initiatives/work.yaml':
    'title: Work\nopportunities: price\nexperiments: { hypothesis: It helps, metric: completion, baseline: 52%, target: 70%, result: 66%, n: 400 }',
  'journeys/buying.yaml': `
title: Buying
segments: [families, hikers]
status: live
evidence: survey
phases:
  - stage: engage
    steps:
      - { title: Look, touchpoint: site, moment: zmot, emotion: { families: -1.5, hikers: 1 }, exits: { to: shop, share: 20% } }
      - { title: Ask, touchpoint: sign, emotion: -1 }
      - { title: Pay, touchpoint: site, moment: fmot, emotion: { families: 0.5, hikers: 2 } }
  - stage: use
    steps:
      - { title: Stay, emotion: { families: 2, hikers: -2 }, exits: [{ to: elsewhere, share: 10% }, { to: shop, share: 5% }] }
      - { title: Leave, emotion: { families: 1, hikers: 0 } }
`,
  'journeys/alone.yaml':
    'title: Alone\nphases: { stage: share, steps: [{ title: Tell, touchpoint: shop, emotion: -2 }, { title: Wait, emotion: 1 }] }',
});

const sample = await loadBook('.').then(({ book }) => book);
if (sample === undefined) throw new Error('The sample book has errors.');

/** What is wrong with the figures of a book once nobody knows a number; nothing, if only what is made of it moved. */
function wrongs(book: Book, before: ReadonlyMap<string, unknown>, gap: Gap): readonly string[] {
  const { path, figure, gone, over, words } = gap;
  const after = allFigures(withGap(book, path));
  const place = path.join('.');
  const is = (one: string, patterns: readonly string[]) => patterns.some((pattern) => fits(one, pattern));
  const isNumber = (one: string) => typeof after.get(one) === 'number';
  const invented = moved(before, after).flatMap((one) => {
    if (is(one, over)) return [];
    if (is(one, gone)) return isNumber(one) ? [`${place}: ${one} is a number`] : [];
    if (is(one, words) && !isNumber(one)) return [];
    return [`${place}: ${one} moved`];
  });
  const stayed = figure !== undefined && (after.get(figure) ?? null) !== null;
  return [...(stayed ? [`${place}: ${figure} is still known`] : []), ...invented];
}

/** So many of some things at most, spread evenly over all of them. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const every = Math.max(1, items.length / most);
  return items.filter((_, place) => Math.floor(place / every) !== Math.floor((place - 1) / every));
}

// The sample book has more than a thousand numbers, and each is another book.
describe.each([
  ['a small book', small, Infinity],
  ['the sample book', sample, 12],
])('in %s', (_name, book, most) => {
  const byKind = Map.groupBy(gapsOf(book), ({ kind }) => kind);
  const before = allFigures(book);

  test.each([...byKind.keys()])('without one %s only what is made of it moves', (kind) => {
    const gaps = spread(byKind.get(kind) ?? [], most);
    expect(gaps.flatMap((gap) => wrongs(book, before, gap))).toEqual([]);
  });
});

/** The report of the small book once nobody knows something. */
const reportWithout = (...path: Gap['path']) => reportOf(withGap(small, path));
const buying = small.journeys.findIndex(({ id }) => id === 'buying');
const sign = small.touchpoints.findIndex(({ id }) => id === 'sign');
const site = small.touchpoints.findIndex(({ id }) => id === 'site');

test('a mean and a peak–end over what is known say that something is not', () => {
  const step = ['journeys', buying, 'phases', 1, 'steps', 1, 'emotion', 'families'];
  const { mean, peakEnd, warnings } = reportWithout(...step).journeys.buying ?? {};
  // (−1.5 − 1 + 0.5 + 2) ÷ 4, and 2 is the strongest and the last that is known.
  expect([mean?.families, peakEnd?.families]).toEqual([0, 2]);
  expect(warnings?.filter(({ kind }) => kind === 'gap')).toEqual([
    { kind: 'gap', text: 'The emotion is not known at 1 of 5 steps.', segment: 'families' },
    {
      kind: 'gap',
      text: 'The emotion at the last step is not known; the last known one counts.',
      segment: 'families',
    },
  ]);
});

test('what all segments say together is not known without one of them, and says which', () => {
  const { touchpoints } = reportWithout('touchpoints', site, 'ratings', 1, 'importance').allSegments;
  expect(touchpoints.site).toMatchObject({
    importance: null,
    satisfaction: 0.46,
    warnings: [{ kind: 'gap', text: 'The importance of Hikers is not known.' }],
  });
});

test('without its importance in one stage a touchpoint is told as it was rated in another, and says so', () => {
  const { segments, allSegments } = reportWithout('touchpoints', sign, 'ratings', 0, 'importance');
  expect(segments.families?.touchpoints.sign).toMatchObject({
    importance: 0.55,
    satisfaction: 0.8,
    stage: 'use',
    n: 41,
  });
  expect(allSegments.touchpoints.sign).toMatchObject({ importance: null, satisfaction: null });
});
