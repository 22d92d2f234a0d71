import { parentPort, workerData } from 'node:worker_threads';
import { startDrawing } from './draw.ts';
import type { WorkerMessage } from './drawing-thread.ts';
import type { MermaidTheme } from './theme.ts';

/*
 * The thread in which Mermaid lives: takes sources, one at a time, and answers each.
 */
if (parentPort === null || !holdsTheme(workerData))
  throw new Error('This file is the entry of a worker thread.');
const port = parentPort;
const draw = startDrawing(workerData.theme);

port.on('message', (source: string) => void answer(source));

async function answer(source: string): Promise<void> {
  const say = (message: WorkerMessage) => port.postMessage(message);
  const drawNow = await draw;
  say('drawing');
  try {
    say(await drawNow(source));
  } catch (error) {
    say({ refused: error instanceof Error ? error.message : String(error) });
  }
}

function holdsTheme(data: unknown): data is { theme: MermaidTheme } {
  return typeof data === 'object' && data !== null && 'theme' in data;
}
