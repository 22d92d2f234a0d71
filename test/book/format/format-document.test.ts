import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import { expect, test } from 'vitest';
import type { DocumentText } from '../../../src/book/document-text.ts';
import { formatDocument } from '../../../src/book/format/format-document.ts';
import { splitFrontMatter } from '../../../src/book/front-matter.ts';
import { parseYaml } from '../../../src/book/parse-yaml.ts';
import { documentSchemas } from '../../../src/exchange/json-schema.ts';
import { documentsOf } from '../../exchange/documents-of-schema.ts';

function yamlText(text: string): DocumentText {
  return { file: 'a.yaml', text, yaml: text, yamlStart: 0, proseStart: text.length };
}

function formatted(text: string): string | undefined {
  return formatDocument(yamlText(text), 'journey');
}

test('fields stand in the order of the format, quotes only where they are needed, comments where they belong', () => {
  expect(
    formatted(`# Read with care.
phases:
  # The first one.
  - steps: ["I look", 'I pay: by card', {  emotion: 1,title: "I wait"   }]   # three
    stage:   engage

  -   stage: "use"
      steps:
      - pains:
          - {evidence: survey, text: "It rains", severity: high}
          - "2026"
        image: {alt: "Rain", src: "rain.svg"}
        # What they say.
        title: >-
          I sit
          and wait
title: 'A day'


status: "live" # since May
# The end.
`),
  ).toMatchInlineSnapshot(`
    "# Read with care.
    title: A day

    status: live # since May
    phases:
      # The first one.
      - stage: engage
        steps:
          - I look
          - "I pay: by card"
          - { title: I wait, emotion: 1 }
          # three

      - stage: use
        steps:
          # What they say.
          - title: >-
              I sit
              and wait
            image: { src: rain.svg, alt: Rain }
            pains:
              - { text: It rains, severity: high, evidence: survey }
              - "2026"

    # The end.
    "
  `);
});

test('what stands between brackets and is too long for a line gets lines of its own', () => {
  const reasons = Array.from({ length: 6 }, (_, index) => `The reason number ${index + 1}`).join(', ');
  expect(
    formatted(`title: A\nphases: [{ stage: engage, steps: [{ title: I look, pains: [${reasons}] }] }]\n`),
  ).toMatchInlineSnapshot(`
    "title: A
    phases:
      - stage: engage
        steps:
          - title: I look
            pains:
              - The reason number 1
              - The reason number 2
              - The reason number 3
              - The reason number 4
              - The reason number 5
              - The reason number 6
    "
  `);
});

test('line breaks, a missing last one, prose and a text of several lines stay as they are', () => {
  expect(formatted('title: A\r\nstatus:   live\r\n')).toBe('title: A\r\nstatus: live\r\n');
  const mdx = '---\nphases: []\ntitle: "A"\n---\n\n#  Prose  "stays"\n';
  const parts = splitFrontMatter(mdx);
  if (typeof parts === 'string') throw new Error(parts);
  expect(formatDocument({ file: 'a.mdx', text: mdx, ...parts }, 'journey')).toBe(
    '---\ntitle: A\nphases: []\n---\n\n#  Prose  "stays"\n',
  );
  const folded = 'title: A\nsummary: >-\n  One\n  two\n\n  three\nphases: []\n';
  expect(formatted(folded)).toBe(folded);
  const plain = 'title: A\nsummary: One\n  two\nphases: []\n';
  expect(formatted(plain)).toBe(plain);
});

test('what aliases repeat keeps its place', () => {
  expect(formatted('phases:\n- &first {stage: engage, steps: []}\n- *first\ntitle: A\n')).toBe(
    'phases:\n  - &first { stage: engage, steps: [] }\n  - *first\ntitle: A\n',
  );
});

test('what cannot be read is not formatted', () => {
  expect(formatted('title: [\n')).toBeUndefined();
  expect(formatted('title: A\ntitle: B\n')).toBeUndefined();
  expect(formatted('# nothing\n')).toBe('# nothing\n');
});

test.each(globSync('{journeys,content,test/fixtures/{retold,maps,charts,book-format}}/**/*.yaml'))(
  'formatting %s twice equals once, and says the same',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const once = formatted(text) ?? '';
    expect(formatted(once)).toBe(once);
    expect(dataOf(once)).toEqual(dataOf(text));
    expect(commentsIn(once)).toEqual(commentsIn(text));
  },
);

/** Documents as people may write them: in any style, with comments anywhere. */
const schema = new Map(documentSchemas()).get('journey') ?? {};
const written = fc
  .record({
    data: documentsOf(schema).filter(
      (data) => typeof data === 'object' && data !== null && !Array.isArray(data),
    ),
    styles: fc.infiniteStream(fc.integer({ min: 0, max: 11 })),
    indent: fc.integer({ min: 1, max: 6 }),
    lineWidth: fc.constantFrom(0, 20, 80),
  })
  .map(({ data, styles, indent, lineWidth }) => {
    const document = new Document(data);
    let comments = 0;
    const next = () => styles.next().value as number;
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value !== 'string') return;
        const style = next();
        if (style === 0) node.type = Scalar.QUOTE_SINGLE;
        if (style === 1) node.type = Scalar.QUOTE_DOUBLE;
        if (style === 2 && node.value.includes(' ')) node.type = Scalar.BLOCK_FOLDED;
        if (style === 3 && node.value.includes(' ')) node.type = Scalar.BLOCK_LITERAL;
      },
      Collection(_key, node) {
        if (next() < 3) node.flow = true;
      },
      Pair(_key, { key }) {
        if (next() === 0 && isScalar(key)) key.commentBefore = ` comment ${++comments}`;
        if (next() === 1 && isScalar(key)) key.spaceBefore = true;
      },
    });
    if (isMap(document.contents) && next() < 2) document.comment = ` comment ${++comments}`;
    return document.toString({ indent, lineWidth, indentSeq: next() < 6 });
  });

test('formatting twice equals once, says the same, and keeps every comment, however a document is written', () => {
  let formattedOnce = 0;
  fc.assert(
    fc.property(written, (text) => {
      if ('problem' in parseYaml(text)) return;
      const once = formatted(text);
      if (once === undefined) return;
      formattedOnce += 1;
      expect(formatted(once)).toBe(once);
      expect(dataOf(once)).toEqual(dataOf(text));
      expect(commentsIn(once)).toEqual(commentsIn(text));
    }),
    { numRuns: 600 },
  );
  // A formatter that gives up is none.
  expect(formattedOnce).toBeGreaterThan(585);
});

function dataOf(text: string): unknown {
  const parsed = parseYaml(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem.reason}\n${text}`);
  return parsed.data;
}

function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/# ?comment \d+|(?<=\s|^)# [A-Z][^\n]*/g)]
    .map(([comment]) => comment.replace('# ', '#'))
    .sort();
}
