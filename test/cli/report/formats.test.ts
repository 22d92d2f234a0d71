import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import Ajv4 from 'ajv-draft-04';
import formatsOfAjv from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isRuleId } from '../../../src/book/rule-ids.ts';
import { type FormatName, formats } from '../../../src/cli/report/formats/index.ts';
import { checkDiagram } from '../../../src/diagrams/mermaid/check-diagram.ts';
import { type CheckedBook, checkBook } from '../../../src/rules/check-book.ts';
import { temporaryBook } from '../../book/temporary-book.ts';

const here = createRequire(import.meta.url);

/** Texts that are markup, commands or controls to whoever reads them carelessly. */
const hostile = 'A <b>"x"</b> & | `y` %0A::error::z\u0007\u202e 100%, a: b';

/** A warning, an error, an information and a fix, in files whose names and texts are hostile. */
const files = {
  'content/book.yaml': 'rules: { empty-phase: info, unused-ignore: warning }\n',
  'journeys/a b, c#d.yaml': `title: ${JSON.stringify(hostile)}\nphases:\n  - { stage: engage, title: ${JSON.stringify(hostile)}, steps: [] }\n`,
  'journeys/broken.yaml': `title: A\nstatus: ${JSON.stringify(hostile)}\nphases:\n  - stage: engage\n    steps: [I look]\n`,
  'journeys/fine.yaml':
    'title: Fine\n# journeybook-ignore file-type: we know\nphases:\n  - { stage: engage, steps: [I look] }\n',
};

const only = (rule: string) => isRuleId(rule) || rule === 'empty-phase';
let books: { readonly [name: string]: readonly CheckedBook[] };

async function sound(): Promise<CheckedBook> {
  const { 'journeys/broken.yaml': _broken, 'journeys/a b, c#d.yaml': _named, ...others } = files;
  return checkBook(temporaryBook(others), { only, asOf: '2026-05-01' });
}

async function shown(name: FormatName, checked: readonly CheckedBook[], environment = {}): Promise<string> {
  const write = await formats[name].load();
  return write(checked, { level: 'info', isTTY: false, environment });
}
