import type { AstroIntegrationLogger } from 'astro';
import { site } from './data/site.ts';
import { writeDownloads } from './downloads/write-downloads.ts';
import { writeData } from './json/write-data.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { indexFolder } from './search/index-folder.ts';

/** What is left to do when all pages are written: the diagrams they show, their data, the pictures of steps, what can be taken along, and the index of the search. */
export async function finishSite(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const current = site();
  const { diagrams, book, written } = current;
  const drawn = diagrams.write(folder);
  await diagrams.close();
  await current.past.read();
  writeData(current, folder);
  writePictures(current, folder);
  const files = await writeDownloads(current, folder);
  if (written) written({ diagrams: drawn, files });
  else logger.info(`${await indexFolder(folder, book.settings.language)} pages indexed for search`);
}
