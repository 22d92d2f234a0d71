import { expect, test } from 'vitest';
import { bookLens, type StepsTogether } from '../../src/analysis/book-lens.ts';
import { lookup } from '../../src/book/lookup.ts';
import { tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'journeys/booking.yaml': `
    title: Booking
    phases:
      - { stage: engage, steps: [Look, { title: Compare, moment: zmot }, Ask] }
      - { stage: purchase, steps: Pay }
    `,
  'journeys/group.yaml': `
    title: A group asks
    framework: race
    phases:
      - { stage: act, steps: Call }
      - { stage: convert, steps: [Sign, Pay] }
    `,
  'journeys/return.yaml': `
    title: Coming back
    phases:
      - { stage: engage, steps: Remember }
    `,
});

function through(id: string) {
  const framework = lookup(book).frameworks.get(id);
  if (framework === undefined) throw new Error(`The book has no framework ${id}.`);
  return bookLens(book, framework);
}

const brief = ({ count, journeys }: StepsTogether) => [
  count,
  ...journeys.map(({ journey, steps }) => `${journey.id}: ${steps.map(({ id }) => id).join(', ')}`),
];

test('the steps of all journeys stand together in the stages of a lens, whatever framework they are written in', () => {
  const { stages, count } = through('moments-of-truth');
  expect(stages.map(({ stage, steps }) => [stage.id, ...brief(steps)])).toEqual([
    ['stimulus', 0],
    ['zmot', 1, 'booking: compare'],
    ['fmot', 3, 'booking: pay', 'group: sign, pay'],
    ['smot', 0],
    ['umot', 0],
  ]);
  expect(count).toBe(8);
});

test('steps outside stand together by the stage they were written in, with why', () => {
  const { outside } = through('moments-of-truth');
  expect(
    outside.map(({ framework, stage, among, ...steps }) => ({
      from: `${framework} ${stage}`,
      among: among.map(({ id }) => id),
      steps: brief(steps),
    })),
  ).toEqual([
    {
      from: 'five-phase engage',
      among: ['stimulus', 'zmot', 'fmot'],
      steps: [3, 'booking: look, ask', 'return: remember'],
    },
    { from: 'race act', among: ['zmot', 'fmot'], steps: [1, 'group: call'] },
  ]);
});

test('it is found once for each book and framework', () => {
  expect(through('race')).toBe(through('race'));
  expect(through('race')).not.toBe(through('five-a'));
});
