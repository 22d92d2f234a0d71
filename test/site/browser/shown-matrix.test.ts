import { expect, test } from 'vitest';
import type { PlacedFact, Places } from '../../../src/analysis/matrix/fact.ts';
import { arrange } from '../../../src/site/browser/matrix/shown-matrix.ts';
import { type MatrixState, stateOf } from '../../../src/site/browser/matrix/matrix-state.ts';
import { figureSheet } from '../../../src/site/map/figure-sheet.ts';
import { layOutFigures } from '../../../src/site/map/lay-out-figures.ts';

const member = (id: string, at: Places = {}) => ({ id, title: id.toUpperCase(), at });
const axes = {
  touchpoint: [
    member('a', { owner: ['care'] }),
    member('b', { owner: ['sales'] }),
    member('c', { owner: [] }),
    member('d', { owner: ['sales'] }),
  ],
  segment: [member('x'), member('y')],
  owner: [member('sales'), member('care')],
};
const fact = (
  touchpoint: string,
  segment: string,
  value: number,
  unit: PlacedFact['unit'] = 'share',
): PlacedFact => ({
  at: { touchpoint: [touchpoint], segment: [segment], owner: [touchpoint === 'a' ? 'care' : 'sales'] },
  value,
  unit,
  warnings: value === 0.1 ? [{ kind: 'small-n', text: 'Only 3 people answered.' }] : [],
});
const facts = [
  fact('a', 'x', 0.5),
  fact('b', 'x', 4.5, 'mean'),
  fact('b', 'y', 0.1),
  fact('d', 'x', 0.9),
  fact('d', 'y', 0.2),
];

const choice: MatrixState = stateOf({ measure: 'importance', rows: 'touchpoint', columns: 'segment' });
const shown = (state: Partial<MatrixState>) => {
  const laid = layOutFigures(arrange({ axes, facts }, { ...choice, ...state }));
  return figureSheet(laid, 'importance').rows.map(({ title, group = '', cells }) =>
    [group, title, ...cells].join(' ').trim(),
  );
};

test('rows stand in the order of the book, with the highest of each and of all', () => {
  expect(shown({})).toEqual(['A 50%  50%', 'B 4.5 10% 10%', 'C', 'D 90% 20% 90%', 'Highest 90% 20% 90%']);
});

test('shares are sorted before means, and what is empty is last both ways', () => {
  const titles = (descending: boolean) => shown({ sort: { by: 'x', descending } }).map((row) => row[0]);
  expect(titles(true)).toEqual(['D', 'A', 'B', 'C', 'H']);
  expect(titles(false)).toEqual(['A', 'D', 'B', 'C', 'H']);
});

test('rows are sorted by their name and by their whole', () => {
  expect(shown({ sort: { by: '~name', descending: true } }).map((row) => row[0])).toEqual([
    'D',
    'C',
    'B',
    'A',
    'H',
  ]);
  expect(shown({ sort: { by: '~whole', descending: false } }).map((row) => row[0])).toEqual([
    'B',
    'A',
    'D',
    'C',
    'H',
  ]);
});

test('groups have the figures of all their rows', () => {
  expect(shown({ group: 'owner', sort: { by: 'x', descending: true } })).toEqual([
    'SALES All 90% 20% 90%',
    'SALES D 90% 20% 90%',
    'SALES B 4.5 10% 10%',
    'CARE All 50%  50%',
    'CARE A 50%  50%',
    'Nobody All',
    'Nobody C',
    'Highest 90% 20% 90%',
  ]);
});

test('what is empty can be left out, and rows found by a part of their name', () => {
  expect(shown({ hideEmpty: true }).map((row) => row[0])).toEqual(['A', 'B', 'D', 'H']);
  expect(shown({ hideEmpty: true, filters: { owner: ['care'] } })).toEqual(['A 50%']);
  expect(shown({ find: ' d ' })).toEqual(['D 90% 20% 90%']);
});

test('a sheet says what is to be read with care, and where', () => {
  const laid = layOutFigures(arrange({ axes, facts }, choice));
  expect(figureSheet(laid, 'importance').rows.map(({ care }) => care)).toEqual([
    '',
    'Y: Only 3 people answered.\nHighest: Only 3 people answered. Some figures here are shares and others means; only the shares were compared.',
    '',
    '',
    'X: Some figures here are shares and others means; only the shares were compared.\nHighest: Some figures here are shares and others means; only the shares were compared.',
  ]);
});
