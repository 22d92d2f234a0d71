import type { AstroIntegrationLogger } from 'astro';
import { site } from './data/site.ts';
import { indexFolder } from './search/index-folder.ts';

/** What is left to do when all pages are written: the diagrams they show, and the index of the search. */
export async function finishSite(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const { diagrams, book, progress } = site();
  progress.pagesWritten();
  const [pages, drawn] = await Promise.all([
    indexFolder(folder, book.settings.language),
    diagrams.write(folder),
  ]);
  await diagrams.close();
  progress.finished({ pages, diagrams: drawn });
  logger.info(`${pages} pages indexed for search`);
}
