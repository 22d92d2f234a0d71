import { Worker } from 'node:worker_threads';
import type { FinishedSvg } from './finish-svg.ts';
import type { MermaidTheme } from './theme.ts';

/** What the worker answers to a source: a picture, or why there is none. */
export type DrawResponse = FinishedSvg | { readonly refused: string };

/** What the worker says: `drawing` when it begins with a source, so that its start costs no source time. */
export type WorkerMessage = 'drawing' | DrawResponse;

/** Draws in a thread of its own, so that the stand-in for a browser never meets the rest of the program. */
export interface DrawingThread {
  /** How many sources wait, with the one being drawn. */
  readonly waiting: number;
  /**
   * Draws a source after those before it. Resolves also where Mermaid refuses it. Rejects with a
   * {@link DrawingTimeout}, or with whatever broke the thread.
   */
  draw(source: string): Promise<DrawResponse>;
  /** Ends the thread. What it was drawing is lost; a later `draw` starts another. */
  close(): Promise<void>;
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Left alone, Node lets the garbage of a thousand drawings grow to half a gigabyte before it looks. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/**
 * A thread that starts with the first source it has to draw, and does not keep the process from ending while
 * it has none. A source may take `timeout` milliseconds, not counting the start of the thread.
 */
export function createDrawingThread(theme: MermaidTheme, timeout: number): DrawingThread {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const close = async () => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const drawNow = async (source: string): Promise<DrawResponse> => {
    const current = (worker ??= startWorker(theme));
    current.ref();
    try {
      return await ask(current, source, timeout);
    } catch (error) {
      await close();
      throw error;
    } finally {
      current.unref();
    }
  };
  return {
    get waiting() {
      return waiting;
    },
    draw(source) {
      waiting++;
      const response = queue.then(() => drawNow(source)).finally(() => waiting--);
      queue = response.catch(() => undefined);
      return response;
    },
    close,
  };
}

function startWorker(theme: MermaidTheme): Worker {
  // Options of the parent, such as a test runner's loaders, are none of the worker's business.
  const worker = new Worker(workerFile, { workerData: { theme }, execArgv: [], resourceLimits: MEMORY });
  // Between two drawings nobody listens: the next one finds out.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

function ask(worker: Worker, source: string, timeout: number): Promise<DrawResponse> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('The thread that draws Mermaid diagrams ended.')));
    const onMessage = (message: WorkerMessage) => {
      if (message !== 'drawing') settle(() => resolve(message));
      else timer = setTimeout(() => settle(() => reject(new DrawingTimeout(timeout))), timeout);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(source);
  });
}

/** A source took longer to draw than a thread may draw. */
export class DrawingTimeout extends Error {
  constructor(timeout: number) {
    super(`Mermaid did not finish this diagram within ${timeout / 1000} seconds.`);
  }
}
