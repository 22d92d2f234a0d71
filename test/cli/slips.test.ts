import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBook } from '../../src/rules/check-book.ts';
import { pretty } from '../../src/cli/report/formats/pretty.ts';
import { type Kind, kinds } from '../../src/schema/kinds.ts';
import { temporaryBook } from '../book/temporary-book.ts';

const folder = 'test/fixtures/slips';

/** The book into which each of the files is put. */
const around = {
  'content/book.yaml':
    'title: Slips\nchannels: [web]\nteams: [digital-sales]\nsegments: [young-families, solo-hikers]\n',
  'content/touchpoints/checkout.yaml': 'title: The checkout\nchannel: web\n',
  'content/touchpoints/review-site.yaml': 'title: Review site\nchannel: web\n',
  'content/sources/interviews-2026.yaml': 'title: Interviews 2026\nkind: interviews\n',
  'journeys/other.yaml': 'title: Arriving\nphases:\n  - { stage: use, steps: [I arrive] }\n',
};

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

test.each(globSync('*.yaml', { cwd: folder }).sort())(
  'what is told of %s can be understood',
  async (file) => {
    const [kind = ''] = file.split('-');
    if (!isKind(kind)) throw new Error(`${kind} is no kind of document.`);
    const root = temporaryBook({
      ...around,
      [`${kinds[kind].folder}/${file}`]: readFileSync(path.join(folder, file), 'utf8'),
    });
    const checked = await checkBook(root);
    const told = pretty([checked], { level: 'warning', isTTY: false, environment: { NO_COLOR: '1' } });
    await expect(
      told.replaceAll(`${path.relative('.', root)}/`, '').replace(` ${root}`, ''),
    ).toMatchFileSnapshot(path.resolve(folder, file.replace('.yaml', '.txt')));
  },
);
