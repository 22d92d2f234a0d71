import type { AxisMember } from '../../../analysis/matrix/axis-members.ts';
import type { AxisId, PlacedFact } from '../../../analysis/matrix/fact.ts';
import {
  type Grid,
  type GridAxis,
  type GridCell,
  type GridFigures,
  gridOf,
  type GridRow,
  unitRanks,
} from '../../../analysis/matrix/grid.ts';
import { type Measure, measureOf } from '../../../analysis/matrix/measure.ts';
import { selectFacts, selectMembers } from '../../../analysis/matrix/selection.ts';
import { outsideName } from '../../map/axis-names.ts';
import type { Sort } from '../../map/figure-table.ts';
import { type ArrangedMatrix, edge } from '../../map/lay-out-figures.ts';
import type { MatrixState } from './matrix-state.ts';

/** What there is to choose from. */
export interface MatrixStock<Fact extends PlacedFact> {
  readonly axes: Readonly<Partial<Record<AxisId, readonly AxisMember[]>>>;
  readonly facts: readonly Fact[];
}

/** The matrix that readers have chosen. */
export function arrange<Fact extends PlacedFact>(
  { axes, facts }: MatrixStock<Fact>,
  state: MatrixState,
): ArrangedMatrix<Fact> {
  const { combine } = measureOf(state.measure);
  const along = (axis: AxisId): GridAxis => ({ axis, members: selectMembers(axes[axis] ?? [], axis, state) });
  const [found, columns] = [matching(along(state.rows), state.find), along(state.columns)];
  const selected = selectFacts(facts, [state.rows, state.columns], state);
  const whole = gridOf(selected, found, columns, combine);
  const grid = state.hideEmpty ? withoutEmpty(whole, selected, found, columns, combine) : whole;
  const { rows, columns: across, measure } = state;
  return {
    view: { rows, columns: across, measure },
    grid,
    groups: grouped(grid, state, axes).map(({ title, rows: those }) => ({
      ...(title !== undefined && { title, own: figuresOf(those, grid, state, combine) }),
      rows: sorted(those, grid.columns, state.sort),
    })),
  };
}

function matching({ axis, members }: GridAxis, find: string): GridAxis {
  const wanted = find.trim().toLocaleLowerCase();
  if (wanted === '') return { axis, members };
  return { axis, members: members.filter(({ title }) => title.toLocaleLowerCase().includes(wanted)) };
}

function withoutEmpty<Fact extends PlacedFact>(
  { rows, columns, whole }: Grid<Fact>,
  facts: readonly Fact[],
  { axis: down }: GridAxis,
  { axis: across }: GridAxis,
  combine: Measure['combine'],
): Grid<Fact> {
  return gridOf(
    facts,
    { axis: down, members: rows.filter((row) => row.whole !== null).map(({ member }) => member) },
    { axis: across, members: columns.filter((_, place) => whole.cells[place] !== null) },
    combine,
  );
}

interface Group<Fact extends PlacedFact> {
  readonly title?: string;
  readonly rows: readonly GridRow<Fact>[];
}

/** What belongs to several groups stands in each of them. */
function grouped<Fact extends PlacedFact>(
  { rows }: Grid<Fact>,
  { group, measure }: MatrixState,
  axes: MatrixStock<Fact>['axes'],
): readonly Group<Fact>[] {
  if (group === undefined || !rows.some(({ member }) => member.at[group] !== undefined)) return [{ rows }];
  const named = (axes[group] ?? []).map(({ id, title }) => ({
    title,
    rows: rows.filter(({ member }) => member.at[group]?.includes(id)),
  }));
  const left = {
    title: outsideName(group, measure),
    rows: rows.filter(({ member }) => (member.at[group] ?? []).length === 0),
  };
  return [...named, left].filter((one) => one.rows.length > 0);
}

/** The figures of several rows as if they were one. */
function figuresOf<Fact extends PlacedFact>(
  rows: readonly GridRow<Fact>[],
  { columns }: Grid<Fact>,
  { rows: down, columns: across }: MatrixState,
  combine: Measure['combine'],
): GridFigures<Fact> {
  const facts = [...new Set(rows.flatMap(({ whole }) => whole?.facts ?? []))];
  const members = rows.map(({ member }) => member);
  return gridOf(facts, { axis: down, members }, { axis: across, members: columns }, combine).whole;
}

/** Whatever has no figure comes last, in both directions. */
function sorted<Fact extends PlacedFact>(
  rows: readonly GridRow<Fact>[],
  columns: readonly AxisMember[],
  sort: Sort | undefined,
): readonly GridRow<Fact>[] {
  if (sort === undefined) return rows;
  const way = sort.descending ? -1 : 1;
  if (sort.by === edge.name)
    return rows.toSorted((one, other) => way * byTitle.compare(one.member.title, other.member.title));
  const place = columns.findIndex(({ id }) => id === sort.by);
  const cellOf = (row: GridRow<Fact>) => {
    if (sort.by === edge.outside) return row.outside;
    return sort.by === edge.whole ? row.whole : (row.cells[place] ?? null);
  };
  return rows.toSorted((one, other) => compared(cellOf(one), cellOf(other), way));
}

const byTitle = new Intl.Collator(undefined, { numeric: true });

/** Figures of unlike method are not compared: shares go before means. */
function compared(one: GridCell<PlacedFact>, other: GridCell<PlacedFact>, way: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.unit === other.unit
    ? way * (one.value - other.value)
    : unitRanks[one.unit] - unitRanks[other.unit];
}
