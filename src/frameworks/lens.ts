import type { Framework, LifecycleStretch } from './framework.ts';

/** What a lens needs to know of a step to place it in a framework. */
export interface Placed {
  /** The stage of the step’s phase, in the framework of its journey. */
  readonly stage: string;
  readonly moment?: string;
  /** The author’s own placement by framework. */
  readonly stages: Readonly<Record<string, string>>;
}

/**
 * The stage a step has when its journey, written in one framework, is read through another: its author’s
 * word, else its moment of truth, else the stretch of the customer lifecycle its phase covers. Undefined where
 * the lens has no stage for it, or several: a step is never forced into one.
 */
export function stageThroughLens(step: Placed, from: Framework, lens: Framework): string | undefined {
  if (Object.hasOwn(step.stages, lens.id)) return step.stages[lens.id];
  if (from.id === lens.id) return step.stage;
  if (step.moment !== undefined && lens.stages.some((stage) => stage.id === step.moment)) return step.moment;
  const stretches = from.stages.find((stage) => stage.id === step.stage)?.covers ?? [];
  return onlyStageCovering(stretches, lens);
}

function onlyStageCovering(stretches: readonly LifecycleStretch[], lens: Framework): string | undefined {
  const stages = lens.stages.filter((stage) => stage.covers.some((stretch) => stretches.includes(stretch)));
  return stages.length === 1 ? stages[0]?.id : undefined;
}
