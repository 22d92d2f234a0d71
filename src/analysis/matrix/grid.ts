import { once } from '../once.ts';
import type { Warning } from '../result.ts';
import type { AxisMember } from './axis-members.ts';
import type { AxisId, FigureUnit, PlacedFact } from './fact.ts';
import type { Measure } from './measure.ts';

/** What a cell says. */
export interface GridFigure<Fact extends PlacedFact> {
  readonly value: number;
  readonly unit: FigureUnit;
  /** All facts that fall into the cell, those that the value is from first. */
  readonly facts: readonly Fact[];
  /** How many of them the value is from. */
  readonly decisive: number;
  /** Each once. */
  readonly warnings: readonly Warning[];
}

/** A figure, or null where there is nothing, which is not zero. */
export type GridCell<Fact extends PlacedFact> = GridFigure<Fact> | null;

/** The figures of a row. */
export interface GridFigures<Fact extends PlacedFact> {
  /** One for each column. */
  readonly cells: readonly GridCell<Fact>[];
  /** Of what belongs to no column. */
  readonly outside: GridCell<Fact>;
  /** Of all of it, each fact once: not the sum of the cells. */
  readonly whole: GridCell<Fact>;
}

/** A row of a matrix. */
export interface GridRow<Fact extends PlacedFact> extends GridFigures<Fact> {
  readonly member: AxisMember;
}

/** Rows and columns, and a figure for each pair. */
export interface Grid<Fact extends PlacedFact> {
  readonly columns: readonly AxisMember[];
  readonly rows: readonly GridRow<Fact>[];
  /** Of what belongs to no row. */
  readonly outside: GridFigures<Fact>;
  /** Of everything, each fact once. */
  readonly whole: GridFigures<Fact>;
}

/** An axis with what stands on it. */
export interface GridAxis {
  readonly axis: AxisId;
  readonly members: readonly AxisMember[];
}

/** Puts facts into the cells of rows and columns. What belongs to rows or columns that are not shown is left out. */
export function gridOf<Fact extends PlacedFact>(
  facts: readonly Fact[],
  rows: GridAxis,
  columns: GridAxis,
  combine: Measure['combine'],
): Grid<Fact> {
  const [down, across] = [placesOn(rows), placesOn(columns)];
  const shown: Placed<Fact>[] = [];
  for (const fact of facts) {
    const [inRows, inColumns] = [down(fact), across(fact)];
    if (inRows && inColumns) shown.push({ fact, rows: inRows, columns: inColumns });
  }
  const figuresOf = <Own extends object>(own: Own, those: readonly Placed<Fact>[] = []) =>
    lazyFigures(own, those, columns.members.length, combine);
  const { found, none } = divided(shown, 'rows');
  return {
    columns: columns.members,
    rows: rows.members.map((member, place) => figuresOf({ member }, found[place])),
    outside: figuresOf({}, none),
    whole: figuresOf({}, shown),
  };
}

/**
 * Figures are combined when somebody looks at them, once: of a large matrix only a part is seen.
 *
 * @param own what is known besides
 */
function lazyFigures<Fact extends PlacedFact, Own extends object>(
  own: Own,
  placed: readonly Placed<Fact>[],
  columns: number,
  combine: Measure['combine'],
): Own & GridFigures<Fact> {
  const cells = once(() => {
    const { found } = divided(placed, 'columns');
    return Array.from({ length: columns }, (_, place) => combinedFigure(found[place], combine));
  });
  // Every row is asked whether it has something there: nothing is divided for that.
  const outside = once(() => combinedFigure(placed.filter(isInNoColumn), combine));
  const whole = once(() => combinedFigure(placed, combine));
  return {
    ...own,
    get cells() {
      return cells();
    },
    get outside() {
      return outside();
    },
    get whole() {
      return whole();
    },
  };
}

/** A fact with the numbers of its rows and its columns; none where it belongs to none. */
interface Placed<Fact extends PlacedFact> {
  readonly fact: Fact;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function isInNoColumn({ columns }: Placed<PlacedFact>): boolean {
  return columns.length === 0;
}

const nowhere: readonly number[] = [];

/** Where facts stand among members: at none of them, or undefined where they belong to others only. */
function placesOn({ axis, members }: GridAxis): (fact: PlacedFact) => readonly number[] | undefined {
  // Tens of thousands of facts stand at the same few places.
  const places = new Map(members.map(({ id }, place) => [id, [place]]));
  return ({ at }) => {
    const ids = at[axis];
    const first = ids?.[0];
    if (ids === undefined || first === undefined) return nowhere;
    if (ids.length === 1) return places.get(first);
    const found = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
    return found.length === 0 ? undefined : found;
  };
}

function divided<Fact extends PlacedFact>(facts: readonly Placed<Fact>[], by: 'rows' | 'columns') {
  const found: (Placed<Fact>[] | undefined)[] = [];
  const none: Placed<Fact>[] = [];
  for (const placed of facts) {
    const places = placed[by];
    if (places.length === 0) none.push(placed);
    for (const place of places) (found[place] ??= []).push(placed);
  }
  return { found, none };
}

/** What goes before what, where figures of unlike method fall into one cell. */
export const unitRanks: Readonly<Record<FigureUnit, number>> = {
  ...{ count: 0, emotion: 1, share: 2, score: 3, mean: 4, about: 5 },
};

/** One figure of several facts: their sum, or the lowest or the highest of those of one method; null of none. */
function combinedFigure<Fact extends PlacedFact>(
  placed: readonly Placed<Fact>[] | undefined,
  combine: Measure['combine'],
): GridCell<Fact> {
  const first = placed?.[0];
  if (placed === undefined || first === undefined) return null;
  const way = ways[combine];
  let { unit, value } = first.fact;
  let decisive = [first.fact];
  let isMixed = false;
  for (const { fact } of placed) {
    if (fact === first.fact) continue;
    if (fact.unit !== unit) {
      isMixed = true;
      if (unitRanks[fact.unit] < unitRanks[unit]) [unit, value, decisive] = [fact.unit, fact.value, [fact]];
      continue;
    }
    const next = way(value, fact.value);
    if (combine === 'count' || fact.value === value) decisive.push(fact);
    else if (next !== value) decisive = [fact];
    value = next;
  }
  const facts = once(() => {
    const those = new Set(decisive);
    return [...those, ...placed.map(({ fact }) => fact).filter((fact) => !those.has(fact))];
  });
  return {
    ...{ value, unit, decisive: decisive.length },
    warnings: warningsOf(decisive, isMixed),
    get facts() {
      return facts();
    },
  };
}

const ways: Readonly<Record<Measure['combine'], (one: number, other: number) => number>> = {
  count: (one, other) => one + other,
  lowest: (one, other) => Math.min(one, other),
  highest: (one, other) => Math.max(one, other),
};

function warningsOf(facts: readonly PlacedFact[], isMixed: boolean): readonly Warning[] {
  const all = new Map<string, Warning>();
  for (const { warnings } of facts) for (const warning of warnings) all.set(warning.text, warning);
  const mixed: Warning = {
    kind: 'mixed-methods',
    text: 'Some figures here are shares and others means; only the shares were compared.',
  };
  return [...all.values(), ...(isMixed ? [mixed] : [])];
}
