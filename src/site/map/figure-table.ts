import type { AxisMember } from '../../analysis/matrix/axis-members.ts';
import type { AxisId, PlacedFact } from '../../analysis/matrix/fact.ts';
import type { GridCell, GridFigure } from '../../analysis/matrix/grid.ts';
import { measureOf } from '../../analysis/matrix/measure.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import type { HeatOf } from './figure-heat.ts';
import { figureInCell } from './figure-text.ts';
import {
  type ArrangedMatrix,
  edge,
  type LaidColumn,
  type LaidFigures,
  type LaidRow,
} from './lay-out-figures.ts';
import { memberHead, type MemberHead } from './member-head.ts';

/** How a matrix is drawn. */
export interface TableLook<Fact extends PlacedFact = PlacedFact> {
  readonly view: ArrangedMatrix<PlacedFact>['view'];
  readonly heat: HeatOf;
  readonly headOf: (axis: AxisId, member: AxisMember) => MemberHead;
  /** Whether the rules notice something of what a cell is made from. */
  readonly isNoticed?: (cell: GridFigure<Fact>) => boolean;
  /** What the rows are sorted by; as in the book without it. */
  readonly sort?: Sort | undefined;
}

/** What rows are sorted by, the key of a column, and in which direction. */
export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/** The parts of a table, in order: a large one is put into a page piece by piece. */
export interface TableParts {
  readonly caption: Markup;
  readonly head: Markup;
  /** Made when they are asked for; with the cells of some columns only where those are named. */
  readonly bodies: readonly ((columns?: Span) => Markup)[];
  /** The cells of a row, counted from 0 with that of the foot as the last, in some columns. */
  readonly cells: (row: number, columns: Span) => Markup;
  readonly foot: ((columns?: Span) => Markup) | null;
}

/** Columns from one, counted from 0, to the one before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The class of what stands for cells and rows that are not drawn yet. */
export const later = 'later';

/** So many rows are put into a page at once: few enough to be laid out within a frame. */
export const rowsInBody = 10;

/** A matrix as a table: an empty cell is not zero, and each figure is tinted and written. */
export function figureTable<Fact extends PlacedFact>(laid: LaidFigures<Fact>, look: TableLook<Fact>): Markup {
  const { caption, head, bodies, foot } = tableParts(laid, look);
  return markup`<table class="matrix of-figures">${caption}${head}${bodies.map((body) => body())}${foot?.()}</table>`;
}

/** The parts of the table of a matrix. */
export function tableParts<Fact extends PlacedFact>(
  { corner, columns, rows }: LaidFigures<Fact>,
  look: TableLook<Fact>,
): TableParts {
  const members = columns.filter(({ member }) => member !== undefined).length;
  const rowLook = { ...look, members, columns: columns.length };
  const whole = rows.find(({ kind }) => kind === 'whole');
  const body = rows.filter(({ kind }) => kind !== 'whole');
  const heads = columns.map((column) =>
    headCell(
      column,
      column.member ? memberHead(look.headOf(look.view.columns, column.member)) : column.title,
      look,
    ),
  );
  const first = headCell({ key: edge.name, title: corner.toLowerCase() }, corner, look);
  return {
    caption: markup`<caption>${measureOf(look.view.measure).method}</caption>`,
    head: markup`<thead><tr>${first}${heads}</tr></thead>`,
    bodies: inPieces(body).map(
      (piece) => (span?: Span) => markup`<tbody>${piece.map((row) => tableRow(row, rowLook, span))}</tbody>`,
    ),
    cells: (place, span) => {
      const row = place < body.length ? body[place] : whole;
      return markup`${row && cellsOf(row, rowLook, span)}`;
    },
    foot: whole ? (span?: Span) => markup`<tfoot>${tableRow(whole, rowLook, span)}</tfoot>` : null,
  };
}

function headCell(
  { key, title }: LaidColumn,
  head: Markup | string,
  { sort }: Pick<TableLook, 'sort'>,
): Markup {
  const sorted = sort?.by === key && markup` aria-sort="${sort.descending ? 'descending' : 'ascending'}"`;
  return markup`<th scope="col"${sorted}>${head}<button type="button" class="sort" value="${key}" aria-label="Sort by ${title}"></button></th>`;
}

/** How rows are drawn, with the number of all columns and of those that are members: those at the edge come last. */
interface RowLook<Fact extends PlacedFact> extends TableLook<Fact> {
  readonly columns: number;
  readonly members: number;
}

function tableRow<Fact extends PlacedFact>(row: LaidRow<Fact>, look: RowLook<Fact>, span?: Span): Markup {
  const { kind, title, member } = row;
  const head = member ? memberHead(look.headOf(look.view.rows, member)) : title;
  const group = kind === 'group' && markup` class="group"`;
  const { from, to } = span ?? { from: 0, to: look.columns };
  // Figures are combined when their cells are asked for.
  const drawn = from < to && cellsOf(row, look, { from, to });
  return markup`<tr${group}><th scope="row">${head}</th>${inPlaceOf(from)}${drawn}${inPlaceOf(look.columns - to)}</tr>`;
}

function cellsOf<Fact extends PlacedFact>(
  { kind, cells }: LaidRow<Fact>,
  look: RowLook<Fact>,
  { from, to }: Span,
): readonly Markup[] {
  // What is at the edge is made from all of its row or column: it would always be noticed.
  const isOwn = (column: number) => kind === 'member' && column < look.members;
  return cells.slice(from, to).map((cell, place) => figureCell(cell, look, isOwn(from + place)));
}

/** An element that stands for cells. */
function inPlaceOf(cells: number): Markup | false {
  return cells > 0 && markup`<td class="${later}" colspan="${cells}"></td>`;
}

const noFigure = markup`<td class="none"></td>`;

function figureCell<Fact extends PlacedFact>(
  cell: GridCell<Fact>,
  { heat, view, isNoticed }: TableLook<Fact>,
  isOwn: boolean,
): Markup {
  if (cell === null) return noFigure;
  const isMarked = isOwn && isNoticed?.(cell);
  const says = isMarked && markup` aria-description="The rules notice something here"`;
  return markup`<td class="${heat(cell)}${isMarked && ' noticed'}"${says}>${figureInCell(cell, view.measure)}${careOf(cell)}</td>`;
}

/** A mark on what is to be read with care, with the reasons for those who ask. */
export function careOf({ warnings }: GridFigure<PlacedFact>): Markup | null {
  if (warnings.length === 0) return null;
  const reasons = warnings.map(({ text }) => text).join(' ');
  return markup`<span class="care" role="img" title="${reasons}" aria-label="${reasons}">†</span>`;
}

function inPieces<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsInBody) }, (_, place) =>
    rows.slice(place * rowsInBody, (place + 1) * rowsInBody),
  );
}
