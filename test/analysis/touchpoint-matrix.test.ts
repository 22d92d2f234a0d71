import { expect, test } from 'vitest';
import { stageOf, touchpointMatrix, type MatrixCell } from '../../src/analysis/touchpoint-matrix.ts';
import type { Book } from '../../src/book/book.ts';
import { lookup } from '../../src/book/lookup.ts';
import { journeyIn, tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'segments: [couples, families, hikers]',
  'content/touchpoints/site.yaml': 'title: Site',
  'content/touchpoints/desk.yaml': 'title: Desk',
  'content/touchpoints/sign.yaml': 'title: Sign',
  'journeys/booking.yaml': `
    title: Booking
    segments: [hikers, families]
    phases:
      - stage: engage
        steps:
          - { title: Look, touchpoint: site, emotion: { families: -1, hikers: 1 } }
          - { title: Compare, touchpoint: site, emotion: 2, moment: zmot }
      - stage: purchase
        steps: { title: Pay, touchpoint: site }
    `,
  'journeys/group.yaml': `
    title: A group asks
    framework: race
    phases:
      - stage: act
        steps:
          - { title: Ask, touchpoint: desk, emotion: { couples: -2 }, moment: fmot }
      - stage: engage
        steps:
          - { title: Arrive, touchpoint: desk, emotion: -0.5 }
          - { title: Tell, touchpoint: desk, stages: { five-phase: share } }
    `,
});

const brief = (cell: MatrixCell | null) =>
  cell && {
    steps: cell.steps.map(({ journey, step }) => `${journey.id}#${step.id}`),
    segments: cell.segments,
    lowest: cell.lowest,
  };

/** The rows of a matrix of the book through a framework, with the steps as references. */
function rows(of: Book, framework: string, belongs?: Parameters<typeof touchpointMatrix>[2]) {
  const through = lookup(of).frameworks.get(framework);
  if (through === undefined) throw new Error(`The book has no framework ${framework}.`);
  const matrix = touchpointMatrix(of, through, belongs);
  expect(matrix.framework).toBe(through);
  return matrix.rows.map(({ touchpoint, cells, outside }) => ({
    touchpoint: touchpoint.id,
    cells: cells.map(brief),
    outside: brief(outside),
  }));
}

test('who meets what in which stage, with journeys in another framework placed by the lens', () => {
  expect(rows(book, 'five-phase')).toEqual([
    {
      touchpoint: 'desk',
      cells: [
        { steps: ['group#ask'], segments: ['couples'], lowest: -2 },
        null,
        null,
        { steps: ['group#tell'], segments: [], lowest: null },
        null,
      ],
      // The stage Engage of RACE covers using, sharing and coming back: three stages here, so none.
      outside: { steps: ['group#arrive'], segments: [], lowest: -0.5 },
    },
    { touchpoint: 'sign', cells: [null, null, null, null, null], outside: null },
    {
      touchpoint: 'site',
      cells: [
        { steps: ['booking#look', 'booking#compare'], segments: ['families', 'hikers'], lowest: -1 },
        { steps: ['booking#pay'], segments: ['families', 'hikers'], lowest: null },
        null,
        null,
        null,
      ],
      outside: null,
    },
  ]);
});

test('through the moments of truth, steps stand at their moment or their phase, or outside', () => {
  const [desk, , site] = rows(book, 'moments-of-truth');
  expect(desk?.cells.map((cell) => cell?.steps)).toEqual([
    undefined,
    undefined,
    ['group#ask'],
    undefined,
    undefined,
  ]);
  expect(desk?.outside?.steps).toEqual(['group#arrive', 'group#tell']);
  expect(site?.cells.map((cell) => cell?.steps)).toEqual([
    undefined,
    ['booking#compare'],
    ['booking#pay'],
    undefined,
    undefined,
  ]);
  expect(site?.outside?.steps).toEqual(['booking#look']);
});

test('a matrix of some steps holds only those', () => {
  const found = rows(
    book,
    'five-phase',
    ({ journey, step }) => journey.id === 'booking' && step.id !== 'look',
  );
  expect(found.flatMap(({ cells }) => cells.flatMap((cell) => cell?.steps ?? []))).toEqual([
    'booking#compare',
    'booking#pay',
  ]);
  expect(found.map(({ touchpoint }) => touchpoint)).toEqual(['desk', 'sign', 'site']);
});

test('a step of a journey whose framework is not in the book has no stage', () => {
  const journey = journeyIn(book, 'group');
  const [phase] = journey.phases;
  const [step] = phase?.steps ?? [];
  const [framework] = book.frameworks;
  if (!phase || !step || !framework) throw new Error('The book lacks what this test needs.');
  const without = { ...book, frameworks: book.frameworks.filter(({ id }) => id !== 'race') };
  expect(stageOf(book, { journey, phase, step }, framework)).toBe('engage');
  expect(stageOf(without, { journey, phase, step }, framework)).toBeUndefined();
});
