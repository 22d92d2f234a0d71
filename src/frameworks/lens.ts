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
 * What puts a step into a stage: its author’s word, being written in this framework, its moment of truth, or the
 * stretch of the customer lifecycle its phase covers.
 */
export type PlacedBy = 'author' | 'framework' | 'moment' | 'phase';

/** Where a step falls, or the stages it would have to be divided between: none or several. */
export type Placement =
  | { readonly stage: string; readonly by: PlacedBy }
  | { readonly stage: undefined; readonly among: readonly string[] };

/**
 * Where a step falls when its journey, written in one framework, is read through another: its author’s word, else
 * its moment of truth, else the stretch of the customer lifecycle its phase covers. Where the lens has no stage
 * for it, or several, it falls outside: a step is never forced into one.
 */
export function placeThroughLens(step: Placed, from: Framework, lens: Framework): Placement {
  const said = Object.hasOwn(step.stages, lens.id) ? step.stages[lens.id] : undefined;
  if (said !== undefined) return { stage: said, by: 'author' };
  if (from.id === lens.id) return { stage: step.stage, by: 'framework' };
  const { moment } = step;
  if (moment !== undefined && lens.stages.some(({ id }) => id === moment)) {
    return { stage: moment, by: 'moment' };
  }
  const stretches = from.stages.find(({ id }) => id === step.stage)?.covers ?? [];
  const [stage, ...others] = stagesCovering(stretches, lens);
  if (stage === undefined) return { stage, among: [] };
  return others.length === 0 ? { stage, by: 'phase' } : { stage: undefined, among: [stage, ...others] };
}

/** The stage of {@link placeThroughLens}; undefined where the step falls outside. */
export function stageThroughLens(step: Placed, from: Framework, lens: Framework): string | undefined {
  return placeThroughLens(step, from, lens).stage;
}

function stagesCovering(stretches: readonly LifecycleStretch[], lens: Framework): readonly string[] {
  return lens.stages
    .filter((stage) => stage.covers.some((stretch) => stretches.includes(stretch)))
    .map(({ id }) => id);
}
