const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether someone asks this process to stop while it does what it has to clean up after. */
export interface Interruption {
  /** Is aborted when someone asks. */
  readonly signal: AbortSignal;
  /** Stops listening; when someone has asked, the process ends here, as it would have ended at once. */
  readonly settle: () => void;
}

/** Listens, until it is settled, for what would otherwise end this process on the spot, such as Ctrl-C. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let asked: NodeJS.Signals | undefined;
  const hear = (name: NodeJS.Signals) => {
    asked = name;
    controller.abort();
  };
  for (const name of names) process.on(name, hear);
  return {
    signal: controller.signal,
    settle: () => {
      for (const name of names) process.off(name, hear);
      if (asked !== undefined) process.kill(process.pid, asked);
    },
  };
}

/** Waits for some work, or fails as soon as it is to stop. */
export async function untilAborted<Made>(signal: AbortSignal, work: Promise<Made>): Promise<Made> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => {
    reject(new Error('The work was interrupted.'));
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
