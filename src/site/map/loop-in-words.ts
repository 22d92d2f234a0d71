import type { JourneyLens } from '../../analysis/lens.ts';
import { loopOf, type Loop } from '../../frameworks/loop.ts';

/** The loop of a lens as a journey shows it. */
export interface ShownLoop extends Loop {
  /** Whether the journey has steps at both ends, so that there is something to join. */
  readonly whole: boolean;
  /** What leads the reader on from the end of the loop to its beginning, before the name of that stage. */
  readonly leadsOn: string;
  /** Which end the journey lacks; empty where it has both, or neither. */
  readonly missing: string;
}

/** The loop of a lens in a journey; undefined where the framework has none. */
export function shownLoop({ framework, stages }: JourneyLens): ShownLoop | undefined {
  const loop = loopOf(framework);
  if (loop === undefined) return undefined;
  const has = ({ id }: { readonly id: string }) =>
    stages.some(({ stage, steps }) => stage.id === id && steps.length > 0);
  const [begins, arrives] = [has(loop.from), has(loop.to)];
  return {
    ...loop,
    whole: begins && arrives,
    leadsOn: leadsOn(loop),
    missing: begins === arrives ? '' : missing(loop, begins),
  };
}

/** What a loop means, in words that stand before the name of the stage it leads to. */
export function leadsOn(loop: Loop): string {
  return ofTruth(loop)
    ? 'What they tell here is what someone else looks up there:'
    : 'What comes of this feeds another stage:';
}

function missing(loop: Loop, begins: boolean): string {
  const { from, to } = loop;
  if (!begins) {
    return ofTruth(loop)
      ? `What they look up in the ${to.title} somebody told before; no step of this journey is itself an ${from.title}.`
      : `${from.title} feeds ${to.title}; no step of this journey falls into ${from.title}, so the loop stays open.`;
  }
  return ofTruth(loop)
    ? `What they tell in the ${from.title} is looked up by someone else; no step of this journey is itself a ${to.title}.`
    : `${from.title} feeds ${to.title}; no step of this journey falls into ${to.title}, so the loop stays open.`;
}

/** One customer’s ultimate moment of truth is another’s zero moment (Brian Solis, 2013). */
function ofTruth({ from, to }: Loop): boolean {
  return from.id === 'umot' && to.id === 'zmot';
}
