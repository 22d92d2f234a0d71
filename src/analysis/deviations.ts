import type { Book, Id, Journey } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { curveLines } from './emotion-curve.ts';
import type { Figured, Input, Warning } from './result.ts';
import { type AlignedStep, alignSteps, type WrittenStep } from './step-alignment.ts';
import { type Difference, stepDifferences } from './step-differences.ts';

/** What became of a step that was planned, or that there is a step which was not. */
export type DeviationKind = 'as-planned' | 'otherwise' | 'moved' | 'missing' | 'added';

/** A step of a plan, of what came of it, or of both. */
export type Deviation =
  | {
      readonly kind: 'as-planned' | 'otherwise';
      readonly planned: WrittenStep;
      readonly actual: WrittenStep;
      /** As planned, these are all gaps. */
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'moved';
      /** Before or after steps that kept their order and that the plan has the other way round. */
      readonly to: 'earlier' | 'later';
      readonly planned: WrittenStep;
      readonly actual: WrittenStep;
      /** In what else it happened otherwise, if in anything. */
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'missing'; readonly planned: WrittenStep }
  | { readonly kind: 'added'; readonly actual: WrittenStep };

/** A journey held against the one that was planned. */
export interface Deviations {
  readonly planned: Journey;
  readonly actual: Journey;
  /** In the order of the actual journey; a missing step stands where the plan has it. */
  readonly steps: readonly Deviation[];
  /**
   * How many steps there are of each kind: the planned ones are those as planned, otherwise, moved and missing, the
   * actual ones those as planned, otherwise, moved and added.
   */
  readonly counts: Readonly<Record<DeviationKind, number>>;
}

/**
 * How an actual journey deviates from the planned one it is held against: steps that happened as planned or
 * otherwise, came earlier or later, were missing or were added. The kinds are those of the customer journey analysis of
 * Halvorsrud, Kvale & Følstad, Improving service quality through customer journey analysis, Journal of Service Theory
 * and Practice 26(6), 2016, from which CJML, the Customer Journey Modelling Language, grew: failures in touchpoints
 * (here any step that happened otherwise), irregularities in their sequence, missing and ad hoc ones. Undefined for a
 * journey that is not the actual one of a plan.
 */
export function deviationsOf(book: Book, actual: Journey): Figured<Deviations> | undefined {
  const planned = actual.actual ? lookup(book).journeys.get(actual.of ?? '') : undefined;
  return planned && heldAgainst(book, planned, actual);
}

/**
 * What a future journey keeps of the one it is to replace, in the same terms: today’s stands where the plan would,
 * so what is as planned is kept, what is otherwise is changed, and what is missing is dropped. Undefined for a
 * journey that is not a future one, or replaces none.
 */
export function changesOf(book: Book, future: Journey): Figured<Deviations> | undefined {
  const today = future.state === 'future' ? lookup(book).journeys.get(future.replaces ?? '') : undefined;
  return today && heldAgainst(book, today, future);
}

function heldAgainst(book: Book, planned: Journey, actual: Journey): Figured<Deviations> {
  const segments = comparedSegments(planned, actual);
  const steps = alignSteps(planned, actual).map((step) => deviation(step, segments.both));
  const counts = { 'as-planned': 0, otherwise: 0, moved: 0, missing: 0, added: 0 };
  for (const { kind } of steps) counts[kind]++;
  return {
    value: { planned, actual, steps, counts },
    method: 'steps paired by their id, else by an equal title, and held in their longest common order',
    inputs: steps.flatMap(inputsOf),
    warnings: warningsOf(book, steps, segments),
  };
}

function deviation(aligned: AlignedStep, segments: readonly (Id<'segment'> | undefined)[]): Deviation {
  switch (aligned.place) {
    case 'missing':
      return { kind: 'missing', planned: aligned.planned };
    case 'added':
      return { kind: 'added', actual: aligned.actual };
    default: {
      const { place, planned, actual } = aligned;
      const differences = stepDifferences(planned, actual, segments);
      if (place !== 'kept') return { kind: 'moved', to: place, planned, actual, differences };
      const kind = differences.every(({ gap }) => gap) ? 'as-planned' : 'otherwise';
      return { kind, planned, actual, differences };
    }
  }
}

/** Whose emotions are held against each other, and whose only one of the journeys tells. */
export interface ComparedSegments {
  readonly both: readonly (Id<'segment'> | undefined)[];
  readonly alone: readonly { readonly segment: Id<'segment'>; readonly journey: Journey }[];
}

/** A journey that names no segment is everyone’s, so it is compared for whoever takes the other one. */
export function comparedSegments(planned: Journey, actual: Journey): ComparedSegments {
  const [before, after] = [segmentsOf(planned), segmentsOf(actual)];
  if (before.length === 0 && after.length === 0) return { both: [undefined], alone: [] };
  if (before.length === 0 || after.length === 0) return { both: [...before, ...after], alone: [] };
  const only = (journey: Journey, own: typeof before, others: typeof before) =>
    own.filter((segment) => !others.includes(segment)).map((segment) => ({ segment, journey }));
  return {
    both: before.filter((segment) => after.includes(segment)),
    alone: [...only(planned, before, after), ...only(actual, after, before)],
  };
}

function segmentsOf(journey: Journey): readonly Id<'segment'>[] {
  return curveLines(journey).flatMap(({ segment }) => segment ?? []);
}

function warningsOf(
  book: Book,
  steps: readonly Deviation[],
  { both, alone }: ComparedSegments,
): readonly Warning[] {
  const { segments } = lookup(book);
  const nameOf = (segment: Id<'segment'>) => segments.get(segment)?.title ?? segment;
  const met = steps.flatMap((step) => ('differences' in step ? [step.differences] : []));
  const gaps = both.flatMap((segment): Warning[] => {
    const gapsOf = (differences: readonly Difference[]) =>
      differences.some((one) => one.what === 'emotion' && one.gap && one.segment === segment);
    const count = met.filter(gapsOf).length;
    const who = segment === undefined ? 'The emotion' : `Of ${nameOf(segment)} the emotion`;
    const text = `${who} is known in only one of the journeys at ${count} of ${met.length} steps.`;
    return count === 0 ? [] : [{ kind: 'gap', text }];
  });
  const unheard = alone.map(({ segment, journey }): Warning => {
    const text = `Only “${journey.title}” is a journey of ${nameOf(segment)}: no emotion of theirs is compared.`;
    return { kind: 'gap', text };
  });
  return [...gaps, ...unheard];
}

function inputsOf(deviation: Deviation): readonly Input[] {
  const input = (what: string, { step, origin }: WrittenStep): Input => ({ what, value: step.title, origin });
  return [
    ...('planned' in deviation ? [input('planned step', deviation.planned)] : []),
    ...('actual' in deviation ? [input('actual step', deviation.actual)] : []),
  ];
}
