import { expect, test } from 'vitest';
import {
  prepareBook,
  preparedBookWaits,
  takePreparedBook,
  type PreparedBook,
} from '../../../src/site/data/prepared-book.ts';

const prepared: PreparedBook = {
  loaded: {
    root: '/books/one',
    asOf: undefined,
    withheld: 0,
    diagnostics: [],
    summary: { files: 0, journeys: 0, errors: 0, warnings: 0 },
  },
  written: () => undefined,
};

test('a prepared book waits until the site of its folder takes it, once', () => {
  expect(preparedBookWaits()).toBe(false);
  expect(takePreparedBook('/books/one')).toBeUndefined();
  prepareBook(prepared);
  expect(takePreparedBook('/books/other')).toBeUndefined();
  expect(preparedBookWaits()).toBe(true);
  expect(takePreparedBook('/books/one')).toBe(prepared);
  expect(preparedBookWaits()).toBe(false);
  expect(takePreparedBook('/books/one')).toBeUndefined();
});
