import { existsSync } from 'node:fs';
import { findPackageJSON, isBuiltin } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What the prose of a book asks of the world outside of its documents. */
export interface Surroundings {
  /** Whether there is a file or folder at an absolute path. */
  readonly exists: (place: string) => boolean;
  /** Whether a file, by its absolute path, can import a package: from where it lies, or from where Journeybook lies. */
  readonly isInstalled: (name: string, file: string) => boolean;
}

/** The world as it is. */
export const onDisk: Surroundings = {
  exists: existsSync,
  isInstalled(name, file) {
    if (isBuiltin(name) || name.startsWith('/') || /^[a-z]+:/.test(name)) return true;
    return [pathToFileURL(file).href, import.meta.url].some((base) => {
      try {
        return findPackageJSON(name, base) !== undefined;
      } catch {
        return false;
      }
    });
  },
};
