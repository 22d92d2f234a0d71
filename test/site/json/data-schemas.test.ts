import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Report, reportOf } from '../../../src/analysis/report.ts';
import type { Book } from '../../../src/book/book.ts';
import { type Diagnostic, diagnostic } from '../../../src/book/diagnostic.ts';
import { originLines } from '../../../src/book/origin-line.ts';
import { bookFindings } from '../../../src/rules/book-findings.ts';
import { checkBook } from '../../../src/rules/check-book.ts';
import type { Data } from '../../../src/schema/data/as-written.ts';
import { journey as journeyAsData } from '../../../src/schema/data/journey.ts';
import { report as reportSchema } from '../../../src/schema/data/report.ts';
import { journey as writtenJourney } from '../../../src/schema/journey.ts';
import { pastOfBook } from '../../../src/site/data/past-of-book.ts';
import { dataFiles } from '../../../src/site/json/data-files.ts';
import { addressOfSchema, dataSchemas, jsonSchemas } from '../../../src/site/json/data-schemas.ts';
import { dataKinds } from '../../../src/site/json/kinds/index.ts';
import { routes } from '../../../src/site/routes.ts';
import { tinyBook } from '../../tiny-book.ts';
import { dataOf } from '../tiny-site.ts';
import { everyField, type SeenFields, seeFields } from './seen-fields.ts';

const roots = [
  '.',
  'test/fixtures/book-format',
  'test/fixtures/retold/hotel-check-in',
  'test/fixtures/retold/writer',
];
const asOf = '2026-09-30';

/** What none of these books says. */
const rare = {
  'content/book.yaml': 'branch: trunk\nteams: [sales]\nsegments: [hikers]',
  'content/channels/web.yaml': 'title: Web\nowner: sales\ntags: [screens]',
  'content/teams/care.yaml': 'title: Care\ntags: [people]',
  'content/segments/families.yaml': 'title: Families\ntags: [many]',
  'content/sources/survey.yaml': 'title: Survey\nlink: https://example.org/survey\ntags: [asked]',
  'content/metrics/revenue.yaml': 'title: Revenue\nmethod: money\ncurrency: NOK',
  'content/touchpoints/checkout.yaml': `title: Checkout
metrics: [revenue]
tags: [money]
ratings:
  - { segment: hikers, importance: 80%, satisfaction: 40%, sales: 30%, method: by mail, date: 2026-05-30 }
`,
  'content/opportunities/shorter.yaml': 'title: A shorter form\nnoticed: 2026-05-04',
  'journeys/paying.yaml': `title: Paying
phases:
  - { stage: purchase, goal: It is mine, steps: [{ title: I pay, owner: sales, image: { src: coins.svg, alt: Coins } }] }
`,
  'journeys/coins.svg': '<svg viewBox="0 0 320 200" />',
};

interface Loaded {
  readonly root: string;
  readonly book: Book;
  /** The files that are data, parsed, by their paths. */
  readonly files: ReadonlyMap<string, unknown>;
}

const books: Loaded[] = [];
const seen: SeenFields = new Map();
const schemas = new Map<string, z.ZodObject>([...dataSchemas, ['report', reportSchema]]);

/** A state of each kind. */
const past = pastOfBook(() =>
  Promise.resolve({
    kind: 'states',
    interval: 'month',
    states: [
      { commit: 'b7f3', day: '2026-07-31', counts: null },
      { commit: '20c4', day: '2026-08-30', counts: { warnings: 2, remarks: 5 } },
    ],
  }),
);
await past.read();

function load(root: string, book: Book, diagnostics: readonly Diagnostic[]): Loaded {
  const findings = bookFindings(book, diagnostics, { root });
  const changed = new Map(book.journeys.map(({ file }) => [file, '2026-09-01']));
  const files = new Map(
    [...dataFiles({ ...dataOf(book, { asOf, changed, prefix: '' }), findings, past })].flatMap(
      ({ path, pieces }) =>
        path.startsWith('schemas/') ? [] : [[path, JSON.parse([...pieces()].join('')) as unknown]],
    ),
  );
  files.set('report', JSON.parse(JSON.stringify(reportOf(book, { asOf, lineOf: originLines({ root }) }))));
  return { root, book, files };
}

/** What a file is about, as it says itself. */
function kindOf(path: string, data: unknown): string {
  return path === 'report' ? path : z.looseObject({ kind: z.string() }).parse(data).kind;
}

for (const root of roots) {
  const { book, diagnostics } = await checkBook(root, { asOf });
  if (book === undefined) throw new Error(`The book in ${root} has an error.`);
  books.push(load(root, book, diagnostics));
}
const heeded = diagnostic({
  rule: 'prose-style',
  severity: 'warning',
  file: 'content/channels/web.yaml',
  reason: 'A list is indented.',
  url: 'https://example.org/lists',
});
books.push(load('rare', await tinyBook(rare), [heeded]));

test('every page has its data, but those inside pages elsewhere, those to leaf through and the one for what is missing; what matrices share has no page', () => {
  const pages = routes.map(({ name }) => name).filter((name) => !(name in dataKinds));
  expect(pages).toEqual(['journey-embed', 'journeys-page', 'not-found']);
  expect(Object.keys(dataKinds).filter((kind) => !routes.some(({ name }) => name === kind))).toEqual([
    'matrix-facts',
  ]);
});

test('every file of every sound book says what its schema says, and nothing else', () => {
  const wrong = books.flatMap(({ root, files }) =>
    [...files].flatMap(([path, data]) => {
      const schema = schemas.get(kindOf(path, data));
      const { error } = schema?.safeParse(data) ?? { error: new z.ZodError([]) };
      return error ? [`${root} ${path}: ${z.prettifyError(error)}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
  expect(books.map(({ files }) => files.size > 20)).toEqual(books.map(() => true));
});

test('every field of every schema is said in some of these books, and every kind of data occurs', () => {
  const kinds = new Set<string>();
  for (const { files } of books) {
    for (const [path, data] of files) {
      const kind = kindOf(path, data);
      kinds.add(kind);
      const schema = schemas.get(kind);
      if (schema) seeFields(schema, data, seen);
    }
  }
  expect([...schemas.keys()].filter((kind) => !kinds.has(kind))).toEqual([]);
  const unseen = [...schemas].flatMap(([kind, schema]) =>
    everyField(schema)
      .filter(({ shape, name }) => seen.get(shape)?.has(name) !== true)
      .map(({ path }) => `${kind}: ${path}`),
  );
  expect(unseen).toEqual([]);
});

test('every field has a sentence', () => {
  const silent = [...schemas].flatMap(([kind, schema]) =>
    everyField(schema)
      .filter(({ field }) => (z.globalRegistry.get(field)?.description ?? '') === '')
      .map(({ path }) => `${kind}: ${path}`),
  );
  expect(silent).toEqual([]);
});

test('what is written and read back is told in one sentence, kept once', () => {
  const said = z.globalRegistry.get(journeyAsData.shape.goal);
  expect(said?.description).toBe(writtenJourney.shape.goal.description);
});

test('the report is typed as its schema says', () => {
  const typed = (report: Report): Data<typeof reportSchema> => report;
  expect(books.map(({ book }) => typed(reportOf(book)).version)).toEqual(books.map(() => 1));
});

describe('as JSON Schema', () => {
  const published = jsonSchemas();

  test('every file is sound by the schema it names, for a validator that knows nothing of this program', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
    const validators = new Map([...published].map(([kind, schema]) => [kind, ajv.compile(schema)]));
    const wrong = books.flatMap(({ root, files }) =>
      [...files].flatMap(([path, data]) => {
        const validate = validators.get(kindOf(path, data));
        return validate?.(data) === true ? [] : [`${root} ${path}: ${ajv.errorsText(validate?.errors)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a file with a field too many, or a number off its scale, is not sound', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
    const validate = ajv.compile(published.get('compare') ?? {});
    const file = (spread: number, others: object = {}) => ({
      $schema: '../schemas/compare.schema.json',
      version: 1,
      kind: 'compare',
      comparisons: [
        { journey: 'a', title: 'A', address: 'compare/a/', segments: ['b', 'c'], spread, steps: [] },
      ],
      ...others,
    });
    expect([file(4), file(5), file(4, { more: true })].map((data) => validate(data))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('each is published where the files say', () => {
    const [first] = books;
    if (first === undefined) throw new Error('No book was loaded.');
    const history = { changed: new Map<string, string>(), prefix: '' };
    const paths = new Set([...dataFiles(dataOf(first.book, history))].map(({ path }) => path));
    const named = [...first.files].flatMap(([path, data]) => {
      const { $schema } = z.looseObject({ $schema: z.string().optional() }).parse(data);
      return $schema === undefined ? [] : [new URL($schema, `http://site/${path}`).pathname.slice(1)];
    });
    expect([...published.keys()].map(addressOfSchema).filter((path) => !paths.has(path))).toEqual([]);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
    expect(named.length).toBe(first.files.size - 1);
  });
});
