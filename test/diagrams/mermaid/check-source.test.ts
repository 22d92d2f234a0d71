import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMermaid } from '../../../src/diagrams/mermaid/check-source.ts';

/** The problems of a source, each as `line severity: message`. */
async function problemsOf(source: string) {
  const { problems } = await checkMermaid(source);
  return problems.map(({ line, severity, message }) => `${line} ${severity}: ${message}`);
}

test('a sound journey has a type, a name, a description and no problem', async () => {
  const source = `journey
    title Booking a weekend
    accDescr: Two steps, from the idea to the key.
    section Engage
      I compare cabins: 2: Young families, Solo hikers
      I call #35;4#59; she answers: 4
`;
  expect(await checkMermaid(source)).toEqual({
    diagramType: 'journey',
    title: 'Booking a weekend',
    description: 'Two steps, from the idea to the key.',
    problems: [],
  });
});

test('the accessible title goes before the title that is drawn, entity codes are read', async () => {
  expect(await checkMermaid('journey\ntitle Drawn\naccTitle: Cabin #35;4\nA: 3')).toMatchObject({
    title: 'Cabin #4',
  });
  expect(await checkMermaid('---\ntitle: "In front"\n---\nflowchart LR\nA --> B')).toMatchObject({
    diagramType: 'flowchart-v2',
    title: 'In front',
  });
});

describe('a journey that Mermaid refuses, or takes and then misreads', () => {
  test.each([
    [
      'a task without a score',
      'journey\n  section A\n    I pay\n    I go: 3',
      ['3 error: The line “I pay” ends too early; expected a colon and a score, as in “: 3: Visitor”.'],
    ],
    [
      'a colon in a section',
      'journey\n  section A: b\n    I pay: 3',
      ['2 error: Unexpected “: b” in “section A: b”.'],
    ],
    ['a semicolon', 'journey\n  title A; b\n    I pay: 3', ['2 error: Unexpected “;” in “title A; b”.']],
    ['a keyword', 'journey\n  Journey ends: 3', ['2 error: Unexpected “Journey” in “Journey ends: 3”.']],
    ['no task', 'journey\n  title A', ['1 error: The journey has no tasks.']],
    [
      'a score in words',
      'journey\n  I pay: five: Me\n  I go: 9: Me',
      [
        '2 error: The score of “I pay” must be a number from 1 to 5 (write #58; for a colon in a label).',
        '3 error: The score of “I go” must be a number from 1 to 5 (write #58; for a colon in a label).',
      ],
    ],
    [
      'a colon in a task',
      'journey\n  I pay: 5\n  Code (ex: 5832): 5: Me',
      ['3 error: The score of “Code (ex” must be a number from 1 to 5 (write #58; for a colon in a label).'],
    ],
    [
      'a colon in an actor',
      'journey\n  I pay: 5: Team: Sales',
      ['2 warning: Mermaid drops what follows the third colon (write #58; for a colon in a name).'],
    ],
    [
      'a comma too many',
      'journey\n  I pay: 5: Me,\n  I pay: 5: Me, , You',
      ['2 warning: “I pay” has an actor without a name.', '3 warning: “I pay” has an actor without a name.'],
    ],
    [
      'a number sign',
      'journey\n  title Cabin #4\n  # a comment\n  section No #1\n  I pay: 3: Me #2\n  I go: 3: #35;1',
      [
        '2 warning: Mermaid drops what follows “#” (write #35; for a number sign).',
        '4 warning: Mermaid drops what follows “#” (write #35; for a number sign).',
        '5 warning: Mermaid drops what follows “#” (write #35; for a number sign).',
      ],
    ],
  ])('%s', async (_, source, problems) => {
    expect(await problemsOf(source)).toEqual(problems);
  });
});

test('a diagram that Mermaid would not draw for its length is an error', async () => {
  expect(await problemsOf(`flowchart LR\n${'  A --> B\n'.repeat(5000)}`)).toEqual([
    '1 error: The diagram has 50013 characters; Mermaid draws at most 50000.',
  ]);
});

describe('each grammar’s complaint becomes one sentence on the right line', () => {
  test.each([
    ['flowchart LR\n  A[Start) --> B', '2 error: Unexpected “)” in “A[Start) --> B”.'],
    ['flowchart LR\n  A --> \n\n', '2 error: The diagram ends too early.'],
    ['sequenceDiagram\n A->B: hi\n A=>B foo', '3 error: Unexpected “>” in “A=>B foo”.'],
    [
      'sequenceDiagram\n A->>B: hi\n deactivate B',
      '3 error: Trying to inactivate an inactive participant (B).',
    ],
    [
      'stateDiagram-v2\n A --> --> B',
      '2 error: Unexpected “-->” in “A --> --> B”; expected a name or “[*]”.',
    ],
    ['quadrantChart\n P: [0.3, 2.6]', '2 error: Cannot read “P: [0.3, 2.6]”.'],
    ['timeline\n title X\n : 5\n', '1 error: Mermaid cannot read this diagram.'],
    ['pie\n "A": 3\n B 4\n', '3 error: Cannot read “B 4”.'],
    ['classDiagram\n class A {\n +x\n', '3 error: The diagram ends too early; expected “}” or a member.'],
    [
      'gitGraph\n commit\n bogus foo',
      '3 error: Unexpected “bogus” in “bogus foo”; expected the end of the diagram.',
    ],
    ['radar-beta\n axis A\n curve x{1,2', '3 error: The diagram ends too early; expected “}”.'],
    ['mindmap\n root\n  a\n b', '4 error: There can be only one root. No parent could be found for ("b").'],
    ['usecase-beta\n actor\n', '2 error: The line “actor” ends too early.'],
    ['sankey-beta\nA,B\n', '2 error: Cannot read “A,B”; expected a comma.'],
    ['xychart-beta\n x-axis [a\n', '2 error: The line “x-axis [a” ends too early; expected “]” or a comma.'],
    [' \n', '1 error: The diagram is empty.'],
    [
      '\nJOURNEY\n A: 3',
      '2 error: “JOURNEY” is not a type of diagram; begin with one, such as “journey” or “flowchart LR”.',
    ],
    [
      '---\ntitle: [x\nfoo: "a\n---\njourney\n A: 5',
      '3 error: The front matter is not valid YAML: missed comma between flow collection entries.',
    ],
  ])('%j', async (source, problem) => {
    expect(await problemsOf(source)).toEqual([problem]);
  });

  test('lines that Mermaid takes out before it parses are counted', async () => {
    const source = `---
title: A way
config:
  theme: base
---

%%{init: {
  "flowchart": {}
}}%%
%% first
flowchart LR
  %% second
  A --> B

  B --> --> C
`;
    const problem = '15 error: Unexpected “-->” in “B --> --> C”.';
    expect(await problemsOf(source)).toEqual([problem]);
    expect(await problemsOf(source.replaceAll('\n', '\r\n'))).toEqual([problem]);
  });
});

test('many checks at once do not disturb each other', async () => {
  const sources = Array.from(
    { length: 20 },
    (_, index) => `journey\n  title T${index}\n  A: ${index % 2 === 0 ? 3 : 'x'}`,
  );
  const checks = await Promise.all(sources.map(checkMermaid));
  expect(checks.map(({ title, problems }) => `${title} ${problems.length}`)).toEqual(
    sources.map((_, index) => `T${index} ${index % 2}`),
  );
});

test(
  'whatever the source holds, the answer is sentences on lines of the source',
  { timeout: 60_000 },
  async () => {
    const word = fc.constantFrom(
      ...[
        'journey',
        'flowchart LR',
        'sequenceDiagram',
        'pie',
        'gantt',
        'mindmap',
        'classDiagram',
        'gitGraph',
        'A',
        '5',
      ],
      ...[
        '-->',
        '%%',
        '%%{init:',
        '}%%',
        '---',
        '{',
        '}',
        '[',
        ']',
        ':',
        ';',
        '#',
        '"',
        '\n',
        '\n',
        '\n',
        ' ',
        '\r\n',
      ],
    );
    const source = fc
      .array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { problems } = await checkMermaid(text);
        for (const { line, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          expect(message).toMatch(/^[^\n]+[.!?…]$/);
        }
        expect(problems.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  },
);
