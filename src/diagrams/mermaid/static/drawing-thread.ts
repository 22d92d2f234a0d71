import { Worker } from 'node:worker_threads';
import type { FinishedSvg } from './finish-svg.ts';
import type { MermaidTheme } from './theme.ts';

/** What the worker answers to a source: a picture, or why there is none. */
export type DrawResponse = FinishedSvg | { readonly refused: string };

/** What the worker says: `drawing` when it begins with a source, so that its start costs no source time. */
export type WorkerMessage = 'drawing' | DrawResponse;

/** Draws in a thread of its own, so that the stand-in for a browser never meets the rest of the program. */
export interface DrawingThread {
  /** Draws a source after those before it. Resolves also where Mermaid refuses it. Rejects with a
   * {@link DrawingTimeout}, or with whatever broke the thread. */
  draw(source: string): Promise<DrawResponse>;
  /** Ends the thread. What it was drawing is lost; a later `draw` starts another. */
  close(): Promise<void>;
}

/** How long a thread may draw, and when it makes place for a fresh one. */
export interface ThreadLimits {
  /** Milliseconds for one source, without the start of the thread. */
  readonly timeout: number;
  /** Drawings after which the thread is replaced: jsdom and Mermaid never give all memory back. */
  readonly drawings: number;
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** A thread that starts with the first source it has to draw, and never keeps the process from ending when idle. */
export function createDrawingThread(theme: MermaidTheme, { timeout, drawings }: ThreadLimits): DrawingThread {
  let thread: { worker: Worker; drawn: number } | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const running = () => (thread ??= { worker: startWorker(theme), drawn: 0 });
  const close = async () => {
    const ending = thread;
    thread = undefined;
    await ending?.worker.terminate();
  };
  const drawNow = async (source: string): Promise<DrawResponse> => {
    if (thread !== undefined && thread.drawn >= drawings) await close();
    const current = running();
    current.drawn++;
    current.worker.ref();
    try {
      return await ask(current.worker, source, timeout);
    } catch (error) {
      await close();
      throw error;
    } finally {
      current.worker.unref();
    }
  };
  return {
    draw(source) {
      const response = queue.then(() => drawNow(source));
      queue = response.catch(() => undefined);
      return response;
    },
    close,
  };
}

function startWorker(theme: MermaidTheme): Worker {
  // Options of the parent, such as a test runner's loaders, are none of the worker's business.
  const worker = new Worker(workerFile, { workerData: { theme }, execArgv: [] });
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
