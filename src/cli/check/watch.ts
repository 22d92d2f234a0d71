import { once } from 'node:events';
import path from 'node:path';
import { watch } from 'chokidar';

/** Edits come in bursts: an editor writes, a formatter writes again. */
const patience = 60;

/**
 * Does something now and whenever a file of a book is saved, one time after the other, until it is told to stop.
 *
 * @param besides files in each folder, beside those of the book, that matter too
 */
export async function watchBooks(
  folders: readonly string[],
  besides: readonly string[],
  act: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let acting: Promise<unknown> = Promise.resolve();
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      acting = acting.then(act);
      acting.catch((error: unknown) => {
        process.emit('uncaughtException', error instanceof Error ? error : new Error(String(error)));
      });
    }, patience);
  };
  const places = folders.flatMap((folder) =>
    ['journeys', 'content', ...besides].map((name) => path.join(folder, name)),
  );
  const watcher = watch(places, { ignoreInitial: true }).on('all', again);
  // What is saved before it has looked around would go unseen.
  await once(watcher, 'ready');
  acting = acting.then(act);
  await acting;
  process.stderr.write('Waiting for changes; Ctrl-C ends it.\n');
  await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  clearTimeout(waiting);
  await watcher.close();
}
