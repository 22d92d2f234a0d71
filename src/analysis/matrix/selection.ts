import type { AxisMember } from './axis-members.ts';
import { type AxisId, axisIds, type PlacedFact, type Places } from './fact.ts';

/** What of a book is looked at. */
export interface Selection {
  /** By axis the ids that count; of an axis that is not named, or of which none is, everything counts. */
  readonly filters?: Places;
  /** How many people must have answered, at least. */
  readonly minimumN?: number | undefined;
}

/**
 * The facts that count. Those told of several stages count each in its stage where stages are told apart, by an axis
 * or a filter; elsewhere the one that speaks for all.
 *
 * @param axes what the rows and the columns are
 */
export function selectFacts<Fact extends PlacedFact>(
  facts: readonly Fact[],
  axes: readonly AxisId[],
  { filters = {}, minimumN }: Selection,
): readonly Fact[] {
  const asked = filtersIn(filters);
  const byStage = axes.includes('stage') || asked.some(({ axis }) => axis === 'stage');
  return facts.filter(
    ({ at, n, speaks }) =>
      (byStage || speaks !== false) &&
      (minimumN === undefined || (typeof n === 'number' && n >= minimumN)) &&
      asked.every(({ axis, ids }) => (at[axis] ?? []).some((id) => ids.has(id))),
  );
}

/** The rows or columns that count: those that are named, and of what has something to do with another axis what belongs there. */
export function selectMembers(
  members: readonly AxisMember[],
  axis: AxisId,
  { filters = {} }: Selection,
): readonly AxisMember[] {
  const asked = filtersIn(filters);
  return members.filter(({ id, at }) =>
    asked.every(({ axis: other, ids }) => {
      if (other === axis) return ids.has(id);
      const own = at[other];
      return own === undefined || own.some((one) => ids.has(one));
    }),
  );
}

function filtersIn(filters: Places): readonly { readonly axis: AxisId; readonly ids: ReadonlySet<string> }[] {
  return axisIds.flatMap((axis) => {
    const ids = filters[axis] ?? [];
    return ids.length === 0 ? [] : [{ axis, ids: new Set(ids) }];
  });
}
