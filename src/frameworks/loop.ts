import type { Framework, Stage } from './framework.ts';

/** The stage whose outcome feeds another stage of its framework. */
export interface Loop {
  readonly from: Stage;
  readonly to: Stage;
}

/** The loop of a framework; undefined where it has none, or none that leads anywhere else. */
export function loopOf({ loop = [], stages }: Framework): Loop | undefined {
  const [from, to] = loop.map((id) => stages.find((stage) => stage.id === id));
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}
