import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from './data-kind.ts';
import { dataFiles } from './data-files.ts';

/** How many files are written at once: a process may not have many open. */
const atOnce = 16;

/** Writes the data of a site beside its pages. */
export async function writeData(from: DataSource, folder: string): Promise<void> {
  const waiting = dataFiles(from);
  const workers = Array.from({ length: atOnce }, async () => {
    for (const { path: name, pieces } of waiting) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, pieces());
    }
  });
  await Promise.all(workers);
}
