import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { oneWayImports } from './eslint/one-way-imports.js';

const clockAndDice = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The same files give the same bytes: pass the date in.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The same files give the same bytes: pass the time in.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same files give the same bytes: derive the value from the content.',
  },
];

const againstThePolicy = [
  'JSXAttribute[name.namespace.name=/^(is|define)$/][name.name.name=/^(inline|vars)$/]',
  'JSXAttribute[name.name="style"]',
].map((selector) => ({
  selector,
  message: 'The Content-Security-Policy of the pages blocks what is inline: put scripts and styles in files.',
}));

export default defineConfig(
  globalIgnores(['dist/', '_site/', 'coverage/', '.astro/', '.journeybook/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number reads the same in a template as alone; every other surprise stays forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => log(x)` is the plain way to write a callback that returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // TypeScript reports every unknown name, and knows the globals of each environment.
      'no-undef': 'off',
    },
  },

  {
    name: 'journeybook/source',
    files: ['src/**'],
    plugins: { journeybook: { rules: { 'one-way-imports': oneWayImports } } },
    rules: {
      'journeybook/one-way-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    name: 'journeybook/pure',
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/lsp/**', 'src/mcp/**'],
    rules: { 'no-restricted-syntax': ['error', ...clockAndDice] },
  },
  {
    name: 'journeybook/without-astro',
    files: ['src/**'],
    ignores: ['src/site/**', 'src/cli/**', 'src/index.ts', 'src/*.d.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(astro|vite)([:/]|$)',
              message: 'Only the site knows Astro: `check` does not load it.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'journeybook/command',
    files: ['src/cli/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'journeybook/tests',
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(skip|only|todo)$/]',
          message: 'A test that is switched off tests nothing: mend it or delete it.',
        },
      ],
    },
  },

  {
    name: 'journeybook/astro-components',
    files: ['**/*.astro'],
    languageOptions: {
      // The parser of .astro files has no project service of its own: it asks for a project by name.
      parserOptions: { projectService: false, project: './tsconfig.json', extraFileExtensions: ['.astro'] },
    },
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': ['error', ...clockAndDice, ...againstThePolicy],
    },
  },
  {
    name: 'journeybook/astro-scripts',
    files: ['**/*.astro/*.ts', '**/*.astro/*.js'],
    // The script of a component is cut out of it and belongs to no project; `npm run types` checks its types.
    extends: [typescript.configs.disableTypeChecked],
  },
);
