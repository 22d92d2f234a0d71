import { expect, test } from 'vitest';
import { lanes } from '../../../src/site/map/lanes/index.ts';
import { picturedViews, viewsOf } from '../../../src/site/map/views.ts';

const only = (...ids: readonly string[]) => lanes.filter(({ id }) => ids.includes(id));

test('a map can be seen in the views that show some of its lanes, but neither one nor all', () => {
  expect(viewsOf(lanes).map(({ name }) => name)).toEqual(['Experience', 'Blueprint', 'Evidence']);
  expect(viewsOf(only('thinking', 'feeling'))).toEqual([]);
  expect(viewsOf(only('thinking', 'path', 'metrics')).map(({ id }) => id)).toEqual(['experience']);
});

test('a view has a picture of its own where it shows something that the other does not', () => {
  expect(picturedViews(lanes)).toEqual(['experience', 'blueprint']);
  expect(picturedViews(only('touchpoint', 'channel', 'thinking', 'feeling', 'metrics'))).toEqual([
    'experience',
  ]);
  expect(picturedViews(only('touchpoint', 'channel', 'metrics'))).toEqual([]);
});
