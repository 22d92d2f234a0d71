import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sharedModules } from '../../src/site/shared-modules.ts';

const source = path.resolve(import.meta.dirname, '../../src');
const route = path.join(source, 'site/routes/journey.astro');

function resolved(id: string, importer: string | undefined): unknown {
  const { resolveId } = sharedModules();
  if (typeof resolveId !== 'function') throw new Error('The plugin resolves nothing.');
  return Reflect.apply(resolveId, undefined, [id, importer, {}]);
}

test('A page uses the module that is running, not a copy of it', () => {
  const lens = { id: pathToFileURL(path.join(source, 'analysis/lens.ts')).href, external: true };
  expect(resolved('../../analysis/lens.ts', route)).toEqual(lens);
  expect(resolved('../../analysis/lens.ts', `${route}?astro&type=style&index=0`)).toEqual(lens);
});

test('What is more than code is bundled', () => {
  expect(resolved('../components/Html.astro', route)).toBeNull();
  expect(resolved('../prose/components.ts', route)).toBeNull();
  expect(resolved('../search/browser/open-search.ts', route)).toBeNull();
  expect(resolved('zod', route)).toBeNull();
  expect(resolved('./page.ts', path.join(source, '../astro.config.mjs'))).toBeNull();
  expect(resolved('./entry.ts', undefined)).toBeNull();
});
