import { beforeAll, expect, test } from 'vitest';
import { isPaged, pathOf, pathOfStep, pathTo } from '../../../src/site/data/paths.ts';
import { site } from '../../../src/site/data/site.ts';
import { bookWithNothing } from '../../../src/site/without-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const without = (() => {
  try {
    return site();
  } catch (error) {
    return error;
  }
})();

beforeAll(() => {
  provideTinySite(bookWithNothing(), { base: '/docs/' });
});

test('pages that are made outside the integration say so', () => {
  expect(without).toEqual(
    new Error('No book is loaded: the pages run outside the journeybook() integration.'),
  );
});

test('an address begins with the base of the site', () => {
  expect(pathTo('')).toBe('/docs/');
  expect(pathTo('matrix/')).toBe('/docs/matrix/');
});

test('each kind has a list and a page for each of its documents', () => {
  expect(pathOf('journey')).toBe('/docs/journeys/');
  expect(pathOf('journey', 'booking/weekend')).toBe('/docs/journeys/booking/weekend/');
  expect(pathOf('team', 'sales')).toBe('/docs/owners/sales/');
});

test('a step is a place on the page of its journey', () => {
  expect(pathOfStep('booking', 'i-pay')).toBe('/docs/journeys/booking/#i-pay');
});

test('names in any script are percent-encoded part by part', () => {
  expect(pathOfStep('книга/a&b', 'płacę')).toBe(
    '/docs/journeys/%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0/a%26b/#p%C5%82ac%C4%99',
  );
});

test('only some kinds have pages', () => {
  expect(['journey', 'page', 'term', 'constructor'].filter(isPaged)).toEqual(['journey', 'page']);
});
