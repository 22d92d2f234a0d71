import { stageOf } from '../../analysis/touchpoint-matrix.ts';
import type { StepInPlace } from '../../analysis/usage.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** Steps that belong to one stage of the book’s framework. */
export interface StageGroup {
  /** Also the anchor of the group on its page. */
  readonly id: string;
  readonly title: string;
  readonly places: readonly StepInPlace[];
}

/** The id of the group of steps that have no stage in the book’s framework. */
export const outside = 'stage-outside';

/** Steps by the stages of the book’s framework, in its order; stages without a step are left out. */
export function placesByStage(book: Book, places: readonly StepInPlace[]): readonly StageGroup[] {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  if (framework === undefined) return [];
  const byStage = Map.groupBy(places, (place) => stageOf(book, place, framework));
  const groups = framework.stages.map(({ id, title }) => ({
    id: `stage-${id}`,
    title,
    places: byStage.get(id) ?? [],
  }));
  const rest = { id: outside, title: `Outside ${framework.title}`, places: byStage.get(undefined) ?? [] };
  return [...groups, rest].filter((group) => group.places.length > 0);
}
