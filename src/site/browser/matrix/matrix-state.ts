import { type AxisId, axisIds, type Places } from '../../../analysis/matrix/fact.ts';
import { isMeasure, type MeasureId, measureOf } from '../../../analysis/matrix/measure.ts';
import type { Sort } from '../../map/figure-table.ts';

/** What a matrix is of. */
export interface MatrixAxes {
  readonly measure: MeasureId;
  readonly rows: AxisId;
  readonly columns: AxisId;
}

/** All that readers have chosen. */
export interface MatrixState extends MatrixAxes {
  readonly filters: Places;
  readonly minimumN?: number | undefined;
  /** What the titles of the rows hold. */
  readonly find: string;
  readonly hideEmpty: boolean;
  readonly group?: AxisId | undefined;
  readonly sort?: Sort | undefined;
  /** The cell whose inputs are shown. */
  readonly cell?: CellPlace | undefined;
}

/** A cell by the ids of its row and its column. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** A matrix as its page has it. */
export function stateOf(axes: MatrixAxes): MatrixState {
  return { ...axes, filters: {}, find: '', hideEmpty: false };
}

/**
 * Reads from the address what readers have chosen; what it does not say is as the page has it, and what makes no sense
 * is passed over.
 */
export function readState(query: string, page: MatrixAxes): MatrixState {
  const asked = new URLSearchParams(query);
  const measure = asked.get('measure') ?? '';
  const filters = axisIds.flatMap((axis) => {
    const ids = listIn(asked.get(axis));
    return ids.length === 0 ? [] : [[axis, ids] as const];
  });
  const n = Number(asked.get('n'));
  const sort = asked.get('sort');
  const [row, column] = [asked.get('row'), asked.get('column')];
  return {
    ...fitting({
      measure: isMeasure(measure) ? measure : page.measure,
      rows: axisIn(asked.get('rows')) ?? page.rows,
      columns: axisIn(asked.get('columns')) ?? page.columns,
    }),
    filters: Object.fromEntries(filters),
    minimumN: Number.isInteger(n) && n > 0 ? n : undefined,
    find: asked.get('find') ?? '',
    hideEmpty: asked.get('empty') === 'hide',
    group: axisIn(asked.get('group')),
    sort: sort === null ? undefined : { by: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    cell: row === null || column === null ? undefined : { row, column },
  };
}

/** What the address says of the choices of readers, by name; undefined where they are as the page has it. */
export function writeState(
  state: MatrixState,
  page: MatrixAxes,
): Readonly<Record<string, string | undefined>> {
  const unlessPage = (name: keyof MatrixAxes) => (state[name] === page[name] ? undefined : state[name]);
  const { filters, minimumN, find, hideEmpty, group, sort, cell } = state;
  return {
    measure: unlessPage('measure'),
    rows: unlessPage('rows'),
    columns: unlessPage('columns'),
    ...Object.fromEntries(axisIds.map((axis) => [axis, listOut(filters[axis])])),
    n: minimumN === undefined ? undefined : String(minimumN),
    find: find === '' ? undefined : find,
    empty: hideEmpty ? 'hide' : undefined,
    group,
    sort: sort && `${sort.descending ? '-' : ''}${sort.by}`,
    row: cell?.row,
    column: cell?.column,
  };
}

/** Axes that the measure knows, none of them twice: others give way to the first that does. */
export function fitting({ measure, rows, columns }: MatrixAxes): MatrixAxes {
  const { axes } = measureOf(measure);
  const down = axes.includes(rows) ? rows : (axes.find((axis) => axis !== columns) ?? rows);
  const across =
    axes.includes(columns) && columns !== down ? columns : (axes.find((axis) => axis !== down) ?? columns);
  return { measure, rows: down, columns: across };
}

function axisIn(name: string | null): AxisId | undefined {
  return axisIds.find((axis) => axis === name);
}

/** Ids may hold commas of their own. */
function listIn(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .filter((id) => id !== '')
    .map((id) => {
      try {
        return decodeURIComponent(id);
      } catch {
        return id;
      }
    });
}

function listOut(ids: readonly string[] = []): string | undefined {
  return ids.length === 0
    ? undefined
    : ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}
