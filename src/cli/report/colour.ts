import type { WriteStream } from 'node:tty';
import pc from 'picocolors';

/** The colours of the terminal, or functions that leave a text as it is. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for a stream: on a terminal, unless NO_COLOR is set; elsewhere only if FORCE_COLOR asks for them. */
export function coloursFor(
  stream: Partial<Pick<WriteStream, 'isTTY'>>,
  environment: NodeJS.ProcessEnv,
): Colours {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = environment;
  if (never) return pc.createColors(false);
  if (always !== undefined && always !== '') return pc.createColors(always !== '0' && always !== 'false');
  return pc.createColors(stream.isTTY === true && terminal !== 'dumb');
}
