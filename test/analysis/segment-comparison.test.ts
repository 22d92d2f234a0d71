import { expect, test } from 'vitest';
import { comparableJourneys, compareSegments } from '../../src/analysis/segment-comparison.ts';
import { comparisonInWords } from '../../src/site/map/comparison-in-words.ts';
import { journeyIn, tinyBook } from '../tiny-book.ts';
import { provideTinySite } from '../site/tiny-site.ts';

const settings = { 'content/book.yaml': 'segments: [anna, ben, cleo, dora, emil]' };
const told = (fields: string, ...emotions: string[]) =>
  `title: A journey\n${fields}\nphases: { stage: use, steps: [${emotions
    .map((emotion, place) => `{ title: Step ${place + 1}${emotion && `, emotion: ${emotion}`} }`)
    .join(', ')}] }`;

/** The differences of a journey in words, without markup. */
async function inWords(fields: string, ...emotions: string[]): Promise<string[]> {
  const book = await tinyBook({ ...settings, 'journeys/one.yaml': told(fields, ...emotions) });
  provideTinySite(book);
  const comparison = compareSegments(book, journeyIn(book, 'one'));
  return comparisonInWords(book, comparison).map(({ text }) => text.replace(/<[^>]+>/g, ''));
}

test('a journey can be compared where two segments are known and told apart somewhere', async () => {
  const book = await tinyBook({
    ...settings,
    'journeys/archived.yaml': told('status: archived\nsegments: [anna, ben]', '{ anna: 1, ben: 0 }'),
    'journeys/both.yaml': told('segments: [anna, ben]', '{ anna: 1 }', '{ ben: 1 }'),
    'journeys/for-all.yaml': told('segments: [anna, ben]', '1', '0'),
    'journeys/mixed.yaml': told('segments: [anna, ben]', '1', '{ anna: 0 }'),
    'journeys/one-heard.yaml': told('segments: [anna, ben]', '{ anna: 0 }'),
    'journeys/nobody.yaml': told('', '1'),
    'journeys/silent.yaml': told('segments: [anna, ben]', ''),
  });
  expect(comparableJourneys(book).map(({ id }) => id)).toEqual(['both', 'mixed']);
});

test('segments stand in the order of the book with what each feels and how far they are apart', async () => {
  const book = await tinyBook({
    ...settings,
    'journeys/one.yaml': told('segments: [ben, anna]', '{ anna: -1, ben: 1.5 }', '{ ben: 1 }', '2', ''),
  });
  const { segments, steps, widest, agreed } = compareSegments(book, journeyIn(book, 'one'));
  expect(segments.map(({ segment, mean, peakEnd }) => [segment, mean.value, peakEnd.value])).toEqual([
    ['anna', 0.5, 2],
    ['ben', 1.5, 2],
  ]);
  expect(steps.map(({ place, emotions, spread }) => ({ place, emotions, spread }))).toEqual([
    { place: 1, emotions: [-1, 1.5], spread: 2.5 },
    { place: 2, emotions: [null, 1], spread: null },
    { place: 3, emotions: [2, 2], spread: 0 },
    { place: 4, emotions: [null, null], spread: null },
  ]);
  expect([widest, agreed].map((some) => some.map(({ step }) => step.id))).toEqual([['step-1'], ['step-3']]);
});

test('the words say where they part, where they agree and who is not known where', async () => {
  expect(
    await inWords('segments: [anna, ben]', '{ anna: -2, ben: 1 }', '{ anna: 1, ben: 1 }', '{ ben: 0 }'),
  ).toEqual([
    'They part most at “Step 1”: Anna −2, Ben +1.',
    'They agree at 1 of 3 steps: “Step 2”.',
    'Of Anna no emotion is known at 1 of 3 steps: “Step 3”.',
  ]);
});

test('steps at which they are as far apart are all named, or counted where they are many', async () => {
  const apart = '{ anna: 0, ben: 1 }';
  expect(await inWords('segments: [anna, ben]', apart, apart, apart)).toEqual([
    'They part most at “Step 1”: Anna 0, Ben +1; as far at “Step 2”: Anna 0, Ben +1; and at 1 more.',
    'They never feel the same where both are known.',
  ]);
});

test('segments that never meet at a known step are not said to part or to agree', async () => {
  expect(await inWords('segments: [anna, ben, cleo]', '{ anna: 1 }', '{ ben: 1 }')).toEqual([
    'At no step more than one of them is known.',
    'Of Anna no emotion is known at 1 of 2 steps: “Step 2”.',
    'Of Ben no emotion is known at 1 of 2 steps: “Step 1”.',
    'Of Cleo no emotion is known here.',
  ]);
});

test('of more than four segments those furthest apart are shown, then the first of the book, and the others named', async () => {
  expect(
    await inWords(
      'segments: [emil, dora, cleo, ben, anna]',
      '{ anna: 1, ben: 1, cleo: 1, dora: 1, emil: -2 }',
    ),
  ).toEqual([
    'They part most at “Step 1”: Anna +1, Ben +1, Cleo +1, Emil −2. Not shown here: Dora.',
    'They never feel the same where all are known.',
    'Only 4 of the 5 segments known here are shown: the two that are furthest apart at a step, and the first of the book. Dora takes this journey too.',
  ]);
});

test('whoever is left out, no step sets any two segments further apart than those that are shown', async () => {
  const settingsOfSix = { 'content/book.yaml': 'segments: [anna, ben, cleo, dora, emil, fred]' };
  const rows = [
    ['{ anna: 0, ben: 1, cleo: 0, dora: 0, emil: -1, fred: 0 }', '{ dora: -2, fred: 2, emil: 0 }'],
    ['{ anna: 1, ben: 1, cleo: 1, dora: 1, emil: 1, fred: 1 }'],
    ['{ anna: 1 }', '{ ben: 1 }', '{ cleo: 1 }', '{ dora: 1 }', '{ emil: -2 }'],
    ['{ anna: 0, ben: 1, cleo: 2, dora: 0, emil: -2, fred: -2 }'],
  ];
  const shown: unknown[] = [];
  for (const emotions of rows) {
    const book = await tinyBook({
      ...settingsOfSix,
      'journeys/one.yaml': told('segments: [fred, emil, dora, cleo, ben, anna]', ...emotions),
    });
    const { segments, left, widest } = compareSegments(book, journeyIn(book, 'one'));
    shown.push([segments.map(({ segment }) => segment).join(' '), left.join(' '), widest[0]?.spread ?? null]);
  }
  expect(shown).toEqual([
    ['anna ben dora fred', 'cleo emil', 4],
    ['anna ben cleo dora', 'emil fred', null],
    ['anna ben cleo dora', 'emil', null],
    ['anna ben cleo emil', 'dora fred', 4],
  ]);
});

test('taking one emotion away moves nothing but what was made from it', async () => {
  const book = await tinyBook({
    ...settings,
    'journeys/less.yaml': told('segments: [anna, ben]', '{ ben: 1 }', '{ anna: 1, ben: 0 }'),
    'journeys/more.yaml': told('segments: [anna, ben]', '{ anna: -1, ben: 1 }', '{ anna: 1, ben: 0 }'),
  });
  const [less, more] = ['less', 'more'].map((id) => compareSegments(book, journeyIn(book, id)));
  expect(less?.segments[1]?.mean.value).toBe(more?.segments[1]?.mean.value);
  expect(less?.segments[1]?.points).toEqual(more?.segments[1]?.points);
  expect(less?.steps[1]?.spread).toBe(more?.steps[1]?.spread);
  expect(less?.steps[0]).toMatchObject({ emotions: [null, 1], spread: null });
});
