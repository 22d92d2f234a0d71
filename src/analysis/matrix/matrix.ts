import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import type { Warning } from '../result.ts';
import { type AxisMember, axisMembers } from './axis-members.ts';
import type { AxisId, Fact, FigureUnit } from './fact.ts';
import { type Measure, type MeasureId, measures } from './measures.ts';

/** Which matrix is asked for. */
export interface MatrixView {
  readonly rows: AxisId;
  readonly columns: AxisId;
  readonly measure: MeasureId;
  /** The id of the framework whose stages there are; that of the book by default. */
  readonly framework?: string;
  /** The day by which something has expired, `2026-11-30`. */
  readonly asOf?: string | undefined;
}

/** What a cell says. */
export interface MatrixFigure {
  readonly value: number;
  readonly unit: FigureUnit;
  /** All facts that fall into the cell, those that the value is from first. */
  readonly facts: readonly Fact[];
  /** Each once. */
  readonly warnings: readonly Warning[];
}

/** A row of a matrix. */
export interface FigureRow {
  readonly member: AxisMember;
  /** One for each column; null where there is nothing, which is not zero. */
  readonly cells: readonly (MatrixFigure | null)[];
  /** Of what belongs to the row but to no column. */
  readonly outside: MatrixFigure | null;
}

/** Two axes and a measure: a figure for each pair. */
export interface Matrix {
  readonly view: MatrixView;
  readonly columns: readonly AxisMember[];
  readonly rows: readonly FigureRow[];
  /** Of what belongs to a column but to no row, a figure for each column. */
  readonly outside: readonly (MatrixFigure | null)[];
  /** The facts that belong to no row and to no column. */
  readonly left: number;
}

/**
 * The matrix of a book along any two axes that a measure knows. Throws a RangeError for axes it does not know, for one
 * axis twice and for a framework that the book does not have: these are mistakes of whoever asks, not of the book.
 */
export function matrixOf(book: Book, view: MatrixView): Matrix {
  const measure: Measure = measures[view.measure];
  const framework = lookup(book).frameworks.get(view.framework ?? book.settings.framework);
  if (framework === undefined) throw new RangeError(`There is no framework ${view.framework ?? ''}.`);
  const axes = [view.rows, view.columns];
  const strange = axes.find((axis) => !measure.axes.includes(axis));
  if (strange !== undefined) throw new RangeError(`${measure.title} are not told by ${strange}.`);
  if (view.rows === view.columns) throw new RangeError(`A matrix of ${view.rows} by itself has no cells.`);

  const facts = measure.factsOf(book, { framework, axes, asOf: view.asOf });
  const columns = axisMembers(book, view.columns, framework);
  const members = axisMembers(book, view.rows, framework);
  const across = byMember(view.columns, columns);
  const down = byMember(view.rows, members);
  const figuresOf = (those: readonly Fact[]) => {
    const { found, none } = across(those);
    return {
      cells: columns.map(({ id }) => combined(found.get(id), measure)),
      outside: combined(none, measure),
    };
  };
  const { found, none } = down(facts);
  return {
    view,
    columns,
    rows: members.map((member) => ({
      member,
      ...figuresOf(found.get(member.id) ?? []),
    })),
    outside: figuresOf(none).cells,
    left: across(none).none.length,
  };
}

/** Divides facts by what they belong to on an axis; what is none of its members belongs to none. */
function byMember(axis: AxisId, members: readonly AxisMember[]) {
  const ids = new Set(members.map(({ id }) => id));
  return (facts: readonly Fact[]) => {
    const found = new Map<string, Fact[]>();
    const none: Fact[] = [];
    for (const fact of facts) {
      const own = new Set((fact.at[axis] ?? []).filter((id) => ids.has(id)));
      if (own.size === 0) none.push(fact);
      for (const id of own) {
        const list = found.get(id);
        if (list) list.push(fact);
        else found.set(id, [fact]);
      }
    }
    return { found, none };
  };
}

/** What goes before what, where figures of unlike method fall into one cell. */
const first: readonly FigureUnit[] = ['count', 'emotion', 'share', 'score', 'mean', 'about'];

function combined(facts: readonly Fact[] | undefined, { combine }: Measure): MatrixFigure | null {
  if (facts === undefined || facts.length === 0) return null;
  const unit = first.find((one) => facts.some((fact) => fact.unit === one)) ?? 'count';
  const alike = facts.filter((fact) => fact.unit === unit);
  const values = alike.map(({ value }) => value);
  const value =
    combine === 'count'
      ? values.reduce((sum, one) => sum + one, 0)
      : values.reduce((one, other) => (combine === 'lowest' ? Math.min(one, other) : Math.max(one, other)));
  const decisive = combine === 'count' ? alike : alike.filter((fact) => fact.value === value);
  const counted = new Set(decisive);
  const others = facts.filter((fact) => !counted.has(fact));
  return {
    value,
    unit,
    facts: [...decisive, ...others],
    warnings: warningsOf(decisive, alike.length < facts.length),
  };
}

function warningsOf(facts: readonly Fact[], isMixed: boolean): readonly Warning[] {
  const all = new Map(
    facts.flatMap(({ warnings }) => warnings.map((warning) => [warning.text, warning] as const)),
  );
  const mixed: Warning = {
    kind: 'mixed-methods',
    text: 'Some figures here are shares and others means; only the shares were compared.',
  };
  return [...all.values(), ...(isMixed ? [mixed] : [])];
}
