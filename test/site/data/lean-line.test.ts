import { beforeAll, describe, expect, test } from 'vitest';
import type { Book, Experiment, Metric } from '../../../src/book/book.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { counts } from '../../../src/site/data/counts.ts';
import { decisionSign, statusText } from '../../../src/site/data/decision-sign.ts';
import {
  experimentFigures,
  openQuestion,
  outcomeInWords,
} from '../../../src/site/data/experiment-in-words.ts';
import { goalWarnings } from '../../../src/site/data/goal-warnings.ts';
import { navigation } from '../../../src/site/data/navigation.ts';
import { opportunityRanks, placeText, rankingsInWords } from '../../../src/site/data/opportunity-ranks.ts';
import { missingInWords, riceInWords, riceText } from '../../../src/site/data/rice-in-words.ts';
import { factsOfInitiative, factsOfOpportunity } from '../../../src/site/data/search-facts.ts';
import { timeSpan } from '../../../src/site/data/time-span.ts';
import { factInWords, trimEntries } from '../../../src/site/data/trim-entries.ts';
import { whereWritten } from '../../../src/site/data/where-written.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;
let wait: Metric;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'segments: [families, hikers]\nteams: sales',
    'content/touchpoints/checkout.yaml':
      'title: Checkout\nratings:\n  - { segment: families, importance: 80%, satisfaction: 30% }\n  - { segment: hikers, importance: 4.5, satisfaction: 1.2 }',
    'content/metrics/wait.yaml':
      'title: Wait\nmethod: duration\nbetter: lower\ntarget: 3 days\nseries: { date: 2026-06-30, value: 4 days }',
    'content/goals/a-served.yaml': 'title: Money comes back\nmetric: wait\nby: 2026-12-31',
    'content/goals/b-bare.yaml': 'title: Everyone is happy',
    'content/opportunities/price.yaml':
      'title: One price\nfrom: checkout\nsegments: families\nreach: 12000\nimpact: 2\nconfidence: 80%\neffort: 1.5\nowner: sales',
    'content/opportunities/ferry.yaml':
      'title: Ferries\nfrom: checkout\nsegments: hikers\nreach: 1600\nimpact: 2',
    'content/opportunities/map.yaml':
      'title: A map\nfrom: booking#look\nreach: 100\nimpact: 1\nconfidence: 50%\neffort: 1',
    'content/initiatives/refunds.yaml':
      'title: Refunds\ngoals: a-served\nopportunities: [price, map]\nowner: sales\nstatus: running',
    'journeys/booking.yaml':
      'title: Booking\nsegments: hikers\nphases: { stage: engage, steps: { title: I look, id: look } }',
  });
  provideTinySite(book, { base: '/docs/', history: { asOf: '2026-11-22', changed: new Map(), prefix: '' } });
  const found = lookup(book).metrics.get('wait');
  if (found === undefined) throw new Error('The book lacks its metric.');
  wait = found;
});

describe('an experiment', () => {
  const experiment: Experiment = { hypothesis: { text: 'Daily is faster', evidence: [] }, metric: 'wait' };

  test('has its figures in the unit of its metric, and gaps where they are not known', () => {
    const days = { baseline: 8 * 86_400, target: 3 * 86_400 };
    expect(experimentFigures({ ...experiment, ...days }, wait)).toEqual([
      { name: 'Baseline', text: '8 days' },
      { name: 'Target', text: '3 days' },
      { name: 'Result', text: undefined },
    ]);
    expect(experimentFigures(experiment, undefined)).toEqual([]);
  });

  test('came to its target or not, by which way is better', () => {
    const came = (result: number) =>
      outcomeInWords({ ...experiment, target: 3 * 86_400, result: result * 86_400 }, wait);
    expect([came(2), came(3), came(4)]).toEqual(['target reached', 'target reached', 'target not reached']);
    expect(outcomeInWords({ ...experiment, result: 1 }, wait)).toBeUndefined();
    expect(outcomeInWords({ ...experiment, target: 1 }, wait)).toBeUndefined();
  });

  test.each<[Partial<Experiment>, string | undefined]>([
    [{}, 'Open: no result yet'],
    [{ from: '2026-12-06' }, 'Open: begins on 6 Dec 2026'],
    [{ to: '2026-07-15' }, 'Ended on 15 Jul 2026, and without a result as of 22 Nov 2026'],
    [{ to: '2026-07-15', result: 1 }, 'Ended on 15 Jul 2026, and not decided as of 22 Nov 2026'],
    [{ result: 1 }, 'Measured, not decided yet'],
    [{ decision: 'keep' }, 'Decided without a result'],
    [{ decision: 'keep', result: 1 }, undefined],
  ])('%j leaves open: %s', (written, says) => {
    expect(openQuestion({ ...experiment, ...written }, '2026-11-22')).toBe(says);
  });
});

test('a decision is a word and a shape', () => {
  expect(decisionSign('scale').text).toBe(
    '<span class="decision scale"><i class="decision-mark"></i>Scale</span>',
  );
  expect(statusText({ status: 'stopped' })).toBe('Stopped');
});

test('a time has a beginning, an end, both or neither', () => {
  const [from, to] = ['2026-06-01', '2026-07-15'];
  expect([timeSpan({ from, to }), timeSpan({ from }), timeSpan({ to }), timeSpan({})]).toEqual([
    '1 Jun 2026 – 15 Jul 2026',
    'since 1 Jun 2026',
    'until 15 Jul 2026',
    undefined,
  ]);
});

test('RICE is worked out in words, and says what it lacks', () => {
  const [ferry, map, price] = book.opportunities.map((one) => [riceInWords(one), missingInWords(one)]);
  expect(price).toEqual([
    '12,000 customers × 2 (high impact) × 80 % confidence ÷ 1.5 person-months = 12,800',
    undefined,
  ]);
  expect(map).toEqual([
    '100 customers × 1 (medium impact) × 50 % confidence ÷ 1 person-month = 50',
    undefined,
  ]);
  expect(ferry).toEqual([
    '1,600 customers × 2 (high impact) × an unknown confidence ÷ an unknown effort: no RICE.',
    'Its confidence and effort are not known.',
  ]);
  expect([12_800, 566.666, 41.666, 0.12345, 0].map(riceText)).toEqual([
    '12,800',
    '567',
    '41.7',
    '0.123',
    '0',
  ]);
});

test('each opportunity has its place in both rankings, and none where nothing is known', () => {
  const ranks = opportunityRanks(book);
  expect(ranks.map(({ opportunity, byRice, byScore }) => [opportunity.id, byRice, byScore])).toEqual([
    ['price', 1, 1],
    ['map', 2, undefined],
    ['ferry', undefined, 1],
  ]);
  expect(rankingsInWords(book, ranks)).toEqual([
    '“One price” leads by RICE, with 12,800.',
    '“One price” has the highest opportunity score: 13.0, for Families at Checkout.',
  ]);
  expect(rankingsInWords(book, ranks.slice(2))).toEqual([
    '“Ferries” has the highest approximate opportunity score: ≈ 17.0, for Hikers at Checkout.',
  ]);
  expect([1, 2, 3, 4, 11, 22, 113].map(placeText)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '22nd',
    '113th',
  ]);
});

test('what would bring nothing has no place and leads nothing', async () => {
  const nothing = 'title: Reach nobody\nreach: 0\nimpact: 2\nconfidence: 80%\neffort: 1\nfrom: shop';
  const book = await tinyBook({
    'content/book.yaml': 'segments: [hikers]',
    'content/touchpoints/shop.yaml':
      'title: Shop\nratings: { segment: hikers, importance: 0%, satisfaction: 50% }',
    'content/opportunities/nothing.yaml': nothing,
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }',
  });
  const ranks = opportunityRanks(book);
  expect(ranks.map(({ rice, best, byRice, byScore }) => [rice.value, best?.score, byRice, byScore])).toEqual([
    [0, 0, undefined, undefined],
  ]);
  expect(rankingsInWords(book, ranks)).toEqual([]);
});

test('a goal says what it lacks and when its day has passed', () => {
  const warnings = (asOf: string | undefined) => book.goals.map((goal) => goalWarnings(book, goal, asOf));
  const bare = ['No initiative serves this goal', 'No metric tells whether it is reached'];
  expect(warnings('2026-12-31')).toEqual([[], bare]);
  expect(warnings(undefined)).toEqual([[], bare]);
  expect(warnings('2027-01-01')).toEqual([
    ['It was to be reached by 31 Dec 2026, and is not known to be'],
    bare,
  ]);
});

test('search finds opportunities and initiatives by whom they help and where', () => {
  const [ferry, map] = book.opportunities.map((one) => factsOfOpportunity(book, one));
  expect(ferry).toEqual({ kind: 'Opportunity', segment: ['Hikers'], touchpoint: ['Checkout'], owner: [] });
  expect(map).toEqual({ kind: 'Opportunity', segment: ['Hikers'], touchpoint: [], owner: [] });
  expect(book.initiatives.map((one) => factsOfInitiative(book, one))).toEqual([
    {
      kind: 'Initiative',
      segment: ['Families', 'Hikers'],
      touchpoint: ['Checkout'],
      owner: ['Sales'],
      status: ['running'],
    },
  ]);
});

test('the trim list has a place in the navigation while something is on it', async () => {
  const entries = trimEntries(book, '2026-11-22');
  expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['opportunity ferry']);
  expect(trimEntries(book, '2026-11-22')).toBe(entries);
  const direction = navigation(book).find(({ title }) => title === 'Direction');
  expect(direction?.members.map(({ title, href }) => `${title} ${href}`)).toEqual([
    'Goals /docs/goals/',
    'Opportunities /docs/opportunities/',
    'Charts /docs/charts/',
    'Initiatives /docs/initiatives/',
    'Trim list /docs/trim/',
  ]);
  const alone = await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }' });
  expect(trimEntries(alone, undefined)).toEqual([]);
  expect(navigation(alone).map(({ title }) => title)).toEqual(['Journeys', 'Frameworks']);
});

test('the home page counts goals, opportunities and initiatives, each by its right name', () => {
  const direction = counts(book).slice(-3);
  expect(direction.map(({ count, name, href }) => `${count} ${name} ${href}`)).toEqual([
    '2 goals /docs/goals/',
    '3 opportunities /docs/opportunities/',
    '1 initiative /docs/initiatives/',
  ]);
});

test('a fact has its days as people write them', () => {
  expect(factInWords('It expired on 2025-10-15.')).toBe('It expired on 15 Oct 2025.');
});

test('where something is written is a file and a line', () => {
  expect(whereWritten()({ file: 'content/metrics/wait.csv', line: 3 }).text).toBe(
    '<span class="written">content/metrics/wait.csv:3</span>',
  );
});
