import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';

const apart = '.in-order';

/**
 * Puts the entries of a folder, and of all folders in it, into the order of their names. Some file systems list
 * a folder in the order in which its entries came, others by a hash of their names; after this, both list the
 * same entries in the same order every time. Nothing but the order changes.
 */
export function sortFolder(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) if (entry.isDirectory()) sortFolder(path.join(folder, entry.name));
  if (entries.length < 2) return;
  const aside = path.join(folder, apart);
  mkdirSync(aside);
  for (const { name } of entries) renameSync(path.join(folder, name), path.join(aside, name));
  for (const { name } of entries) renameSync(path.join(aside, name), path.join(folder, name));
  rmdirSync(aside);
}
