import { describe, expect, test } from 'vitest';
import { emotionCurve, emotionOf, stepsOf } from '../../src/analysis/emotion-curve.ts';
import { tinyJourney } from '../tiny-book.ts';

const segments = {
  'content/book.yaml': 'segments: [families, hikers, couples]',
};

/** The curve of a journey of these segments, if any, whose steps are written in YAML, one a line. */
async function curveOf(named: string, steps: string) {
  const { journey } = await tinyJourney(
    `
    title: Booking a cabin
    ${named}
    phases:
      - stage: engage
        steps:
          ${steps.trim().split('\n').join('\n          ')}
    `,
    segments,
  );
  return emotionCurve(journey);
}

test('one number is the emotion of every segment of the journey', async () => {
  const curve = await curveOf(
    'segments: [hikers, families]',
    `
- { title: I look, emotion: 1 }
- { title: I pay, emotion: -1.5 }`,
  );
  expect(curve).toEqual([
    { segment: 'hikers', points: [1, -1.5] },
    { segment: 'families', points: [1, -1.5] },
  ]);
});

test('segments keep emotions of their own', async () => {
  const curve = await curveOf(
    'segments: [hikers, families]',
    `
- { title: I look, emotion: { families: -2, hikers: 0 } }
- { title: I pay, emotion: 2 }`,
  );
  expect(curve).toEqual([
    { segment: 'hikers', points: [0, 2] },
    { segment: 'families', points: [-2, 2] },
  ]);
});

test('what nobody wrote down stays a gap, for the journey and for one segment', async () => {
  const curve = await curveOf(
    'segments: [hikers, families]',
    `
- { title: I look, emotion: { families: 1 } }
- I compare
- { title: I pay, emotion: { families: -1, hikers: 1 } }`,
  );
  expect(curve).toEqual([
    { segment: 'hikers', points: [null, null, 1] },
    { segment: 'families', points: [1, null, -1] },
  ]);
});

test('a segment of the journey without a single known emotion has no line', async () => {
  const curve = await curveOf(
    'segments: [hikers, families]',
    '- { title: I look, emotion: { families: 1 } }',
  );
  expect(curve).toEqual([{ segment: 'families', points: [1] }]);
});

test('a segment that only a step names has a line after those of the journey', async () => {
  const curve = await curveOf(
    '',
    `
- { title: I look, emotion: { couples: 1, hikers: 2 } }
- { title: I pay, emotion: { hikers: 0, couples: -1 } }
- { title: I leave, emotion: 2 }`,
  );
  expect(curve).toEqual([
    { segment: 'couples', points: [1, -1, 2] },
    { segment: 'hikers', points: [2, 0, 2] },
  ]);
});

test('a journey without segments has one line of whoever takes it', async () => {
  const curve = await curveOf(
    '',
    `
- { title: I look, emotion: 1 }
- I compare`,
  );
  expect(curve).toEqual([{ points: [1, null] }]);
});

test('a journey without a known emotion has no line', async () => {
  expect(await curveOf('segments: hikers', '- I look')).toEqual([]);
  expect(await curveOf('', '- I look')).toEqual([]);
});

test('a known emotion of zero is no gap', async () => {
  expect(await curveOf('', '- { title: I look, emotion: 0 }')).toEqual([{ points: [0] }]);
});

test('the steps of a journey stand in order across its phases', async () => {
  const { journey } = await tinyJourney(`
    title: Booking a cabin
    phases:
      - { stage: purchase, steps: [I pay, I get a receipt] }
      - { stage: engage, steps: I tell my friends }
    `);
  expect(stepsOf(journey).map(({ id }) => id)).toEqual(['i-pay', 'i-get-a-receipt', 'i-tell-my-friends']);
});

describe('the emotion of one segment at a step', () => {
  test.each([
    ['is unknown where nothing is written', undefined, 'hikers', null],
    ['is the number written for everyone', -1, 'hikers', -1],
    ['is the number written for everyone, when nobody in particular is asked about', -1, undefined, -1],
    ['is the one written for it', { hikers: 0, families: 2 }, 'hikers', 0],
    ['is unknown where only others are named', { families: 2 }, 'hikers', null],
    ['is unknown of nobody in particular where segments differ', { families: 2 }, undefined, null],
    ['is not what every object knows', { families: 2 }, 'constructor', null],
  ])('%s', (_, emotion, segment, expected) => {
    expect(emotionOf(emotion, segment)).toBe(expected);
  });
});

test.each([NaN, Infinity, -2.1])('%s is no emotion, of nobody', (wrong) => {
  expect(() => emotionOf(wrong)).toThrow(RangeError);
  expect(() => emotionOf({ hikers: wrong, families: 1 }, 'hikers')).toThrow(RangeError);
  expect(emotionOf({ hikers: wrong, families: 1 }, 'families')).toBe(1);
});

test('the curve of one segment does not depend on the others, nor on the order they are named in', async () => {
  const steps = `
- { title: I look, emotion: { families: 1, hikers: -1 } }
- { title: I pay, emotion: { hikers: 0.5, families: -2 } }`;
  const [one, other] = [
    await curveOf('segments: [hikers, families]', steps),
    await curveOf('segments: [families, hikers]', steps),
  ];
  expect(other).toEqual(one.toReversed());
  const alone = await curveOf('segments: [hikers, families]', steps.replaceAll(/families: -?\d,? ?/g, ''));
  expect(alone).toEqual(one.slice(0, 1));
});
