import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { matrixOf } from '../../../src/analysis/matrix/matrix.ts';
import { loadBook } from '../../../src/book/load.ts';
import { dataFiles } from '../../../src/site/json/data-files.ts';
import { heatOf } from '../../../src/site/map/figure-heat.ts';
import { figureTable } from '../../../src/site/map/figure-table.ts';
import { layOutFigures } from '../../../src/site/map/lay-out-figures.ts';
import { temporaryBook } from '../../book/temporary-book.ts';
import { largeRatings } from '../../large-ratings.ts';
import { dataOf } from '../tiny-site.ts';

const kilobytes = (text: string) => gzipSync(text).length / 1000;

test('a matrix of 500 touchpoints and 40 segments is light, as a table and with all that it is made from', async () => {
  const root = temporaryBook(largeRatings(500, 40));
  const { book } = await loadBook(root);
  if (book === undefined) throw new Error('The large book is broken.');
  const view = { rows: 'touchpoint', columns: 'segment', measure: 'importance' } as const;
  const grid = matrixOf(book, view);
  expect(grid.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null)).toHaveLength(20_000);
  const table = figureTable(layOutFigures({ view, grid, groups: [{ rows: grid.rows }] }), {
    view,
    heat: heatOf(grid, 'importance', book.settings.scales.rating),
    headOf: (axis, { id, title }) => ({ title, href: `/${axis}s/${id}/` }),
  }).text;
  const source = { ...dataOf(book, { changed: new Map(), prefix: '' }), root };
  const facts = [...dataFiles(source)].find(({ path }) => path === 'matrix/facts/importance/index.json');
  const data = [...(facts?.pieces() ?? [])].join('');
  expect(kilobytes(table)).toBeGreaterThan(20);
  // The page around the table has less than ten.
  expect(kilobytes(table) + kilobytes(data)).toBeLessThan(240);
});
