import { execFileSync } from 'node:child_process';
import { globSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDiagram } from '../../src/diagrams/mermaid/check-diagram.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { checkBook } from '../../src/rules/check-book.ts';
import { rules } from '../../src/rules/index.ts';
import { shown } from '../book/shown.ts';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';
import { examplesIn, headingsIn } from './examples.ts';

const documented = catalogue().map(({ id, documentation: { summary, body } }) => ({
  id,
  summary,
  body,
  ...examplesIn(body),
}));

type Files = Readonly<Record<string, string>>;

/** Everything a rule says of a book; whatever else is wrong with the example must be nothing. */
async function said(files: Files, rule: string): Promise<string> {
  // Whether a rule is ignored in vain is only known when it is asked.
  const ignored = (id: string) =>
    Object.values(files).some((text) => text.includes(`journeybook-ignore ${id}`));
  return saidOf(temporaryBook(files), rule, ignored);
}

async function saidOf(
  root: string,
  rule: string,
  also: (id: string) => boolean = () => false,
): Promise<string> {
  const loaded = await checkBook(root, { checkDiagram, only: (id) => id === rule || also(id) });
  return shown(loaded).replaceAll(/^(.+?:\d+:\d+)-\d+:(\d+) \w+(?:\[([\w-]+)\])/gm, (...match: string[]) => {
    const [, start = '', end = '', id = ''] = match;
    return `${start}-${end}${id === rule ? '' : ` [${id}]`}`;
  });
}

test.each(documented)('$id is silent where its documentation calls a book fine', async ({ id, fine }) => {
  expect(fine.length).toBeGreaterThan(0);
  for (const files of fine) expect(await said(files, id)).toBe('');
});

/** What no text can show: files that are no files, and bytes that are no letters. */
const beyondText: Readonly<Record<string, readonly [make: (root: string) => void, said: string]>> = {
  'unreadable-file': [
    (root) => {
      execFileSync('mkfifo', [path.join(root, 'journeys/cake.yaml')]);
    },
    'journeys/cake.yaml:1:1-1 This is not a regular file.\n',
  ],
  'file-too-large': [
    (root) => {
      writeFileSync(path.join(root, 'journeys/large.yaml'), `title: ${'a'.repeat(3_000_000)}\n`);
    },
    'journeys/large.yaml:1:1-1 This file has 3.1 MB; a document may have 2 MB at most.\n',
  ],
  'broken-link': [
    (root) => {
      symlinkSync('nowhere.yaml', path.join(root, 'journeys/cake.yaml'));
    },
    'journeys/cake.yaml:1:1-1 This symbolic link leads nowhere.\n',
  ],
  'link-leaves-book': [
    (root) => {
      symlinkSync(temporaryBook({ 'cake.yaml': soundJourney }), path.join(root, 'journeys/cakes'));
    },
    'journeys/cakes:1:1-1 This symbolic link leads out of the book.\n',
  ],
  'not-utf8': [
    (root) => {
      writeFileSync(path.join(root, 'journeys/cafe.yaml'), Buffer.from('title: Caf\xe9\n', 'latin1'));
    },
    'journeys/cafe.yaml:1:11-12 This file is not encoded in UTF-8: the byte 0xE9 begins no character.\n',
  ],
};
/** Found when pages are made, and told in the tests of the site. */
const whileBuilding = ['prose-code'];

test.each(documented.filter(({ id }) => !(id in beyondText) && !whileBuilding.includes(id)))(
  '$id says what its documentation says it does',
  async ({ id, notFine }) => {
    expect(notFine.length).toBeGreaterThan(0);
    for (const { files, said: expected } of notFine) expect(await said(files, id)).toBe(expected);
  },
);

test.each(Object.entries(beyondText))('%s is told of what no text can show', async (id, [make, expected]) => {
  const root = temporaryBook({ 'journeys/bread.yaml': soundJourney });
  make(root);
  expect(await saidOf(root, id)).toContain(expected);
});

test.each(documented)('$id says why, and how to mend it', ({ summary, body }) => {
  expect(summary).toMatch(/^[A-Z“`].*\.$/);
  const [why = ''] = body.split('\n## ');
  expect(why.length).toBeGreaterThan(80);
  expect(headingsIn(body)).toEqual(['Fine', 'Not fine', 'How to mend it']);
});

test('rules stand in the folder of their group, and none is left out of the index', () => {
  const files = globSync('src/rules/{structure,evidence,method,lean,governance,prose}/*.ts').sort();
  expect([...rules.values()].map(({ id, group }) => `src/rules/${group}/${id}.ts`).sort()).toEqual(files);
});
