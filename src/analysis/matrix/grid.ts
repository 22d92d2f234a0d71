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
  const figuresOf = (those: readonly Placed<Fact>[]) => lazyFigures(those, columns.members.length, combine);
  const { found, none } = divided(shown, 'rows');
  return {
    columns: columns.members,
    rows: rows.members.map((member, place) => {
      const figures = figuresOf(found[place] ?? []);
      return {
        member,
        get cells() {
          return figures.cells;
        },
        get outside() {
          return figures.outside;
        },
        get whole() {
          return figures.whole;
        },
      };
    }),
    outside: figuresOf(none),
    whole: figuresOf(shown),
  };
}

/** Figures are combined when somebody looks at them, once: of a large matrix only a part is seen. */
function lazyFigures<Fact extends PlacedFact>(
  placed: readonly Placed<Fact>[],
  columns: number,
  combine: Measure['combine'],
): GridFigures<Fact> {
  const parts = once(() => divided(placed, 'columns'));
  const cells = once(() =>
    Array.from({ length: columns }, (_, place) => combinedFigure(parts().found[place], combine)),
  );
  const outside = once(() => combinedFigure(parts().none, combine));
  const whole = once(() => combinedFigure(placed, combine));
  return {
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

const nowhere: readonly number[] = [];

/** Where facts stand among members: at none of them, or undefined where they belong to others only. */
function placesOn({ axis, members }: GridAxis): (fact: PlacedFact) => readonly number[] | undefined {
  // Tens of thousands of facts stand at the same few places.
  const places = new Map(members.map(({ id }, place) => [id, [place]]));
  return ({ at }) => {
    const ids = at[axis];
    const [first] = ids ?? [];
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
  const [first] = placed ?? [];
  if (placed === undefined || first === undefined) return null;
  let { unit, value } = first.fact;
  for (const { fact } of placed.slice(1))
    if (fact.unit === unit) value = ways[combine](value, fact.value);
    else if (unitRanks[fact.unit] < unitRanks[unit]) ({ unit, value } = fact);

  const decisive: Fact[] = [];
  const others: Fact[] = [];
  let isMixed = false;
  for (const { fact } of placed) {
    const isAlike = fact.unit === unit;
    isMixed ||= !isAlike;
    (isAlike && (combine === 'count' || fact.value === value) ? decisive : others).push(fact);
  }
  return {
    ...{ value, unit, decisive: decisive.length },
    facts: [...decisive, ...others],
    warnings: warningsOf(decisive, isMixed),
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
