import type { AxisMember } from '../../analysis/matrix/axis-members.ts';
import type { AxisId, PlacedFact } from '../../analysis/matrix/fact.ts';
import type { Grid, GridCell, GridFigures, GridRow } from '../../analysis/matrix/grid.ts';
import { type MeasureId, measureOf } from '../../analysis/matrix/measure.ts';
import { axisNames, capital, outsideName } from './axis-names.ts';

/** A matrix with its rows in the groups and the order in which they are shown. */
export interface ArrangedMatrix<Fact extends PlacedFact> {
  readonly view: { readonly rows: AxisId; readonly columns: AxisId; readonly measure: MeasureId };
  readonly grid: Grid<Fact>;
  readonly groups: readonly RowGroup<Fact>[];
}

/** Rows that belong together. */
export interface RowGroup<Fact extends PlacedFact> {
  readonly title?: string;
  /** The figures of all its rows together, where there is a title. */
  readonly own?: GridFigures<Fact>;
  readonly rows: readonly GridRow<Fact>[];
}

/** What stands at the edges of a table besides rows and columns; no id begins with a tilde. */
export const edge = { name: '~name', outside: '~outside', whole: '~whole' } as const;

/** A column as it is shown. */
export interface LaidColumn {
  /** The id of its member, or one of `edge`. */
  readonly key: string;
  readonly title: string;
  readonly member?: AxisMember;
}

/** A row as it is shown, with a cell for each column. */
export interface LaidRow<Fact extends PlacedFact> {
  readonly kind: 'member' | 'group' | 'outside' | 'whole';
  /** The id of its member, one of `edge`, or the title of a group after a tilde. */
  readonly key: string;
  readonly title: string;
  readonly member?: AxisMember;
  /** The group that it belongs to. */
  readonly group?: string;
  readonly cells: readonly GridCell<Fact>[];
}

/** All that a table shows, in order. */
export interface LaidFigures<Fact extends PlacedFact> {
  /** What the rows are, in a word. */
  readonly corner: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly LaidRow<Fact>[];
}

const wholeNames = { count: 'All', lowest: 'Lowest', highest: 'Highest' } as const;

/** Lays out a matrix: its rows in their groups, then what belongs to none, then what belongs to any. */
export function layOutFigures<Fact extends PlacedFact>({
  view,
  grid,
  groups,
}: ArrangedMatrix<Fact>): LaidFigures<Fact> {
  const { rows, columns, outside, whole } = grid;
  const beside = rows.some((row) => row.outside !== null)
    ? outsideName(view.columns, view.measure)
    : undefined;
  const below = outside.whole === null ? undefined : outsideName(view.rows, view.measure);
  const all = wholeNames[measureOf(view.measure).combine];
  const hasWhole = columns.length > 1;
  const cellsOf = (own: GridFigures<Fact>) => [
    ...own.cells,
    ...(beside === undefined ? [] : [own.outside]),
    ...(hasWhole ? [own.whole] : []),
  ];
  const columnsAtEdge = [
    ...(beside === undefined ? [] : [{ key: edge.outside, title: beside }]),
    ...(hasWhole ? [{ key: edge.whole, title: all }] : []),
  ];
  return {
    corner: capital(axisNames[view.rows].one),
    columns: [
      ...columns.map((member) => ({ key: member.id, title: member.title, member })),
      ...columnsAtEdge,
    ],
    rows: [
      ...groups.flatMap(({ title, own, rows: those }) => [
        ...(title !== undefined && own
          ? [{ kind: 'group', key: `~${title}`, title, group: title, cells: cellsOf(own) } as const]
          : []),
        ...those.map((row) => ({
          kind: 'member' as const,
          key: row.member.id,
          title: row.member.title,
          member: row.member,
          ...(title !== undefined && { group: title }),
          get cells() {
            return cellsOf(row);
          },
        })),
      ]),
      ...(below === undefined
        ? []
        : [
            {
              kind: 'outside' as const,
              key: edge.outside,
              title: below,
              get cells() {
                return cellsOf(outside);
              },
            },
          ]),
      ...(hasWhole && rows.length > 1
        ? [
            {
              kind: 'whole' as const,
              key: edge.whole,
              title: all,
              get cells() {
                return cellsOf(whole);
              },
            },
          ]
        : []),
    ],
  };
}
