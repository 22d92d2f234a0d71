import { availableParallelism } from 'node:os';
import { createDrawingThread, type DrawingThread } from './drawing-thread.ts';
import type { MermaidTheme } from './theme.ts';

/** A thread is worth its start, about a second, when this many sources wait before each of the others. */
const WORTH_ANOTHER = 8;
const MOST_THREADS = Math.min(4, availableParallelism());

/** As many drawing threads as there is work for. Sources of one pool may be drawn in any order. */
export function createDrawingPool(
  theme: MermaidTheme,
  timeout: number,
): Pick<DrawingThread, 'draw' | 'close'> {
  const threads: DrawingThread[] = [];
  return {
    draw(source) {
      let thread = threads.toSorted((a, b) => a.waiting - b.waiting)[0];
      if (thread === undefined || (thread.waiting >= WORTH_ANOTHER && threads.length < MOST_THREADS)) {
        thread = createDrawingThread(theme, timeout);
        threads.push(thread);
      }
      return thread.draw(source);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
