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

test('a curve is told by its lowest and highest point and its end', async () => {
  expect(
    await sentences(
      '',
      '{ title: Look, emotion: 1 }',
      '{ title: Pay, emotion: -2 }',
      '{ title: Stay, emotion: 0.5 }',
    ),
  ).toEqual([
    'The curve: lowest, <strong>−2</strong> at <a class="voice" href="/journeys/tiny/#pay">Pay</a>; highest, <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>; at the end <strong>+0.5</strong>.',
  ]);
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
    '<span class="segment-name">[sign 1]Families</span>: lowest, <strong>0</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>; highest, <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>; at the end <strong>0</strong>.',
    '<span class="segment-name">[sign 2]Hikers</span>: lowest, <strong>−1</strong> at <a class="voice" href="/journeys/tiny/#look">Look</a>; highest, <strong>+2</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>; at the end <strong>+2</strong>.',
  ]);
});

test('a level curve says so, and what is not known is counted', async () => {
  expect(await sentences('', '{ title: Look, emotion: 1 }', 'Pay', '{ title: Stay, emotion: 1 }')).toEqual([
    'The curve: <strong>+1</strong> wherever it is known; one step is not known.',
  ]);
  expect(
    await sentences('', 'Look', 'Pay', '{ title: Stay, emotion: -1 }', '{ title: Go, emotion: 1 }'),
  ).toEqual([
    'The curve: lowest, <strong>−1</strong> at <a class="voice" href="/journeys/tiny/#stay">Stay</a>; highest, <strong>+1</strong> at <a class="voice" href="/journeys/tiny/#go">Go</a>; at the end <strong>+1</strong>; 2 steps are not known.',
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
    '<g class="segment-1"><path class="line" d="M750 12"/>',
  );
});
