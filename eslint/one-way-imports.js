import path from 'node:path';

/**
 * The folders of `src/` in the order of their imports: a folder may use itself and what stands before it.
 */
const order = ['schema', 'frameworks', 'book', 'analysis', 'diagrams', 'rules', 'diff', 'exchange'];

/** The faces: each may use everything in `order`, and no face may use another. */
const faces = ['site', 'cli', 'lsp', 'mcp'];

/** Folders the public API, `src/index.ts`, may use. Nothing in `src/` uses the public API itself. */
const behindTheApi = [...order, 'site'];

/**
 * The named doors between two faces. `journeybook build` on a folder without an Astro configuration calls
 * Astro's JavaScript API, and has to hand it the integration; when the pages are written it has them indexed,
 * without Astro. It never reaches further into the site.
 */
const doors = [
  { from: 'cli', to: 'site/integration.ts' },
  { from: 'cli', to: 'site/search/index-folder.ts' },
];

/**
 * The folders of `src/` that files of one folder may import from.
 *
 * @param {string} folder a folder of `src/`; empty for a file that lies directly in `src/`
 * @returns {readonly string[]} folder names; empty for a folder nobody has given a place yet
 */
function allowedFrom(folder) {
  if (folder === '') return behindTheApi;
  if (faces.includes(folder)) return [...order, folder];
  return order.slice(0, order.indexOf(folder) + 1);
}

/**
 * Splits a path inside `src/` into its folder and the whole.
 *
 * @param {string} fileName an absolute path
 * @param {string} root the absolute path of `src/`
 * @returns {{ folder: string, inside: string } | undefined} undefined for what lies outside `src/`
 */
function placeOf(fileName, root) {
  const inside = path.relative(root, fileName).split(path.sep).join('/');
  if (inside.startsWith('../') || path.isAbsolute(inside)) return undefined;
  return { folder: inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : '', inside };
}

/**
 * Keeps the imports between the folders of `src/` running one way.
 *
 * Relative imports are resolved against the file on disk, so `import`, `export … from`, `import()` and
 * `import('…')` types are judged alike, in TypeScript, in Astro components and in their scripts.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWayImports = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports between the folders of src/ run one way' },
    schema: [],
    messages: {
      wrongWay: '{{from}} may not import {{to}}: {{from}} may use {{allowed}}.',
      homeless:
        '{{from}} has no place in the order of imports yet: give it one in eslint/one-way-imports.js.',
    },
  },
  create(context) {
    const root = path.join(context.cwd, 'src');
    const here = placeOf(context.physicalFilename, root);
    if (here === undefined) return {};
    const allowed = allowedFrom(here.folder);

    /** @param {unknown} source the node that names the imported module, if the statement has one */
    const check = (source) => {
      const node = /** @type {(import('eslint').Rule.Node & { value?: unknown }) | null | undefined} */ (
        source
      );
      if (typeof node?.value !== 'string' || !node.value.startsWith('.')) return;
      const there = placeOf(path.resolve(path.dirname(context.physicalFilename), node.value), root);
      if (there === undefined || (there.folder !== '' && allowed.includes(there.folder))) return;
      if (doors.some((door) => door.from === here.folder && door.to === there.inside)) return;
      context.report({
        node,
        messageId: allowed.length === 0 ? 'homeless' : 'wrongWay',
        data: {
          from: `src/${here.folder || here.inside}`,
          to: `src/${there.folder || there.inside}`,
          allowed: allowed.join(', '),
        },
      });
    };

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (/** @type {{ source: unknown }} */ node) => check(node.source),
    };
  },
};
