import { expect, test } from 'vitest';
import { bookLens } from '../../../src/analysis/book-lens.ts';
import { lens } from '../../../src/analysis/lens.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { aarrr } from '../../../src/frameworks/aarrr.ts';
import { fiveA } from '../../../src/frameworks/five-a.ts';
import { momentsOfTruth } from '../../../src/frameworks/moments-of-truth.ts';
import { bookLensInWords, lensInWords } from '../../../src/site/map/lens-in-words.ts';
import { shownLoop } from '../../../src/site/map/loop-in-words.ts';
import { outsideInWords } from '../../../src/site/map/outside-in-words.ts';
import { contextOf } from '../../../src/site/map/context.ts';
import { stepFeelings } from '../../../src/site/map/step-feelings.ts';
import { journeyIn, tinyBook, tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

/** A journey of these phases, each a stage with its steps, through a framework. */
async function through(framework: string, ...phases: string[]) {
  const { book, journey } = await tinyJourney(`title: A\nphases: [${phases.join(', ')}]`, {
    'content/frameworks/one.yaml':
      'title: One\nstages: { id: all, title: Everything, covers: [buy, use, receive, get-help] }',
  });
  const by = lookup(book).frameworks.get(framework);
  if (by === undefined) throw new Error(`The book has no framework ${framework}.`);
  return { book, by, seen: lens(book, journey, by) };
}

const moment = (name: string) => `{ stage: use, steps: [{ title: At ${name}, moment: ${name} }] }`;

const said = async (framework: string, ...phases: string[]) =>
  lensInWords((await through(framework, ...phases)).seen);

test('where the steps fall is said by how many stages they reach and which holds most', async () => {
  expect(
    await said('moments-of-truth', '{ stage: purchase, steps: [A, B, C] }', '{ stage: use, steps: D }'),
  ).toBe('The 4 steps of this journey fall into 2 of 5 stages, most of them (3) into First Moment of Truth.');
});

test('a stage that holds the most but not the half has the largest part', async () => {
  expect(
    await said('moments-of-truth', '{ stage: purchase, steps: [A, B] }', moment('zmot'), moment('umot')),
  ).toBe(
    'The 4 steps of this journey fall into 3 of 5 stages, the largest part of them (2) into First Moment of Truth.',
  );
});

test('where two stages hold as many, none is named; what lies outside is counted', async () => {
  expect(
    await said('moments-of-truth', moment('zmot'), moment('umot'), '{ stage: complete, steps: A }'),
  ).toBe('2 of the 3 steps of this journey fall into 2 of 5 stages; one lies outside.');
  expect(await said('moments-of-truth', moment('zmot'), '{ stage: complete, steps: [A, B] }')).toBe(
    '1 of the 3 steps of this journey falls into 1 of 5 stages: Zero Moment of Truth; 2 lie outside.',
  );
});

test('one step, one stage, no place and no step are said as such', async () => {
  expect(await said('one', '{ stage: use, steps: A }')).toBe(
    'The one step of this journey falls into the only stage: Everything.',
  );
  expect(await said('one', '{ stage: share, steps: A }')).toBe(
    'The one step of this journey has no place here.',
  );
  expect(await said('one', '{ stage: share, steps: [A, B] }')).toBe(
    'None of the 2 steps of this journey has a place here.',
  );
  expect(await said('one', '{ stage: share, steps: [] }')).toBe('No step is told in this journey yet.');
});

test('a whole book is told in the same words', async () => {
  const { book, by } = await through('moments-of-truth', moment('zmot'), '{ stage: complete, steps: A }');
  expect(bookLensInWords(bookLens(book, by))).toBe(
    '1 of the 2 steps of this book falls into 1 of 5 stages: Zero Moment of Truth; one lies outside.',
  );
});

test('the loop of the moments of truth leads from what is told to what is looked up', async () => {
  const { seen } = await through('moments-of-truth', moment('zmot'), moment('umot'));
  expect(shownLoop(seen)).toEqual({
    from: momentsOfTruth.stages[4],
    to: momentsOfTruth.stages[1],
    whole: true,
    leadsOn: 'What they tell here is what someone else looks up there:',
    missing: '',
  });
});

test('a journey with one end of the loop says which it lacks', async () => {
  const missing = async (...moments: string[]) =>
    shownLoop((await through('moments-of-truth', ...moments.map(moment))).seen);
  expect(await missing('zmot', 'fmot')).toMatchObject({
    whole: false,
    missing:
      'What they look up in the Zero Moment of Truth somebody told before; no step of this journey is itself an Ultimate Moment of Truth.',
  });
  expect(await missing('umot')).toMatchObject({
    whole: false,
    missing:
      'What they tell in the Ultimate Moment of Truth is looked up by someone else; no step of this journey is itself a Zero Moment of Truth.',
  });
  expect(await missing('fmot')).toMatchObject({ whole: false, missing: '' });
});

test('the loops of other frameworks are told in plain words, and a framework without one tells none', async () => {
  const engaged = '{ stage: engage, steps: A }';
  expect(shownLoop((await through('five-phase', engaged)).seen)).toMatchObject({
    whole: false,
    leadsOn: 'What comes of this feeds another stage:',
    missing: 'Complete feeds Engage; no step of this journey falls into Complete, so the loop stays open.',
  });
  expect(shownLoop((await through('five-phase', '{ stage: complete, steps: A }')).seen)).toMatchObject({
    missing: 'Complete feeds Engage; no step of this journey falls into Engage, so the loop stays open.',
  });
  expect(shownLoop((await through('race', engaged)).seen)).toBeUndefined();
});

test('why steps lie outside is said: several stages, none for that stretch, or no stretch known', async () => {
  const { frameworks } = lookup(
    await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: use, steps: A }' }),
  );
  const why = (framework: string, stage: string, ...[lensed, among]: [typeof aarrr, typeof aarrr.stages]) =>
    outsideInWords({ framework: frameworks.get(framework), stage }, lensed, among);
  expect(why('five-phase', 'engage', momentsOfTruth, momentsOfTruth.stages.slice(0, 3))).toBe(
    'Engage spreads over Stimulus, Zero Moment of Truth and First Moment of Truth; which of them a step belongs to, only its author can say.',
  );
  expect(why('five-phase', 'complete', momentsOfTruth, [])).toBe(
    'Complete covers return and leave, and Moments of truth has no stage for that.',
  );
  expect(why('five-a', 'appeal', aarrr, [])).toBe(
    'Appeal does not say which stretch of the customer’s way it covers, so nothing leads from it to a stage here.',
  );
  expect(why('unheard-of', 'dream', fiveA, [])).toBe(
    'dream does not say which stretch of the customer’s way it covers, so nothing leads from it to a stage here.',
  );
});

test('a step names every segment of its journey, and says of whom nothing is known', async () => {
  const book = await tinyBook({
    'content/book.yaml': 'segments: [families, hikers]',
    'journeys/a.yaml':
      'title: A\nsegments: [families, hikers]\nphases: { stage: use, steps: [{ title: One, emotion: { hikers: -1 } }, { title: Two, emotion: 2 }, Three] }',
  });
  provideTinySite(book);
  const journey = journeyIn(book, 'a');
  const shown = journey.phases.flatMap(({ steps }) =>
    steps.map((step) => stepFeelings(step, contextOf(book, journey)).text),
  );
  expect(shown.map((text) => text.replace(/<i class="sign segment-\d"><\/i>/g, ''))).toEqual([
    '<span class="of"><span class="segment-name">Families</span> <span class="unknown">not known</span></span> ' +
      '<span class="of"><span class="segment-name">Hikers</span> <span class="emotion level-minus-1">−1</span></span> ',
    '<span class="of"><span class="emotion level-2">+2</span></span>',
    '<span class="unknown">Feeling not known</span>',
  ]);
});
