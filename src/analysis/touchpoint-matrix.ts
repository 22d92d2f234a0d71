import type { Book, BookFramework, Id, Touchpoint } from '../book/book.ts';
import { emotionsAt } from './emotion-curve.ts';
import { evidenceAround } from './evidence-around.ts';
import { placementOf } from './lens.ts';
import { usageOf, type StepInPlace } from './usage.ts';

/** Who meets one touchpoint in one stage, and where. */
export interface MatrixCell {
  readonly steps: readonly StepInPlace[];
  /** In the order of the book. */
  readonly segments: readonly Id<'segment'>[];
  /** The lowest emotion anyone has here, −2 to 2; null where none is known. */
  readonly lowest: number | null;
}

/** One touchpoint across the stages. */
export interface MatrixRow {
  readonly touchpoint: Touchpoint;
  /** One for each column, null where nobody meets it in that stage. */
  readonly cells: readonly (MatrixCell | null)[];
  /** Its steps that have no stage in the framework. */
  readonly outside: MatrixCell | null;
}

/** Touchpoints by the stages of one framework. */
export interface TouchpointMatrix {
  readonly framework: BookFramework;
  readonly rows: readonly MatrixRow[];
}

/**
 * The touchpoint matrix of a book, or of some of its steps: who meets what, in which stage of the framework.
 * Steps of journeys in other frameworks are placed by the lens; what has no place there is kept as outside.
 */
export function touchpointMatrix(
  book: Book,
  framework: BookFramework,
  belongs: (place: StepInPlace) => boolean = () => true,
): TouchpointMatrix {
  const uses = usageOf(book).stepsByTouchpoint;
  const rows = book.touchpoints.map((touchpoint) => {
    const places = (uses.get(touchpoint.id) ?? []).filter(belongs);
    const byStage = Map.groupBy(places, (place) => stageOf(book, place, framework));
    const cellOf = (stage: string | undefined) => cellFrom(book, byStage.get(stage));
    return {
      touchpoint,
      cells: framework.stages.map((stage) => cellOf(stage.id)),
      outside: cellOf(undefined),
    };
  });
  return { framework, rows };
}

/** What the lowest emotion of a cell rests on: the sources of all steps at which someone feels that low. */
export function evidenceOfLowest({ steps, lowest }: MatrixCell): readonly string[] {
  const there = steps.filter((place) => lowest !== null && emotionsAt(place.step).includes(lowest));
  return [...new Set(there.flatMap(({ step, journey }) => evidenceAround(step, journey)))];
}

/** The stage of a step in a framework, or undefined where the framework has none for it. */
export function stageOf(book: Book, place: StepInPlace, framework: BookFramework): string | undefined {
  return placementOf(book, place, framework).stage;
}

function cellFrom(book: Book, steps: readonly StepInPlace[] | undefined): MatrixCell | null {
  if (steps === undefined) return null;
  const here = new Set(steps.flatMap(segmentsAt));
  const emotions = steps.flatMap(({ step }) => emotionsAt(step));
  return {
    steps,
    segments: book.segments.filter((segment) => here.has(segment.id)).map((segment) => segment.id),
    lowest: emotions.reduce<number | null>((low, one) => (low === null || one < low ? one : low), null),
  };
}

/** The segments that take a step: those of its journey, and those only its emotions name. */
function segmentsAt({ journey, step }: StepInPlace): readonly Id<'segment'>[] {
  return typeof step.emotion === 'object'
    ? [...journey.segments, ...Object.keys(step.emotion)]
    : journey.segments;
}
