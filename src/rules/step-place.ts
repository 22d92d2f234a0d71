import type { Exit, Journey, Phase, Step } from '../book/book.ts';

/** A step of a journey, and the way to it from the root of its file. */
export interface StepPlace {
  readonly step: Step;
  readonly phase: Phase;
  readonly path: readonly (string | number)[];
}

/** The steps of journeys with the ways to them; those of the last journey are kept, as its rules ask in turns. */
export function stepPlaces(): (journey: Journey) => readonly StepPlace[] {
  let last: Journey | undefined;
  let places: readonly StepPlace[] = [];
  return (journey) => {
    if (journey === last) return places;
    last = journey;
    places = journey.phases.flatMap((phase, index) =>
      phase.steps.map((step, place) => ({ step, phase, path: ['phases', index, 'steps', place] })),
    );
    return places;
  };
}

/** The exits of some steps, each with the way to it. */
export function exitPlaces(places: readonly StepPlace[]): readonly (StepPlace & { readonly exit: Exit })[] {
  return places.flatMap((place) =>
    place.step.exits.map((exit, item) => ({ ...place, exit, path: [...place.path, 'exits', item] })),
  );
}
