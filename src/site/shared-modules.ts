import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The folders of modules that are nothing but code: they import no component, no style and no prose. */
const shared = [
  'analysis',
  'book',
  'diagrams',
  'exchange',
  'frameworks',
  'schema',
  'site/data',
  'site/downloads',
  'site/json',
  'site/map',
];

/** Where the components and what they import are written, which a package carries as well. */
const source = fileURLToPath(new URL('../../src/', import.meta.url));
/** Where the code that runs now lies: the same folder, or what was compiled from it. */
const running = new URL('../', import.meta.url);
const isCompiled = import.meta.url.endsWith('.js');

/**
 * Lets the pages of a build use the modules that have loaded the book, instead of bundling a second copy of each. So
 * what is found once for each book is found, and kept in memory, once for the checks, the pages and their data.
 */
export function sharedModules(): Plugin {
  return {
    name: 'journeybook:shared-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId(id, importer) {
      if (importer === undefined || !id.startsWith('.') || !id.endsWith('.ts')) return null;
      const [file = ''] = importer.split('?');
      const module = path.relative(source, path.resolve(path.dirname(file), id)).replaceAll(path.sep, '/');
      if (!shared.some((folder) => module.startsWith(`${folder}/`))) return null;
      const ran = isCompiled ? module.replace(/\.ts$/, '.js') : module;
      return { id: new URL(ran, running).href, external: true };
    },
  };
}
