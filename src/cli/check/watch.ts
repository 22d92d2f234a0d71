import path from 'node:path';
import { watch } from 'chokidar';

/** Edits come in bursts: an editor writes, a formatter writes again. */
const patience = 60;

/** Does something now and whenever a file of a book is saved, one time after the other, until the command is ended. */
export async function watchBooks(folders: readonly string[], act: () => Promise<unknown>): Promise<never> {
  let waiting: NodeJS.Timeout | undefined;
  let acting = act();
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      acting = acting.then(act);
      acting.catch((error: unknown) => {
        process.emit('uncaughtException', error instanceof Error ? error : new Error(String(error)));
      });
    }, patience);
  };
  const places = folders.flatMap((folder) => ['journeys', 'content'].map((name) => path.join(folder, name)));
  watch(places, { ignoreInitial: true }).on('all', again);
  await acting;
  process.stderr.write('Waiting for changes; Ctrl-C ends it.\n');
  return new Promise(() => undefined);
}
