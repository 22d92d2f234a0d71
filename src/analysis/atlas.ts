import type { Book, Journey, Step } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { LifecycleStretch } from '../frameworks/framework.ts';
import { lifecycleStretch } from '../schema/framework.ts';
import { emotionsAt } from './emotion-curve.ts';
import { stretchesOf } from './step-stretches.ts';
import { type StepInPlace, usageOf } from './usage.ts';

/** What a journey tells of one stretch of the customer lifecycle, or of neighbouring ones that cannot be told apart. */
export interface AtlasCell {
  /** How many stretches it spans. */
  readonly span: number;
  readonly steps: readonly Step[];
  /** Whether the steps lie here, or somewhere among several stretches that their stage covers. */
  readonly certain: boolean;
  /** The lowest emotion anyone has here, −2 to 2; null where none is known. */
  readonly lowest: number | null;
  /** The step with that emotion, else the first one. */
  readonly step: Step;
}

/** One journey along the customer lifecycle. */
export interface AtlasRow {
  readonly journey: Journey;
  /** How many journeys it lies within, counted up through its parents. */
  readonly depth: number;
  /** In the order of the stretches, which they span together; null for one stretch of which it tells nothing. */
  readonly cells: readonly (AtlasCell | null)[];
  /** How many of its steps have a stage that covers no stretch. */
  readonly outside: number;
}

/** The journeys of one level with what lies within them, each under the journey it is part of. */
export interface AtlasLevel {
  /** Absent for journeys without a level. */
  readonly level?: string;
  readonly rows: readonly AtlasRow[];
}

/** The stretches of the customer lifecycle, in its order. */
export const stretches: readonly LifecycleStretch[] = lifecycleStretch.options;

const known = new WeakMap<Book, readonly Journey[]>();

/** The journeys an atlas shows: all but the archived. Found once for each book. */
export function atlasJourneys(book: Book): readonly Journey[] {
  const found = known.get(book);
  if (found) return found;
  const made = book.journeys.filter(({ status }) => status !== 'archived');
  known.set(book, made);
  return made;
}

/**
 * The journeys of a book along the customer lifecycle, by the levels of the book and then by whom they are part of.
 * A journey whose parent is not shown stands on its own.
 *
 * @param within whether journeys within others are told too
 */
export function atlas(book: Book, within: boolean): readonly AtlasLevel[] {
  const shown = new Set(atlasJourneys(book));
  const { journeys } = lookup(book);
  const parentOf = ({ parent }: Journey) => {
    const found = parent === undefined ? undefined : journeys.get(parent);
    return found && shown.has(found) ? found : undefined;
  };
  const children = usageOf(book).journeysByParent;
  const rowsFrom = (journey: Journey, depth: number): readonly AtlasRow[] => {
    const inside = within ? (children.get(journey.id) ?? []).filter((child) => shown.has(child)) : [];
    return [rowOf(book, journey, depth), ...inside.flatMap((child) => rowsFrom(child, depth + 1))];
  };
  const top = Map.groupBy(
    [...shown].filter((journey) => parentOf(journey) === undefined),
    ({ level }) => level,
  );
  const order = new Set([...book.settings.levels, ...top.keys()]);
  order.delete(undefined);
  return [...order, undefined].flatMap((level) => {
    const rows = (top.get(level) ?? []).flatMap((journey) => rowsFrom(journey, 0));
    return rows.length === 0 ? [] : [{ ...(level !== undefined && { level }), rows }];
  });
}

/** How many of some journeys tell anything of each stretch; those whose stage covers several count in each. */
export function journeysByStretch(book: Book, journeys: readonly Journey[]): readonly number[] {
  const counts = stretches.map(() => 0);
  for (const journey of journeys) {
    const told = new Set(placesOf(journey).flatMap((place) => stretchesOf(book, place)));
    for (const [index, stretch] of stretches.entries())
      if (told.has(stretch)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function rowOf(book: Book, journey: Journey, depth: number): AtlasRow {
  const placed = placesOf(journey).map((place) => ({ step: place.step, at: stretchesOf(book, place) }));
  const cells: (AtlasCell | null)[] = [];
  for (const stretch of stretches) {
    const here = placed.filter(({ at }) => at.includes(stretch));
    const certain = here.filter(({ at }) => at.length === 1);
    const told = certain.length > 0 ? certain : here;
    const cell = cellOf(
      told.map(({ step }) => step),
      certain.length > 0,
    );
    const before = cells.at(-1);
    if (before && cell && isSame(before, cell))
      cells[cells.length - 1] = { ...before, span: before.span + 1 };
    else cells.push(cell);
  }
  return { journey, depth, cells, outside: placed.filter(({ at }) => at.length === 0).length };
}

function cellOf(steps: readonly Step[], certain: boolean): AtlasCell | null {
  const [first] = steps;
  if (first === undefined) return null;
  let [step, lowest] = [first, lowestAt(first)];
  for (const one of steps) {
    const emotion = lowestAt(one);
    if (emotion !== null && (lowest === null || emotion < lowest)) [step, lowest] = [one, emotion];
  }
  return { span: 1, steps, certain, lowest, step };
}

/** Whether two neighbours tell of the same steps, which lie in one of them and nobody knows in which. */
function isSame(one: AtlasCell, other: AtlasCell): boolean {
  const alike = one.steps.length === other.steps.length;
  return (
    !one.certain && !other.certain && alike && one.steps.every((step, place) => step === other.steps[place])
  );
}

function lowestAt(step: Step): number | null {
  const values = emotionsAt(step);
  return values.length === 0 ? null : Math.min(...values);
}

function placesOf(journey: Journey): readonly StepInPlace[] {
  return journey.phases.flatMap((phase) => phase.steps.map((step) => ({ journey, phase, step })));
}
