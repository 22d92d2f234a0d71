import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSchemas } from '../../src/cli/schema/write-schemas.ts';
import { documentSchemas } from '../../src/exchange/json-schema.ts';
import { soundJourney, temporaryBook } from '../book/temporary-book.ts';

async function schemas(folder: string, flags: { ids?: boolean; wire?: boolean; modelines?: boolean }) {
  const said = { result: '', talk: '' };
  const fine = await writeSchemas(
    {
      folder,
      out: path.join(folder, '.journeybook/schemas'),
      ids: false,
      wire: false,
      modelines: false,
      ...flags,
    },
    { write: (text) => (said.result += String(text)) !== '' },
    { write: (text) => (said.talk += String(text)) !== '' },
  );
  return { fine, ...said };
}

test('the schemas of this repository are those the check holds documents against', () => {
  const written = readdirSync('.vscode/schemas').map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(`.vscode/schemas/${file}`, 'utf8')) as unknown,
  ]);
  expect(Object.fromEntries(written)).toEqual(
    JSON.parse(JSON.stringify(Object.fromEntries(documentSchemas()))),
  );
});

test('the names of a book are offered, and no others', async () => {
  const root = temporaryBook({
    'journeys/a.yaml': soundJourney,
    'content/teams/sales.yaml': 'title: Sales\n',
  });
  await schemas(root, { ids: true });
  const journey = readFileSync(path.join(root, '.journeybook/schemas/journey.schema.json'), 'utf8');
  expect(journey.replace(/\s+/g, ' ')).toContain('"enum": [ "sales" ]');
});

test('the settings of an editor keep their comments and whatever else they say', async () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  mkdirSync(path.join(root, '.vscode'));
  const file = path.join(root, '.vscode/settings.json');
  writeFileSync(file, '{\n  // as we like it\n  "editor.rulers": [110],\n}\n');
  expect((await schemas(root, { wire: true })).fine).toBe(true);
  const settings = readFileSync(file, 'utf8');
  expect(settings.replace(/\s+/g, ' ')).toContain('{ // as we like it "editor.rulers": [ 110 ],');
  expect(settings).toContain('"./.journeybook/schemas/journey.schema.json": [');
  await schemas(root, { wire: true });
  expect(readFileSync(file, 'utf8')).toBe(settings);
});

test('settings that cannot be read stay as they are', async () => {
  const root = temporaryBook({ 'journeys/a.yaml': soundJourney });
  mkdirSync(path.join(root, '.vscode'));
  writeFileSync(path.join(root, '.vscode/settings.json'), '{ "a": ');
  const { fine, talk } = await schemas(root, { wire: true });
  expect(fine).toBe(false);
  expect(talk).toMatch(/^error: .*settings\.json is not read as JSON, so it stays as it is\.\n/);
  expect(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')).toBe('{ "a": ');
});

test('the first line of each file names its schema, once', async () => {
  const root = temporaryBook({
    'journeys/far/a.yaml': soundJourney,
    'content/book.yaml': '# yaml-language-server: $schema=old.json\r\ntitle: A\r\n',
    'journeys/b.mdx': `---\n${soundJourney}---\n`,
  });
  const { result } = await schemas(root, { modelines: true });
  expect(result.split('\n').filter((line) => /\.(yaml|mdx)$/.test(line))).toHaveLength(2);
  expect(readFileSync(path.join(root, 'journeys/far/a.yaml'), 'utf8')).toBe(
    `# yaml-language-server: $schema=../../.journeybook/schemas/journey.schema.json\n${soundJourney}`,
  );
  expect(readFileSync(path.join(root, 'content/book.yaml'), 'utf8')).toBe(
    '# yaml-language-server: $schema=../.journeybook/schemas/book.schema.json\r\ntitle: A\r\n',
  );
  expect((await schemas(root, { modelines: true })).result).not.toContain('.yaml');
});
