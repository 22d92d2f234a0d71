import { performance } from 'node:perf_hooks';
import { indexFolder } from '../site/search/index-folder.ts';
import type { SiteOptions } from './astro-settings.ts';
import { untilAborted } from './interruption.ts';
import { buildAside, outputProblem } from './output-folder.ts';
import { counted, stages } from './stages.ts';
import { writePages } from './write-pages.ts';

/** What came of a build. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly out: string; readonly pages: number; readonly milliseconds: number }
  /** The book has errors, which have been reported. */
  | { readonly kind: 'refused-book' }
  | { readonly kind: 'refused-folder'; readonly why: string }
  /** What is wrong has been reported. */
  | { readonly kind: 'failed'; readonly exitCode: number };

/** Options of a build; `out` is the absolute path of the folder the site goes to. */
export interface BuildOptions extends SiteOptions {
  readonly out: string;
}

/**
 * Builds the site of a book, unless the book has errors or the folder holds something else. The pages are
 * written by a process of their own: what Astro needs for them, and the book, are given back before the search
 * is indexed, so that a build never holds both.
 */
export async function buildSite(options: BuildOptions, say: (line: string) => void): Promise<BuildOutcome> {
  const started = performance.now();
  const why = await outputProblem(options.out, options.folder);
  if (why !== undefined) return { kind: 'refused-folder', why };
  return buildAside<BuildOutcome>(options.out, async (folder, interrupted) => {
    const written = await writePages({ ...options, out: folder }, interrupted);
    if (written.kind !== 'written') return { whole: false, outcome: written };
    const stage = stages(say);
    const pages = await untilAborted(interrupted, indexFolder(folder, written.language));
    stage(`Indexed ${counted(pages, 'page')} for search`);
    const milliseconds = performance.now() - started;
    return { whole: true, outcome: { kind: 'built', out: options.out, pages, milliseconds } };
  });
}
