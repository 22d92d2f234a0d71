import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { lanes } from '../../src/site/map/lanes/index.ts';

const styles = new URL('../../src/site/styles/', import.meta.url);

/** The sheets of components, in the order in which the site takes them. */
const sheets = [...readSheet('site.css').matchAll(/'\.\/([\w-]+\.css)' layer\(components\)/g)].flatMap(
  ([, file]) => file ?? [],
);

function readSheet(file: string): string {
  return readFileSync(new URL(file, styles), 'utf8');
}

/** The classes that a sheet styles wherever they stand: `.mark {`, but not `.map-key .mark {` or what is in a query. */
function ownedClasses(file: string): readonly string[] {
  return postcss.parse(readSheet(file)).nodes.flatMap((node) => {
    if (node.type !== 'rule') return [];
    return node.selectors.flatMap((selector) => /^\.([\w-]+)(?:::?[\w-]+)?$/.exec(selector)?.[1] ?? []);
  });
}

test('no sheet styles a lane wherever its name is used as a class, but what all evidence looks like', () => {
  const names = new Set(lanes.map(({ id }) => id));
  const styled = sheets.flatMap((file) => ownedClasses(file).filter((name) => names.has(name)));
  expect(styled).toEqual(['evidence']);
});

test('a class belongs to one sheet: another that used its name would change what it does not know', () => {
  const owners = Map.groupBy(
    sheets.flatMap((file) => [...new Set(ownedClasses(file))].map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  expect(owners.size).toBeGreaterThan(100);
  const shared = [...owners].filter(([, several]) => several.length > 1);
  expect(shared.map(([name, several]) => [name, several.map(({ file }) => file)])).toEqual([]);
});
