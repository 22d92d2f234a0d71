import type { Book, BookFramework, Journey, Step } from '../book/book.ts';
import type { Stage } from '../frameworks/framework.ts';
import { lens, type OutsideStep } from './lens.ts';
import type { StepInPlace } from './usage.ts';

/** Some steps of one journey, in its order. */
export interface JourneySteps {
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/** Steps of a book that fall together: how many there are, and those of each journey, in the order of the book. */
export interface StepsTogether {
  readonly count: number;
  readonly journeys: readonly JourneySteps[];
}

/** Steps outside that come from one stage of the framework they were written in, for one reason. */
export interface OutsideTogether extends StepsTogether {
  /** The framework their journeys are written in. */
  readonly framework: string;
  /** The stage of their phases there. */
  readonly stage: string;
  /** The stages of the lens these phases lie in, none or several. */
  readonly among: readonly Stage[];
}

/** A whole book regrouped under a framework: each step stands exactly once, in a stage or outside. */
export interface BookLens {
  readonly framework: BookFramework;
  /** How many steps the book has. */
  readonly count: number;
  /** In the order of the framework, also those no step falls into. */
  readonly stages: readonly { readonly stage: Stage; readonly steps: StepsTogether }[];
  readonly outside: readonly OutsideTogether[];
}

const known = new WeakMap<Book, Map<string, BookLens>>();

/** Regroups all journeys of a book under a framework; found once for each book and framework. */
export function bookLens(book: Book, framework: BookFramework): BookLens {
  const lenses = known.get(book) ?? new Map<string, BookLens>();
  known.set(book, lenses);
  const found = lenses.get(framework.id);
  if (found) return found;
  const made = regroup(book, framework);
  lenses.set(framework.id, made);
  return made;
}

interface Gathered {
  count: number;
  readonly journeys: JourneySteps[];
}

const nothing = (): Gathered => ({ count: 0, journeys: [] });

function add(to: Gathered, journey: Journey, places: readonly StepInPlace[]): void {
  if (places.length === 0) return;
  to.count += places.length;
  to.journeys.push({ journey, steps: places.map(({ step }) => step) });
}

function regroup(book: Book, framework: BookFramework): BookLens {
  const stages = framework.stages.map((stage) => ({ stage, steps: nothing() }));
  const outside = new Map<string, Gathered & OutsideTogether>();
  let count = 0;
  for (const journey of book.journeys) {
    const through = lens(book, journey, framework);
    for (const [index, { steps }] of stages.entries())
      add(steps, journey, through.stages[index]?.steps ?? []);
    for (const [stage, places] of Map.groupBy(through.outside, ({ phase }) => phase.stage)) {
      add(groupOf(outside, journey, stage, places), journey, places);
    }
    count += through.count;
  }
  return { framework, count, stages, outside: [...outside.values()] };
}

function groupOf(
  groups: Map<string, Gathered & OutsideTogether>,
  { framework }: Journey,
  stage: string,
  [first]: readonly OutsideStep[],
): Gathered & OutsideTogether {
  const key = `${framework} ${stage}`;
  const group = groups.get(key) ?? { ...nothing(), framework, stage, among: first?.among ?? [] };
  groups.set(key, group);
  return group;
}
