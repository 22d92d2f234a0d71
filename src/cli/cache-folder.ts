import { homedir } from 'node:os';
import path from 'node:path';

/** The folder for what can be made again: JOURNEYBOOK_CACHE, else `journeybook` where the system keeps caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { JOURNEYBOOK_CACHE: chosen, XDG_CACHE_HOME: ofSystem } = environment;
  return chosen ?? path.join(ofSystem ?? path.join(homedir(), '.cache'), 'journeybook');
}
