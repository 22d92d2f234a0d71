import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { splitFrontMatter } from '../../src/book/front-matter.ts';
import { find } from '../../src/book/locate.ts';
import { parseYaml } from '../../src/book/parse-yaml.ts';
import type { Path } from '../../src/book/problem.ts';
import { yamlTree } from '../../src/book/yaml-tree.ts';
import { yamlTexts } from './yaml-text.ts';

interface Place {
  readonly path: Path;
  readonly start: number;
  /** Block collections end where their last value ends; only the ends of other values are compared. */
  readonly end: number | undefined;
}

/** Where the package `yaml`, which keeps a whole syntax tree, finds every value of a text. */
function expectedPlaces(source: string): Place[] {
  const document = parseDocument(source, { merge: true, uniqueKeys: false });
  const places: Place[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      const range = node.range;
      if (isAlias(node) || !range) return;
      const way = [...ancestors, node];
      if (way.some((one, index) => isPair(one) && way[index + 1] === one.key)) return;
      const steps = way.flatMap((one, index): (string | number)[] => {
        const child = way[index + 1];
        if (isPair(one)) return [String(isScalar(one.key) ? one.key.value : one.key)];
        return isSeq(one) && child !== undefined ? [one.items.findIndex((item) => item === child)] : [];
      });
      if (steps.includes('<<')) return;
      const [start, end] = range;
      const block = (isMap(node) || isSeq(node)) && node.flow !== true;
      places.push({ path: steps, start, end: block ? undefined : end });
    },
  });
  return places;
}

function foundPlaces(source: string, expected: readonly Place[]): Place[] {
  const parsed = parseYaml(source);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  const tree = yamlTree(source, parsed.events);
  return expected.map(({ path: way, end }) => {
    const { value } = find(tree, way);
    return { path: way, start: value.start, end: end === undefined ? undefined : value.end };
  });
}

const fixtures = path.join(import.meta.dirname, '../fixtures');
const yamlFiles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ya?ml|mdx)$/.test(file) && isComparable(yamlOf(file)),
);

/** Of a key that stands twice the last value counts here, as in the data, and the first one in `yaml`. */
function isComparable(source: string): boolean {
  const parsed = parseYaml(source);
  return 'data' in parsed && !parsed.duplicateKeys;
}

function yamlOf(file: string): string {
  const text = readFileSync(path.join(fixtures, file), 'utf8');
  const parts = splitFrontMatter(text);
  return file.endsWith('.mdx') && typeof parts === 'object' ? parts.yaml : text;
}

test.each(yamlFiles)('every value of %s is found where the package `yaml` finds it', (file) => {
  const source = yamlOf(file);
  const expected = expectedPlaces(source);
  expect(foundPlaces(source, expected)).toEqual(expected);
});

test('every value of any YAML text is found where the package `yaml` finds it', () => {
  fc.assert(
    fc.property(yamlTexts, (source) => {
      const expected = expectedPlaces(source);
      expect(foundPlaces(source, expected)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
}, 60_000);
