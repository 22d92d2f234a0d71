import {
  mkdirSync,
  mkdtempSync,
  opendirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sortFolder } from '../../../src/site/search/sort-folder.ts';

/** The entries of a folder as the file system lists them. */
function listed(folder: string): string[] {
  const names: string[] = [];
  const entries = opendirSync(folder);
  for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) names.push(entry.name);
  entries.closeSync();
  return names;
}

test('folders with the same entries are listed alike, whatever order the entries came in', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'journeybook-order-'));
  const names = Array.from({ length: 40 }, (_, index) => `page-${(index * 17) % 40}`);
  const made = (order: readonly string[], name: string) => {
    const folder = path.join(root, name);
    for (const one of order) {
      mkdirSync(path.join(folder, one), { recursive: true });
      writeFileSync(path.join(folder, one, 'index.html'), one);
      writeFileSync(path.join(folder, one, 'a.html'), one);
    }
    sortFolder(folder);
    return folder;
  };
  const [one, other] = [made(names, 'one'), made(names.toReversed(), 'other')];
  expect(listed(one)).toEqual(listed(other));
  expect(readdirSync(one, { recursive: true }).toSorted()).toEqual(
    readdirSync(other, { recursive: true }).toSorted(),
  );
  expect(readFileSync(path.join(other, 'page-7', 'index.html'), 'utf8')).toBe('page-7');
  rmSync(root, { recursive: true });
});
