import type { Book, Journey, Phase, Step } from '../book/book.ts';

/** One step seen in its place. */
export interface StepInPlace {
  readonly journey: Journey;
  readonly phase: Phase;
  readonly step: Step;
}

/** Where each document of a book is used, by its id. Steps stand in the order of the book. */
export interface Usage {
  readonly stepsByTouchpoint: ReadonlyMap<string, readonly StepInPlace[]>;
  readonly stepsByChannel: ReadonlyMap<string, readonly StepInPlace[]>;
  readonly stepsByStage: ReadonlyMap<string, readonly StepInPlace[]>;
  /** The steps that name an opportunity. */
  readonly stepsByOpportunity: ReadonlyMap<string, readonly StepInPlace[]>;
  /** The steps that a journey tells in detail: those that name it. */
  readonly stepsByJourney: ReadonlyMap<string, readonly StepInPlace[]>;
  readonly journeysBySegment: ReadonlyMap<string, readonly Journey[]>;
  readonly journeysByOwner: ReadonlyMap<string, readonly Journey[]>;
  readonly journeysByFramework: ReadonlyMap<string, readonly Journey[]>;
  readonly journeysByParent: ReadonlyMap<string, readonly Journey[]>;
  /** The future journeys that are to replace a journey. */
  readonly journeysByReplaced: ReadonlyMap<string, readonly Journey[]>;
  /** The actual journeys that are held against a planned one. */
  readonly journeysByPlan: ReadonlyMap<string, readonly Journey[]>;
}

const known = new WeakMap<Book, Usage>();

/** Where each document of a book is used; found once for each book. Stages are keyed `framework stage`. */
export function usageOf(book: Book): Usage {
  const found = known.get(book);
  if (found) return found;
  const usage = {
    stepsByTouchpoint: new Map<string, StepInPlace[]>(),
    stepsByChannel: new Map<string, StepInPlace[]>(),
    stepsByStage: new Map<string, StepInPlace[]>(),
    stepsByOpportunity: new Map<string, StepInPlace[]>(),
    stepsByJourney: new Map<string, StepInPlace[]>(),
    journeysBySegment: new Map<string, Journey[]>(),
    journeysByOwner: new Map<string, Journey[]>(),
    journeysByFramework: new Map<string, Journey[]>(),
    journeysByParent: new Map<string, Journey[]>(),
    journeysByReplaced: new Map<string, Journey[]>(),
    journeysByPlan: new Map<string, Journey[]>(),
  };
  for (const journey of book.journeys) {
    for (const segment of journey.segments) add(usage.journeysBySegment, segment, journey);
    add(usage.journeysByFramework, journey.framework, journey);
    if (journey.owner !== undefined) add(usage.journeysByOwner, journey.owner, journey);
    if (journey.parent !== undefined) add(usage.journeysByParent, journey.parent, journey);
    if (journey.replaces !== undefined) add(usage.journeysByReplaced, journey.replaces, journey);
    if (journey.actual && journey.of !== undefined) add(usage.journeysByPlan, journey.of, journey);
    for (const phase of journey.phases) {
      for (const step of phase.steps) {
        const place = { journey, phase, step };
        add(usage.stepsByStage, `${journey.framework} ${phase.stage}`, place);
        if (step.touchpoint !== undefined) add(usage.stepsByTouchpoint, step.touchpoint, place);
        if (step.channel !== undefined) add(usage.stepsByChannel, step.channel, place);
        if (step.journey !== undefined) add(usage.stepsByJourney, step.journey, place);
        for (const opportunity of step.opportunities) add(usage.stepsByOpportunity, opportunity, place);
      }
    }
  }
  known.set(book, usage);
  return usage;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
