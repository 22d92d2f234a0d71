import type { Book, BookFramework, Journey } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Stage } from '../frameworks/framework.ts';
import { placeThroughLens, type PlacedBy, type Placement } from '../frameworks/lens.ts';
import type { StepInPlace } from './usage.ts';

/** A step of a journey with its place among the journey’s steps, counted from 1. */
interface NumberedStep extends StepInPlace {
  readonly place: number;
}

/** A step in a stage of a lens, and how it came there. */
export interface LensStep extends NumberedStep {
  readonly by: PlacedBy;
}

/** A stage of a lens with the steps of a journey that fall into it, in the order of the journey. */
export interface LensStage {
  readonly stage: Stage;
  readonly steps: readonly LensStep[];
}

/** A step a lens has no stage for, or several. */
export interface OutsideStep extends NumberedStep {
  /** The stages its phase lies in, none or several. */
  readonly among: readonly Stage[];
}

/** A journey regrouped under a framework: each of its steps stands exactly once, in a stage or outside. */
export interface JourneyLens {
  readonly journey: Journey;
  readonly framework: BookFramework;
  /** How many steps the journey has. */
  readonly count: number;
  /** In the order of the framework, also those no step falls into. */
  readonly stages: readonly LensStage[];
  readonly outside: readonly OutsideStep[];
}

/** Regroups a journey under a framework. What has no place there is listed as outside: never forced, never dropped. */
export function lens(book: Book, journey: Journey, framework: BookFramework): JourneyLens {
  const placed = new Map<string, LensStep[]>(framework.stages.map(({ id }) => [id, []]));
  const outside: OutsideStep[] = [];
  let place = 0;
  for (const phase of journey.phases) {
    for (const step of phase.steps) {
      const numbered = { journey, phase, step, place: (place += 1) };
      const placement = placementOf(book, numbered, framework);
      const stage = placement.stage === undefined ? undefined : placed.get(placement.stage);
      if (placement.stage !== undefined && stage) stage.push({ ...numbered, by: placement.by });
      else outside.push({ ...numbered, among: stagesAmong(placement, framework) });
    }
  }
  const stages = framework.stages.map((stage) => ({ stage, steps: placed.get(stage.id) ?? [] }));
  return { journey, framework, count: place, stages, outside };
}

/** Where a step is in a framework, whichever its journey is written in. */
export function placementOf(
  book: Book,
  { journey, phase, step }: StepInPlace,
  framework: BookFramework,
): Placement {
  const from = lookup(book).frameworks.get(journey.framework);
  if (from === undefined) return { stage: undefined, among: [] };
  const placed = { stage: phase.stage, stages: step.stages, ...(step.moment && { moment: step.moment }) };
  return placeThroughLens(placed, from, framework);
}

function stagesAmong(placement: Placement, framework: BookFramework): readonly Stage[] {
  if (placement.stage !== undefined) return [];
  return framework.stages.filter(({ id }) => placement.among.includes(id));
}
