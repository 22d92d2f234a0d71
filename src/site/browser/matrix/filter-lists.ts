import type { AxisMember } from '../../../analysis/matrix/axis-members.ts';
import { type AxisId, axisIds, type Places } from '../../../analysis/matrix/fact.ts';
import { measureOf } from '../../../analysis/matrix/measure.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { axisNames, capital } from '../../map/axis-names.ts';
import type { MatrixState } from './matrix-state.ts';

/** What is found by its name and not by going through a list. */
const named: readonly AxisId[] = ['touchpoint', 'journey', 'initiative'];

/** The lists from which readers choose what counts; ticked is what they have chosen. */
export function filterLists(
  axes: Readonly<Partial<Record<AxisId, readonly AxisMember[]>>>,
  { measure, filters, minimumN }: MatrixState,
): Markup {
  const { axes: known, isAsked = false } = measureOf(measure);
  const lists = known.flatMap((axis) => {
    const members = axes[axis] ?? [];
    return named.includes(axis) || members.length < 2 ? [] : [listOf(axis, members, filters[axis] ?? [])];
  });
  const answers =
    isAsked &&
    markup`<fieldset><legend>Answers</legend><label class="n">at least <input type="number" name="n" min="1" step="1" inputmode="numeric" value="${minimumN}"></label><p>Where nobody wrote how many, it is left out then.</p></fieldset>`;
  return markup`${lists}${answers}`;
}

function listOf(axis: AxisId, members: readonly AxisMember[], ticked: readonly string[]): Markup {
  const boxes = members.map(
    ({ id, title }) =>
      markup`<label><input type="checkbox" name="${axis}" value="${id}"${ticked.includes(id) && markup` checked`}> ${title}</label>`,
  );
  return markup`<fieldset><legend>${capital(axisNames[axis].one)}</legend><div>${boxes}</div></fieldset>`;
}

/** What is ticked in the lists. */
export function tickedIn(lists: Element): Places {
  const boxes = [...lists.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')];
  return Object.fromEntries(
    axisIds.flatMap((axis) => {
      const ids = boxes.flatMap(({ name, value }) => (name === axis ? [value] : []));
      return ids.length === 0 ? [] : [[axis, ids] as const];
    }),
  );
}
