import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { site } from '../data/site.ts';
import { isOfBook, proseFiles } from './prose-files.ts';

const name = 'virtual:journeybook/prose';
const resolved = `\0${name}`;

/**
 * Makes the MDX files of a book importable by their path relative to it, each as a module of its own. A book
 * may lie anywhere: what its files import, and what Astro starts from, is looked up from here when it is not
 * found from there.
 */
export function proseModules(root: string): Plugin {
  return {
    name: 'journeybook:prose',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === name) return resolved;
      const bare = !source.startsWith('.') && !source.startsWith('\0') && !path.isAbsolute(source);
      // Files elsewhere are part of a package and find their own; what has no file, or is the book’s, may not.
      const elsewhere =
        importer !== undefined && path.isAbsolute(importer) && !importer.startsWith(root + path.sep);
      if (!bare || elsewhere) return null;
      const there = await this.resolve(source, importer, { ...options, skipSelf: true });
      return there ?? (await this.resolve(source, import.meta.filename, { ...options, skipSelf: true }));
    },
    // A page that is reloaded before the book was read again would show it as it was, and not be told again.
    hotUpdate: {
      order: 'pre',
      handler: ({ file }) => (isOfBook(root, path.normalize(file)) ? [] : undefined),
    },
    load(id) {
      const { book, prose } = site();
      if (id !== resolved) return prose?.get(id) ?? null;
      const entries = proseFiles(book).map(
        (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path.join(root, file))})`,
      );
      return `export const prose = {${entries.join(',\n')}};`;
    },
  };
}

/** Lets the next request see the prose as it is now, and what it refers to by the titles they have now. */
export function forgetProse(server: ViteDevServer): void {
  const ids = [resolved, ...(site().prose?.keys() ?? [])];
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const id of ids) {
      const module = moduleGraph.getModuleById(id);
      if (module) moduleGraph.invalidateModule(module);
    }
  }
}
