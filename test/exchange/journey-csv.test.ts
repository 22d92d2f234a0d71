import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyCsv } from '../../src/exchange/journey-csv.ts';
import { aSheet, aStep } from '../a-sheet.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true });

test('a row for each step, a column for each lane and for the emotion of each segment', () => {
  const sheet = aSheet({
    phases: [
      {
        title: 'Purchase',
        goal: 'I want it now',
        steps: [
          aStep({
            moment: 'First Moment of Truth',
            cells: [[{ text: 'High: Slow', severity: 'high' }, { text: 'Dear' }], []],
          }),
        ],
      },
      { title: 'Use', steps: [aStep({ id: 'eat', title: 'I eat', cells: [[], [{ text: 'Sales' }]] })] },
    ],
    curve: [
      { sign: 1, name: 'Families', points: [-1.5, null] },
      { sign: 2, name: 'Hikers', points: [0, 2] },
    ],
  });
  expect(read(journeyCsv(sheet))).toEqual([
    [
      ...['Phase', 'Goal', 'Step', 'Id', 'Moment of truth', 'Emotion: Families', 'Emotion: Hikers'],
      ...['Pains', 'Owner'],
    ],
    [
      ...['Purchase', 'I want it now', 'I pay', 'pay', 'First Moment of Truth', '-1.5', '0'],
      ...['High: Slow\nDear', ''],
    ],
    ['Use', '', 'I eat', 'eat', '', '', '2', '', 'Sales'],
  ]);
});

test('what nobody wrote has no column', () => {
  expect(read(journeyCsv(aSheet()))[0]).toEqual(['Phase', 'Goal', 'Step', 'Id']);
});

test('a feeling is its word: the figures have columns of their own', () => {
  const step = aStep({ feeling: 'torn', cells: [[{ text: 'torn' }, { text: '−1' }]] });
  const lanes = [{ id: 'feeling', name: 'Feeling', strip: 'curve' as const }];
  const sheet = aSheet({
    lanes,
    phases: [{ title: 'Use', steps: [step] }],
    curve: [{ sign: 0, points: [-1] }],
  });
  expect(read(journeyCsv(sheet))).toEqual([
    ['Phase', 'Step', 'Id', 'Emotion', 'Feeling'],
    ['Use', 'I pay', 'pay', '-1', 'torn'],
  ]);
});

test('spreadsheets take it for UTF-8, find their line ends, and no text is a formula to them', () => {
  const csv = journeyCsv(
    aSheet({ phases: [{ title: '=1+1', steps: [aStep({ title: '@SUM(A1)', id: '-x' })] }] }),
  );
  expect(csv).toBe("\ufeffPhase,Step,Id\r\n'=1+1,'@SUM(A1),'-x\r\n");
});

test('every text comes back as it was', () => {
  // What begins like a formula gets an apostrophe, and spreadsheets know no lone line ends of old computers.
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => `x${one.replaceAll('\r', '')}`);
  fc.assert(
    fc.property(text, text, (title, pain) => {
      const phases = [{ title, steps: [aStep({ title, cells: [[{ text: pain }], []] })] }];
      const [, row = []] = read(journeyCsv(aSheet({ phases })));
      expect(row).toEqual([title, title, 'pay', pain]);
    }),
  );
});
