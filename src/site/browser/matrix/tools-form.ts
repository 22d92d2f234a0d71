import { axisIds, type AxisId } from '../../../analysis/matrix/fact.ts';
import { isMeasure, measureOf } from '../../../analysis/matrix/measure.ts';
import { tickedIn } from './filter-lists.ts';
import { fitting, type MatrixAxes, type MatrixState } from './matrix-state.ts';

/** What the matrix of the page is of. Throws where its controls do not say so: that is a mistake of the page. */
export function axesOfPage({ dataset }: HTMLFormElement): MatrixAxes {
  const { measure = '', rows, columns } = dataset;
  const [down, across] = [axisNamed(rows), axisNamed(columns)];
  if (!isMeasure(measure) || down === undefined || across === undefined)
    throw new Error('The controls of the matrix do not say what it is of.');
  return { measure, rows: down, columns: across };
}

/** What readers have chosen with the controls; the rest stays as it was. */
export function chosenIn(tools: HTMLFormElement, before: MatrixState): MatrixState {
  const chosen = new FormData(tools);
  const textOf = (name: string) => {
    const value = chosen.get(name);
    return typeof value === 'string' ? value : '';
  };
  const measure = textOf('measure');
  const axes = swapped(before, {
    measure: isMeasure(measure) ? measure : before.measure,
    rows: axisNamed(textOf('rows')) ?? before.rows,
    columns: axisNamed(textOf('columns')) ?? before.columns,
  });
  const isSame =
    axes.rows === before.rows && axes.columns === before.columns && axes.measure === before.measure;
  const lists = tools.querySelector('.filter-lists');
  const n = Number(textOf('n'));
  return {
    ...fitting(axes),
    filters: lists?.hasChildNodes() ? tickedIn(lists) : before.filters,
    minimumN: chosen.has('n') ? (Number.isInteger(n) && n > 0 ? n : undefined) : before.minimumN,
    find: textOf('find'),
    hideEmpty: chosen.has('empty'),
    group: axisNamed(textOf('group')),
    sort: isSame ? before.sort : undefined,
    cell: isSame ? before.cell : undefined,
  };
}

/** Who chooses for the rows what the columns are wants them the other way round. */
function swapped(before: MatrixAxes, { measure, rows, columns }: MatrixAxes): MatrixAxes {
  if (rows !== columns) return { measure, rows, columns };
  return rows === before.rows
    ? { measure, rows: before.columns, columns }
    : { measure, rows, columns: before.rows };
}

/** Shows in the controls what is chosen, and offers only what can be. */
export function showChosen(tools: HTMLFormElement, state: MatrixState, groups: readonly AxisId[] = []): void {
  const { axes } = measureOf(state.measure);
  offer(tools, 'measure', state.measure, () => true);
  offer(tools, 'rows', state.rows, (axis) => axes.some((one) => one === axis));
  offer(tools, 'columns', state.columns, (axis) => axes.some((one) => one === axis));
  offer(tools, 'group', state.group ?? '', (axis) => axis === '' || groups.some((one) => one === axis));
  const find = tools.elements.namedItem('find');
  if (find instanceof HTMLInputElement && find.value !== state.find) find.value = state.find;
  const empty = tools.elements.namedItem('empty');
  if (empty instanceof HTMLInputElement) empty.checked = state.hideEmpty;
}

function offer(
  tools: HTMLFormElement,
  name: string,
  value: string,
  isOffered: (value: string) => boolean,
): void {
  const select = tools.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  for (const option of select.options) option.hidden = option.disabled = !isOffered(option.value);
  select.value = value;
}

function axisNamed(name: string | undefined): AxisId | undefined {
  return axisIds.find((axis) => axis === name);
}
