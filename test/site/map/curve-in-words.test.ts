import { expect, test } from 'vitest';
import { curveInWords } from '../../../src/site/map/curve-in-words.ts';
import { journeySpark } from '../../../src/site/map/spark.ts';
import { tinyJourney } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

/** A journey of hikers, if any segment, with these steps. */
async function withSteps(segments: string, ...steps: string[]) {
  const tiny = await tinyJourney(
    `title: Booking\nsegments: [${segments}]\nphases: { stage: engage, steps: [${steps.join(', ')}] }`,
    { 'content/book.yaml': 'segments: [families, hikers]' },
  );
  provideTinySite(tiny.book);
  return tiny;
}

const sentences = async (segments: string, ...steps: string[]) => {
  const { book, journey } = await withSteps(segments, ...steps);
  return curveInWords(book, journey).map((sentence) =>
    sentence.text.replace(/<i class="sign segment-(\d)"><\/i>/g, '[sign $1]'),
  );
};

test('a curve is told by where it begins, falls, rises and ends', async () => {
  expect(
    await sentences(
      '',
      '{ title: Look, emotion: 1 }',
      '{ title: Pay, emotion: -2 }',
      '{ title: Stay, emotion: 0.5 }',
    ),
  ).toEqual([
    'The curve: from <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>, the highest point, it falls to <strong>−2</strong> at <a class="voice" href="/journeys/tiny/#pay">Pay</a>, the lowest, and ends at <strong>+0.5</strong>.',
  ]);
});

test('what lies between its beginning and its end is told in its order', async () => {
  const [sentence = ''] = await sentences(
    '',
    '{ title: Look, emotion: 1 }',
    '{ title: Pay, emotion: -2 }',
    '{ title: Stay, emotion: 2 }',
    '{ title: Go, emotion: 1 }',
  );
  expect(sentence.replaceAll(/<[^>]+>/g, '')).toBe(
    'The curve: from +1 it falls to −2 at Pay, the lowest point, rises to +2 at Stay, the highest, and ends at +1.',
  );
});

test('each segment has a sentence, and of equals the first is named', async () => {
  expect(
    await sentences(
      'families, hikers',
      '{ title: Look, emotion: { families: 1, hikers: -1 } }',
      '{ title: Pay, emotion: { families: 1, hikers: -1 } }',
      '{ title: Stay, emotion: { families: 0, hikers: 2 } }',
    ),
  ).toEqual([
    '<span class="segment-name">[sign 1]Families</span>: from <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>, the highest point, it ends at <strong>0</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>, the lowest.',
    '<span class="segment-name">[sign 2]Hikers</span>: from <strong>−1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>, the lowest point, it ends at <strong>+2</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>, the highest.',
  ]);
});

test('a level curve says so, and what is not known is named', async () => {
  expect(await sentences('', '{ title: Look, emotion: 1 }', 'Pay', '{ title: Stay, emotion: 1 }')).toEqual([
    'The curve: <strong>+1</strong> wherever it is known; not known at <a class="voice" href="/journeys/tiny/#pay">Pay</a>.',
  ]);
  expect(
    await sentences('', 'Look', 'Pay', '{ title: Stay, emotion: -1 }', '{ title: Go, emotion: 1 }'),
  ).toEqual([
    'The curve: from <strong>−1</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>, the lowest point, it ends at <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#go">Go</a>, the highest; not known at <a class="voice" href="/journeys/tiny/#look">Look</a> and <a class="voice" href="/journeys/tiny/#pay">Pay</a>.',
  ]);
});

test('of many steps that are not known the first are named', async () => {
  const gaps = async (...unknown: readonly string[]) => {
    const { book, journey } = await withSteps('', '{ title: Look, emotion: 1 }', ...unknown);
    return curveInWords(book, journey).map(({ text }) => text.replaceAll(/<[^>]*>/g, '').split('; ')[1]);
  };
  expect(await gaps('A', 'B', 'C', 'D')).toEqual(['not known at A, B, C and D.']);
  expect(await gaps('A', 'B', 'C', 'D', 'E')).toEqual(['not known at A, B, C and 2 more steps.']);
});

test('where nobody knows the end, the curve does not end at what was known before', async () => {
  const { book, journey } = await withSteps(
    'families',
    '{ title: Look, emotion: 1 }',
    '{ title: Pay, emotion: -1 }',
    'Stay',
  );
  expect(curveInWords(book, journey).map(({ text }) => text.replaceAll(/<[^>]*>/g, ''))).toEqual([
    'Families: from +1 at Look, the highest point, it is last known at −1 at Pay, the lowest; not known at Stay.',
  ]);
});

test('without a known emotion there is nothing to say and nothing to draw', async () => {
  const { book, journey } = await withSteps('', 'Look', 'Pay');
  expect(curveInWords(book, journey)).toEqual([]);
  expect(journeySpark(book, journey)).toBeNull();
});

test('a small curve stands over the steps of its journey', async () => {
  const { book, journey } = await withSteps('families', 'Look', '{ title: Pay, emotion: 2 }');
  expect(journeySpark(book, journey)?.text).toContain(
    '<g class="segment-1 alone"><path class="line" d="M750 12"/>',
  );
});
