import { Ajv } from 'ajv';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validate, validateGlossary, validateSettings } from '../../src/book/validate/validate.ts';
import { loadParts } from '../../src/book/load.ts';
import { documentSchemas, schemaFiles, type SchemaName } from '../../src/exchange/json-schema.ts';
import { knownNames } from '../../src/exchange/known-names.ts';
import { chooseRules } from '../../src/rules/chosen-rules.ts';
import { documentsOf } from './documents-of-schema.ts';

const schemas = [...documentSchemas()];

function accepts(schema: object): (document: unknown) => boolean {
  // A day is a pattern as well as a format: the pattern is what counts.
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return (document) => check(document);
}

/** Whether a check finds nothing wrong with a document by itself. */
function passes(name: SchemaName, document: unknown): boolean {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false;
  if (name === 'glossary') return validateGlossary(document).problems.length === 0;
  if (name !== 'book') return validate(name, document).problems.length === 0;
  const { data, problems } = validateSettings(document);
  return problems.length === 0 && chooseRules(data?.rules).problems.length === 0;
}

test.each(schemas)('editors accept exactly what the check accepts of a %s', (name, schema) => {
  const inEditor = accepts(schema);
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(documentsOf(schema), (document) => {
      const passed = passes(name, document);
      if (passed) accepted += 1;
      else refused += 1;
      expect({ document, accepted: inEditor(document) }).toEqual({ document, accepted: passed });
    }),
    { numRuns: 1500 },
  );
  // A law that is never put to the test is none.
  expect(accepted).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(50);
});

test('the sample book is what its schemas describe, also with the names it knows', async () => {
  const { sound } = await loadParts('.');
  const strict = new Map(
    [...documentSchemas(knownNames(sound))].map(([name, schema]) => [name, accepts(schema)]),
  );
  const plain = new Map(schemas.map(([name, schema]) => [name, accepts(schema)]));
  for (const [name, patterns] of Object.entries(schemaFiles) as [SchemaName, readonly string[]][]) {
    for (const file of patterns.flatMap(filesOf)) {
      const document: unknown = load(readFileSync(file, 'utf8'));
      expect({ file, plain: plain.get(name)?.(document), strict: strict.get(name)?.(document) }).toEqual({
        file,
        plain: true,
        strict: true,
      });
    }
  }
});

function filesOf(pattern: string): readonly string[] {
  const [folder = ''] = pattern.split('/**');
  if (folder === pattern)
    return readdirSync(path.dirname(pattern)).includes(path.basename(pattern)) ? [pattern] : [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(path.extname(pattern)))
    .map((file) => path.join(folder, file));
}

test('every field of every kind says what belongs in it', () => {
  const silent = schemas.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties as Record<string, { description?: string }>)
      .filter(([, { description }]) => description === undefined)
      .map(([field]) => `${name}.${field}`),
  );
  expect(silent).toEqual([]);
});

test('defaults and examples are told', () => {
  const journey = JSON.stringify(new Map(schemas).get('journey'));
  expect(journey).toContain('"default":"live"');
  expect(journey).toContain('"examples":["2026-09-14"]');
});
