import { rememberInAddress } from './address-query.ts';

/**
 * Lets readers choose what a map shows: a view, single lanes, and the segments of its curve. The choice stays in the
 * address, so that it can be sent to somebody.
 */
const everything = 'everything';

document.addEventListener('change', ({ target }) => {
  const form = target instanceof HTMLInputElement ? target.closest<HTMLFormElement>('.map-tools') : null;
  if (!(target instanceof HTMLInputElement) || !form) return;
  if (target.name === 'view') showView(form, target.value);
  apply(form);
  remember(form);
});
document.addEventListener('journeybook:shown', begin);
begin();

function begin(): void {
  const form = document.querySelector<HTMLFormElement>('.map-tools');
  if (!form) return;
  const asked = new URLSearchParams(location.search);
  const view = asked.get('view');
  if (view !== null && boxes(form, 'view').some(({ value }) => value === view)) showView(form, view);
  choose(boxes(form, 'lane'), asked.get('lanes'));
  choose(boxes(form, 'line'), asked.get('curves'));
  apply(form);
}

function boxes(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

/** Ticks those that are named, separated by commas, or none; where it knows none of them, an old address leaves all ticked. */
function choose(all: readonly HTMLInputElement[], names: string | null): void {
  const wanted = new Set(names?.split(','));
  if (names !== '' && !all.some(({ value }) => wanted.has(value))) return;
  for (const box of all) box.checked = wanted.has(box.value);
}

/** Whether a view shows a lane. */
function shows(view: string, { dataset }: HTMLInputElement): boolean {
  return view === everything || dataset['views']?.split(' ').includes(view) === true;
}

function showView(form: HTMLFormElement, view: string): void {
  for (const lane of boxes(form, 'lane')) lane.checked = shows(view, lane);
}

/** Shows what is ticked, and marks the view that shows just that. */
function apply(form: HTMLFormElement): void {
  const map = document.querySelector('.journey-map');
  for (const { dataset, checked } of boxes(form, 'lane')) {
    for (const part of map?.querySelectorAll(`.${dataset['row'] ?? ''}`) ?? [])
      part.toggleAttribute('hidden', !checked);
  }
  for (const { dataset, checked } of boxes(form, 'line')) {
    for (const part of map?.querySelectorAll(`:is(.curve, .pieces, .axes) .${dataset['sign'] ?? ''}`) ?? [])
      part.classList.toggle('left-out', !checked);
  }
  const lanes = boxes(form, 'lane');
  for (const view of boxes(form, 'view'))
    view.checked = lanes.every((lane) => lane.checked === shows(view.value, lane));
}

function remember(form: HTMLFormElement): void {
  const view = boxes(form, 'view').find(({ checked }) => checked)?.value;
  const lines = boxes(form, 'line');
  rememberInAddress({
    view: view === everything ? undefined : view,
    lanes: view === undefined ? ticked(boxes(form, 'lane')) : undefined,
    curves: lines.every(({ checked }) => checked) ? undefined : ticked(lines),
  });
}

function ticked(all: readonly HTMLInputElement[]): string {
  return all.flatMap(({ value, checked }) => (checked ? [value] : [])).join(',');
}
