import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../data/site.ts';
import { downloadAddress } from './download-address.ts';
import { downloadsOf } from './make-download.ts';
import { matrixCsvs } from './matrix-csvs.ts';
import { offeredDownloads } from './offered.ts';

/** How many journeys are worked on at once: each may hold a picture of 256 MB. */
const atOnce = 2;

/** Writes what can be taken along of each journey and each matrix beside its page; how many files there are. */
export async function writeDownloads(site: Site, folder: string): Promise<number> {
  let files = 0;
  // Everyone takes the next journey from the same line.
  const journeys = site.book.journeys.values();
  const work = async () => {
    for (const journey of journeys) {
      const make = downloadsOf(site, journey);
      for (const download of offeredDownloads(site, journey)) {
        const content = await make(download);
        writeFileSync(path.join(folder, downloadAddress(journey, download)), content);
        files += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const { path: name, make } of matrixCsvs(site)) {
    writeFileSync(path.join(folder, name), make());
    files += 1;
  }
  return files;
}
