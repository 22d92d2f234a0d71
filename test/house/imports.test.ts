import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  // The snippets are not on disk, so no project knows their types.
  overrideConfig: typescript.configs.disableTypeChecked,
  ruleFilter: ({ ruleId }) => ruleId === 'journeybook/one-way-imports',
});

/** What this repository's own lint says of a file with this text at this path. */
async function complaints(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap((result) =>
    result.messages.map(({ line, message }) => `${line.toString()}: ${message}`),
  );
}

const wrong: [what: string, filePath: string, text: string, expected: string][] = [
  [
    'the schema using the book',
    'src/schema/step.ts',
    "import { load } from '../book/load.ts';",
    '1: src/schema may not import src/book: src/schema may use schema.',
  ],
  [
    'the book using a rule from a nested folder',
    'src/book/read/yaml.ts',
    "import type { Rule } from '../../rules/rule.ts';",
    '1: src/book may not import src/rules: src/book may use schema, frameworks, book.',
  ],
  [
    'a re-export',
    'src/analysis/index.ts',
    "export * from '../rules/index.ts';",
    '1: src/analysis may not import src/rules: src/analysis may use schema, frameworks, book, analysis.',
  ],
  [
    'a dynamic import',
    'src/frameworks/lens.ts',
    "export const later = () => import('../book/load.ts');",
    '1: src/frameworks may not import src/book: src/frameworks may use schema, frameworks.',
  ],
  [
    'an imported type',
    'src/schema/step.ts',
    "export type Book = import('../book/book.ts').Book;",
    '1: src/schema may not import src/book: src/schema may use schema.',
  ],
  [
    'anything using the public API',
    'src/schema/step.ts',
    "import { build } from '../index.ts';",
    '1: src/schema may not import src/index.ts: src/schema may use schema.',
  ],
  [
    'the command reaching into the site past the integration',
    'src/cli/build.ts',
    "import { routes } from '../site/routes.ts';",
    '1: src/cli may not import src/site: src/cli may use schema, frameworks, book, analysis, diagrams, rules, diff, exchange, cli.',
  ],
  [
    'a component using the command',
    'src/site/pages/index.astro',
    "---\nimport { run } from '../../cli/main.ts';\n---\n<p>{run}</p>",
    '2: src/site may not import src/cli: src/site may use schema, frameworks, book, analysis, diagrams, rules, diff, exchange, site.',
  ],
  [
    "a component's script using the command",
    'src/site/pages/index.astro',
    "<p></p>\n<script>\nimport { run } from '../../cli/main.ts';\nrun();\n</script>",
    '3: src/site may not import src/cli: src/site may use schema, frameworks, book, analysis, diagrams, rules, diff, exchange, site.',
  ],
  [
    'the public API using a face that is not the site',
    'src/index.ts',
    "export { run } from './cli/main.ts';",
    '1: src/index.ts may not import src/cli: src/index.ts may use schema, frameworks, book, analysis, diagrams, rules, diff, exchange, site.',
  ],
  [
    'a folder that has no place yet',
    'src/novelty/thing.ts',
    "import { load } from '../book/load.ts';",
    '1: src/novelty has no place in the order of imports yet: give it one in eslint/one-way-imports.js.',
  ],
];

test.each(wrong)('an import against the order fails: %s', async (_what, filePath, text, expected) => {
  expect(await complaints(filePath, text)).toEqual([expected]);
});

const right: [what: string, filePath: string, text: string][] = [
  ['the book using the schema', 'src/book/load.ts', "import type { Step } from '../schema/step.ts';"],
  ['a folder using itself', 'src/rules/index.ts', "import { staleReview } from './stale-review.ts';"],
  ['a nested index of its own', 'src/site/map/lanes/goal.ts', "import { lanes } from './index.ts';"],
  ['the site using every folder before it', 'src/site/data.ts', "export * from '../exchange/csv.ts';"],
  ['the command handing Astro the integration', 'src/cli/build.ts', "import('../site/integration.ts');"],
  ['the public API using the integration', 'src/index.ts', "export * from './site/integration.ts';"],
  ['a test using anything', 'test/cli/main.test.ts', "import { run } from '../../src/cli/main.ts';"],
  ['packages', 'src/schema/step.ts', "import { z } from 'zod';"],
];

test.each(right)('an import along the order passes: %s', async (_what, filePath, text) => {
  expect(await complaints(filePath, text)).toEqual([]);
});
