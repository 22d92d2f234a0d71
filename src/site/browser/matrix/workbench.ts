import type { AxisMember } from '../../../analysis/matrix/axis-members.ts';
import { axisIds } from '../../../analysis/matrix/fact.ts';
import type { GridFigure } from '../../../analysis/matrix/grid.ts';
import { measureOf } from '../../../analysis/matrix/measure.ts';
import { heatOf } from '../../map/figure-heat.ts';
import { tableParts } from '../../map/figure-table.ts';
import { edge, type LaidFigures, layOutFigures } from '../../map/lay-out-figures.ts';
import { rememberInAddress } from '../address-query.ts';
import { cellDetail } from './cell-detail.ts';
import { cellIn, placeOf } from './cell-place.ts';
import { type DetailPanel, detailPanel } from './detail-panel.ts';
import { drawMatrix, isLight, restoreTable } from './draw-matrix.ts';
import { fetchFacts, headIn, type MatrixFacts, type PublishedFact } from './fetch-facts.ts';
import { filterLists } from './filter-lists.ts';
import { type MatrixAxes, type MatrixState, readState, stateOf, writeState } from './matrix-state.ts';
import { countInWords, type PageWords, pageWords, sayCount, sayFilters, sayOf } from './page-words.ts';
import { arrange } from './shown-matrix.ts';
import { axesOfPage, chosenIn, showChosen } from './tools-form.ts';
import { goTo, makeOnly, prepareCells, walkCells } from './walk-cells.ts';

/** A matrix that readers work with, and what of it is shown. */
interface Workbench {
  readonly tools: HTMLFormElement;
  readonly region: HTMLElement;
  readonly panel: DetailPanel;
  /** What the page shows before anything is chosen. */
  readonly page: MatrixAxes;
  readonly table: HTMLTableElement;
  readonly words: PageWords;
  readonly base: string;
  state: MatrixState;
  laid?: LaidFigures<PublishedFact>;
}

let current: { readonly tools: HTMLFormElement; readonly ready: Promise<void> } | undefined;

/**
 * Begins to work with the matrix of a page; a second time there is nothing to begin. Resolves when it can be worked with.
 *
 * @param isChosen whether something was chosen with its controls before
 */
export async function workOn(tools: HTMLFormElement, isChosen: boolean): Promise<void> {
  const region = document.querySelector<HTMLElement>('.matrix-scroll');
  const table = region?.querySelector('table');
  if (current?.tools === tools) return current.ready;
  if (!region || !table) return;
  const page = axesOfPage(tools);
  const panel = detailPanel(region, () => {
    const { cell } = bench.state;
    void choose(bench, { ...bench.state, cell: undefined }, 'replace').then(
      () => cell && goToCell(bench, cell),
    );
  });
  const bench: Workbench = {
    ...{ tools, region, panel, page, table, words: pageWords(), base: tools.dataset['base'] ?? '/' },
    state: readState(location.search, page),
  };
  listen(bench);
  current = {
    tools,
    ready: isChosen ? choose(bench, chosenIn(tools, bench.state), 'push') : show(bench),
  };
  await current.ready;
}

function listen(bench: Workbench): void {
  const { tools, region, page } = bench;
  tools.addEventListener('input', ({ target }) => {
    const isTyped = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
    const isFilter = target instanceof Element && target.closest('.filters') !== null;
    void choose(bench, chosenIn(tools, bench.state), isTyped ? 'replace' : 'push', isFilter);
  });
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.addEventListener('reset', (event) => {
    event.preventDefault();
    void choose(bench, stateOf(page), 'push');
  });
  tools.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.name === 'csv')
      void save(bench, target.value === 'bom');
  });
  region.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.classList.contains('sort')) sortBy(bench, target.value);
  });
  walkCells(region, (cell, by) => {
    askAbout(bench, cell);
    if (by === 'key') bench.panel.focus();
  });
  region.addEventListener('focusin', ({ target }) => {
    if (bench.state.cell && target instanceof HTMLTableCellElement) askAbout(bench, target);
  });
  addEventListener('popstate', () => {
    bench.state = readState(location.search, page);
    void show(bench);
  });
}

function choose(
  bench: Workbench,
  state: MatrixState,
  how: 'push' | 'replace',
  isFromFilters = false,
): Promise<void> {
  bench.state = state;
  rememberInAddress(writeState(state, bench.page), how);
  return show(bench, isFromFilters);
}

/** The first press brings what needs attention to the top, the second turns it round, the third is as in the book. */
function sortBy(bench: Workbench, by: string): void {
  const { sort, measure } = bench.state;
  const descending = by !== edge.name && measureOf(measure).combine !== 'lowest';
  const turned = sort?.descending === descending ? { by, descending: !descending } : undefined;
  const next = sort?.by === by ? turned : { by, descending };
  void choose(bench, { ...bench.state, sort: next }, 'push');
}

function askAbout(bench: Workbench, element: HTMLTableCellElement): void {
  const cell = bench.laid && isWorkable(bench) ? placeOf(element, bench.laid) : undefined;
  if (cell === undefined) return;
  bench.state = { ...bench.state, cell };
  rememberInAddress(writeState(bench.state, bench.page));
  showDetail(bench);
}

/** Shows what is chosen. Whatever is chosen while the figures are fetched is what counts. */
async function show(bench: Workbench, isFromFilters = false): Promise<void> {
  const { tools, base, state } = bench;
  const facts = await fetchFacts(base, state.measure).catch(() => undefined);
  if (bench.state !== state) return;
  if (facts === undefined) {
    sayCount(tools, 'The figures could not be fetched. The table is as the page has it.');
    return;
  }
  const arranged = arrange(facts, state);
  bench.laid = layOutFigures(arranged);
  const isAsPage = drawn(bench, facts, () => heatOf(arranged.grid, state.measure, facts.scale));
  sayOf(state, bench.words, isAsPage);
  const groups = axisIds.filter((axis) => facts.axes[state.rows]?.some(({ at }) => at[axis] !== undefined));
  showChosen(tools, state, groups);
  const lists = tools.querySelector('.filter-lists');
  if (lists && !isFromFilters) lists.innerHTML = filterLists(facts.axes, state).text;
  const all = facts.axes[state.rows]?.length ?? 0;
  sayCount(tools, isAsPage ? '' : countInWords(arranged.grid.rows.length, all, state));
  sayFilters(tools, state);
  tools.querySelector('[type="reset"]')?.toggleAttribute('hidden', isAsPage);
  showDetail(bench);
}

/** Draws the matrix, or puts back that of the page where nothing else is chosen; whether it is that. */
function drawn(
  { state, page, region, table, base, laid }: Workbench,
  { axes }: MatrixFacts,
  heat: () => ReturnType<typeof heatOf>,
): boolean {
  const chosen = Object.values(writeState({ ...state, cell: undefined }, page));
  const isAsPage = chosen.every((value) => value === undefined);
  const focused = keyOfFocus(region);
  if (isAsPage && isLight(table)) restoreTable(region, table);
  else if (laid) {
    const published = new Map(
      [state.rows, state.columns].map((axis) => [
        axis,
        new Map((axes[axis] ?? []).map((member) => [member.id, headIn(base, member)])),
      ]),
    );
    const headOf = (axis: typeof state.rows, { id, title }: AxisMember) =>
      published.get(axis)?.get(id) ?? { title };
    drawMatrix(region, tableParts(laid, { view: state, heat: heat(), headOf, isNoticed, sort: state.sort }), {
      rows: laid.rows.length,
      columns: laid.columns.length,
    });
  }
  if (region.querySelector('.of-figures')) prepareCells(region);
  if (focused !== undefined) sortButton(region, focused)?.focus({ preventScroll: true });
  return isAsPage;
}

function isNoticed({ facts }: GridFigure<PublishedFact>): boolean {
  return facts.some(({ findings }) => findings.length > 0);
}

/** Whoever sorts with the keyboard stays at the column. */
function keyOfFocus(region: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLButtonElement && region.contains(activeElement)
    ? activeElement.value
    : undefined;
}

function sortButton(region: HTMLElement, key: string): HTMLElement | undefined {
  return [...region.querySelectorAll<HTMLButtonElement>('.sort')].find(({ value }) => value === key);
}

/** The matrix of steps on its own page has other cells, which lead to what they count. */
function isWorkable({ region }: Workbench): boolean {
  return region.querySelector('.of-figures') !== null;
}

function showDetail(bench: Workbench): void {
  const { state, laid, panel, region, base } = bench;
  for (const cell of region.querySelectorAll('[aria-selected]')) cell.removeAttribute('aria-selected');
  const place = state.cell;
  const row = laid?.rows.find(({ key }) => key === place?.row);
  const column = laid?.columns.findIndex(({ key }) => key === place?.column) ?? -1;
  if (!laid || !place || !row || column < 0) {
    panel.show(undefined);
    return;
  }
  const cell = cellIn(region, laid, place);
  if (cell && isWorkable(bench)) {
    cell.setAttribute('aria-selected', 'true');
    makeOnly(region, cell);
  }
  const asked = {
    row: row.title,
    column: laid.columns[column]?.title ?? '',
    figure: row.cells[column] ?? null,
  };
  panel.show(cellDetail(asked, state.measure, base));
}

function goToCell({ region, laid }: Workbench, place: NonNullable<MatrixState['cell']>): void {
  const cell = laid && cellIn(region, laid, place);
  if (cell) goTo(cell);
}

async function save({ laid, state }: Workbench, bom: boolean): Promise<void> {
  if (!laid) return;
  const { saveCsv } = await import('./save-csv.ts');
  saveCsv(laid, state.measure, { name: `${state.measure}-${state.rows}-by-${state.columns}`, bom });
}
