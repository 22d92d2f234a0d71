import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisIds } from '../../../src/analysis/matrix/fact.ts';
import { isMeasure, measures } from '../../../src/analysis/matrix/measure.ts';
import {
  fitting,
  type MatrixAxes,
  type MatrixState,
  readState,
  stateOf,
  writeState,
} from '../../../src/site/browser/matrix/matrix-state.ts';

const page: MatrixAxes = { measure: 'importance', rows: 'touchpoint', columns: 'segment' };

/** The address in which a choice stands. */
function queryOf(state: MatrixState): string {
  const written = Object.entries(writeState(state, page)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new URLSearchParams(written).toString();
}

const id = fc.stringMatching(/^[a-zß-öЀ-я,%&=+ /-]{1,12}$/);
const axes = fc
  .record({
    measure: fc.constantFrom(...Object.keys(measures).filter(isMeasure)),
    rows: fc.constantFrom(...axisIds),
    columns: fc.constantFrom(...axisIds),
  })
  .map(fitting);
const filters = fc.dictionary(fc.constantFrom(...axisIds), fc.array(id, { minLength: 1, maxLength: 3 }));
const state: fc.Arbitrary<MatrixState> = fc
  .record({
    axes,
    filters,
    minimumN: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
    find: fc.string(),
    hideEmpty: fc.boolean(),
    group: fc.option(fc.constantFrom(...axisIds), { nil: undefined }),
    sort: fc.option(fc.record({ by: id.filter((by) => !by.startsWith('-')), descending: fc.boolean() }), {
      nil: undefined,
    }),
    cell: fc.option(fc.record({ row: id, column: id }), { nil: undefined }),
  })
  .map(({ axes: own, ...rest }) => ({ ...own, ...rest }));

describe('the address of a matrix', () => {
  test('holds the whole choice of a reader', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        // What is asked of a dictionary has no prototype, which means nothing here.
        expect({ ...readState(queryOf(chosen), page) }).toEqual({
          ...chosen,
          filters: { ...chosen.filters },
        });
      }),
    );
  });

  test('says nothing where nothing is chosen', () => {
    expect(queryOf(stateOf(page))).toBe('');
    expect(readState('', page)).toEqual({ ...stateOf(page), minimumN: undefined });
  });

  test.each([
    ['measure=happiness&rows=nothing&columns=', page],
    ['rows=segment&columns=segment', { ...page, rows: 'segment', columns: 'touchpoint' }],
    ['measure=initiatives', { measure: 'initiatives', rows: 'initiative', columns: 'goal' }],
    ['n=many&sort=', page],
    ['n=-3&row=checkout', page],
  ])('%s makes as much sense as it can', (query, wanted) => {
    const { measure, rows, columns, minimumN, cell } = readState(query, page);
    expect({ measure, rows, columns }).toEqual(wanted);
    expect(minimumN).toBeUndefined();
    expect(cell).toBeUndefined();
  });
});
