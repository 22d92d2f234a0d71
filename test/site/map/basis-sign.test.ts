import { beforeEach, expect, test } from 'vitest';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import { touchpointMatrix } from '../../../src/analysis/touchpoint-matrix.ts';
import type { Book, Journey } from '../../../src/book/book.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { basisKey, leadingSign, signOfEvidence } from '../../../src/site/map/basis-sign.ts';
import { sourceLinks } from '../../../src/site/map/claims.ts';
import { contextOf } from '../../../src/site/map/context.ts';
import { journeyMap } from '../../../src/site/map/journey-map.ts';
import { feelingElsewhere } from '../../../src/site/map/lanes/feeling.ts';
import { matrixTable } from '../../../src/site/map/matrix-table.ts';
import { stepSign } from '../../../src/site/map/step-basis.ts';
import { stepFeelings } from '../../../src/site/map/step-feelings.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const book = await tinyBook({
  'content/sources/cards.yaml': 'title: Cards & notes\nkind: survey\nexpires: 2026-01-01',
  'content/sources/talks.yaml': 'title: Talks\nkind: interviews',
  'content/sources/wall.yaml': 'title: Wall\nkind: workshop\nexpires: 2026-06-01',
  'content/segments/families.yaml': 'title: Families',
  'content/segments/hikers.yaml': 'title: Hikers',
  'content/touchpoints/desk.yaml': 'title: Desk',
  'journeys/told.yaml': `
title: Told
segments: [families, hikers]
evidence: talks
phases:
  - stage: use
    steps:
      - { title: From the journey, touchpoint: desk, emotion: { families: -1, hikers: 1 } }
      - { title: Old, touchpoint: desk, emotion: -1, evidence: cards }
      - { title: Both, emotion: 1, feeling: { text: torn, evidence: wall }, evidence: [cards, talks] }
      - { title: In a word, feeling: lost }
      - Nothing known
`,
  'journeys/bare.yaml':
    'title: Bare\nphases: { stage: use, steps: { title: Look, touchpoint: desk, emotion: 1 } }',
});

/** Makes a day the one that the site speaks of as today; without one, it knows of none. */
function on(asOf?: string): void {
  provideTinySite(book, {
    base: '/docs/',
    history: { ...(asOf && { asOf }), changed: new Map(), prefix: '' },
  });
}

const told = journeyIn(book, 'told');
const signs = (of: Book, journey: Journey) =>
  stepsOf(journey).map((step) => stepSign(step, { book: of, journey })?.text);
const list = '/docs/journeys/told/#_evidence-';

beforeEach(() => {
  on('2026-01-01');
});

test('a sign leads to its source, or where there are several to where they are listed', () => {
  expect(signs(book, told).slice(0, 3)).toEqual([
    '<a class="basis observed" href="/docs/sources/talks/" title="Observed: Talks"></a>',
    '<a class="basis observed stale" href="/docs/sources/cards/" title="Observed, out of date: Cards &amp; notes"></a>',
    `<a class="basis observed" href="${list}both" title="Observed: Cards &amp; notes (out of date), Talks"></a>`,
  ]);
});

test('what nothing is known of is assumed, and its sign leads nowhere', () => {
  expect(signs(book, journeyIn(book, 'bare'))).toEqual([
    '<i class="basis assumed" role="img" title="Assumed"></i>',
  ]);
});

test('a claim is out of date from the day on which the last of its sources expires, and never without a day', () => {
  const stale = (...evidence: string[]) => signOfEvidence(book, evidence)?.text.includes('out of date');
  const days = [undefined, '2025-12-31', '2026-01-01', '2026-06-01'];
  const found = days.map((day) => {
    on(day);
    return [stale('cards'), stale('cards', 'wall'), stale('cards', 'talks'), stale()];
  });
  expect(found).toEqual([
    [false, false, false, false],
    [false, false, false, false],
    [true, false, false, false],
    [true, true, false, false],
  ]);
});

test('a link to an expired source is followed by words that say so', () => {
  expect(sourceLinks(['cards', 'talks'], { known: lookup(book) }).join('')).toBe(
    '<a href="/docs/sources/cards/">Cards &amp; notes</a> <span class="stale">out of date</span>, <a href="/docs/sources/talks/">Talks</a>',
  );
});

test('the key explains the stroke where a source has expired', () => {
  const entries = () => basisKey(book)?.text.match(/<strong>[^<]*/g);
  expect(entries()?.at(-1)).toBe('<strong>Out of date');
  on('2025-12-31');
  expect(entries()).toEqual(['<strong>Observed', '<strong>Inferred', '<strong>Assumed']);
});

test('the place that signs of several sources lead to is on the page of the journey, and only there', () => {
  expect(journeyMap(book, told).text.match(/ id="_evidence-[^"]*"/g)).toEqual([' id="_evidence-both"']);
  expect(journeyMap(book, told, 'excerpt').text).not.toContain('_evidence');
});

test('a map strikes through the sign of a step whose sources have all expired', () => {
  const struck = () => journeyMap(book, told).text.match(/title="[^"]*, out of date"/g)?.length ?? 0;
  // In the lane of feelings and in that of evidence.
  expect(struck()).toBe(2);
  on('2025-12-31');
  expect(struck()).toBe(0);
});

test('away from its journey a feeling has one sign, and the sources of its own', () => {
  const rests = stepsOf(told).map((step) =>
    [...feelingElsewhere(step, contextOf(book, told)).text.matchAll(/(?:title|href)="([^"]*)"/g)]
      .map(([, value]) => value)
      .join(' '),
  );
  expect(rests).toEqual([
    '/docs/sources/talks/ Observed: Talks',
    '/docs/sources/cards/ Observed, out of date: Cards &amp; notes',
    `${list}both Observed: Cards &amp; notes (out of date), Talks Inferred /docs/sources/wall/`,
    '/docs/sources/talks/ Observed: Talks',
    '',
  ]);
});

test('through a lens a step has one sign for all its segments, and none where no emotion is known', () => {
  const count = stepsOf(told).map(
    (step) => stepFeelings(step, contextOf(book, told)).text.split('class="basis').length - 1,
  );
  expect(count).toEqual([1, 1, 1, 0, 0]);
});

test('a cell of the matrix shows what its lowest emotion rests on, over all steps that have it', () => {
  const framework = lookup(book).frameworks.get('five-phase');
  const { text } = matrixTable(book, touchpointMatrix(book, framework ?? expect.fail()));
  expect(text.match(/<a class="basis.*?<\/a>/g)).toEqual([
    '<a class="basis observed" href="/docs/touchpoints/desk/#stage-use" title="Observed: Talks, Cards &amp; notes (out of date)"></a>',
  ]);
});

test('a book without sources has no sign of any kind', async () => {
  const bare = await tinyBook({
    'content/segments/families.yaml': 'title: Families\nshare: 35%',
    'journeys/told.yaml':
      'title: Told\nphases: { stage: use, steps: { title: I look, emotion: 1, feeling: lost } }',
  });
  provideTinySite(bare);
  const journey = journeyIn(bare, 'told');
  const [step] = stepsOf(journey);
  const context = contextOf(bare, journey);
  expect(signs(bare, journey)).toEqual([undefined]);
  expect([signOfEvidence(bare, []), leadingSign(bare, [], '/'), basisKey(bare)]).toEqual([null, null, null]);
  expect(step && [feelingElsewhere(step, context).text, stepFeelings(step, context).text]).toEqual([
    '<span class="emotion level-1">+1</span> <span class="word">lost</span>',
    '<span class="of"><span class="emotion level-1">+1</span></span>',
  ]);
});
