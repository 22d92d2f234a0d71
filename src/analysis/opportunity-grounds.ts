import type { Book, Id, Opportunity } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { leakageOf } from './leakage.ts';
import { type ExitInBook, exitsTo } from './exits-by-target.ts';
import { type StepInPlace, usageOf } from './usage.ts';

/** What justifies an opportunity, each thing once. */
export interface OpportunityGrounds {
  /** The steps it names, then those that name it. */
  readonly steps: readonly StepInPlace[];
  /** Where customers leave: at those steps, or to what it names. */
  readonly exits: readonly ExitInBook[];
}

/** Where an opportunity comes from: what it says so of itself, and the steps that name it. */
export function groundsOf(book: Book, opportunity: Opportunity): OpportunityGrounds {
  const steps = [
    ...opportunity.from.flatMap((ground) => (ground.step === undefined ? [] : stepAt(book, ground))),
    ...(usageOf(book).stepsByOpportunity.get(opportunity.id) ?? []),
  ];
  const distinct = new Map(steps.map((place) => [`${place.journey.id}#${place.step.id}`, place]));
  const exits = [
    ...[...distinct.values()].flatMap(exitsAt),
    ...opportunity.from.flatMap((ground) => (ground.step === undefined ? exitsTo(book, ground) : [])),
  ];
  const byOrigin = new Map(exits.map((exit) => [JSON.stringify(exit.origin), exit]));
  return { steps: [...distinct.values()], exits: [...byOrigin.values()] };
}

function stepAt(book: Book, { id, step: wanted }: { id: string; step?: string }): readonly StepInPlace[] {
  const journey = lookup(book).journeys.get(id);
  return (journey?.phases ?? []).flatMap((phase) =>
    phase.steps.flatMap((step) => (journey && step.id === wanted ? [{ journey, phase, step }] : [])),
  );
}

function exitsAt({ journey, step }: StepInPlace): readonly ExitInBook[] {
  if (step.exits.length === 0) return [];
  const { exits } = leakageOf(journey).value;
  return exits.filter((exit) => exit.step.id === step.id).map((exit) => ({ ...exit, journey }));
}

/** The segments an opportunity would help, as it says itself; else those of the journeys its steps belong to. */
export function segmentsHelped(book: Book, opportunity: Opportunity): readonly Id<'segment'>[] {
  const named = [
    ...opportunity.segments,
    ...opportunity.from.flatMap(({ kind, id }) => (kind === 'segment' ? [id] : [])),
  ];
  const derived = () => groundsOf(book, opportunity).steps.flatMap(({ journey }) => journey.segments);
  return [...new Set(named.length > 0 ? named : derived())];
}

const known = new WeakMap<Book, ReadonlyMap<string, readonly Opportunity[]>>();
const none: readonly Opportunity[] = [];

/** The opportunities that come from a step, whether it names them or they name it; found once for each book. */
export function opportunitiesAt(book: Book, journey: string, step: string): readonly Opportunity[] {
  let found = known.get(book);
  if (found === undefined) {
    const lists = new Map<string, Opportunity[]>();
    for (const opportunity of book.opportunities) {
      for (const place of groundsOf(book, opportunity).steps) {
        const key = `${place.journey.id}#${place.step.id}`;
        const list = lists.get(key);
        if (list) list.push(opportunity);
        else lists.set(key, [opportunity]);
      }
    }
    found = lists;
    known.set(book, found);
  }
  return found.get(`${journey}#${step}`) ?? none;
}
