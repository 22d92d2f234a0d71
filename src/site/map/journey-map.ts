import { emotionCurve, stepsOf } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Phase, Step } from '../../book/book.ts';
import { levels } from '../../diagrams/curve-layout.ts';
import { curveOnPaper } from '../../diagrams/curve-on-paper.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { widthOfStep } from '../../diagrams/step-width.ts';
import { evidenceAnchor, pathOfStep } from '../data/paths.ts';
import { basisKey } from './basis-sign.ts';
import { claimText } from './claims.ts';
import { contextOf, type MapContext } from './context.ts';
import { curveKey } from './map-curve.ts';
import { isMirrored } from './mirrored.ts';
import { overview } from './map-overview.ts';
import type { Drawn, Lane } from './lane.ts';
import { evidence } from './lanes/evidence.ts';
import { feeling } from './lanes/feeling.ts';
import { lanes } from './lanes/index.ts';
import { moment } from './lanes/moment.ts';
import { mapTools } from './map-tools.ts';
import { stepsOnPaper, type StepOnPaper } from './rows-on-paper.ts';
import type { ShownAs } from './shown-as.ts';
import { stepBasis } from './step-basis.ts';

/** Rows of the grid before the first lane: the phase, the moment of truth, the step. */
const rowsAbove = 3;

/** What a map draws: its lanes, and what each shows of each step. */
interface Grid {
  readonly shown: readonly Lane[];
  readonly cells: ReadonlyMap<Step, readonly (Markup | null)[]>;
  /** What each lane draws over all steps, if it does. */
  readonly drawn: readonly (Drawn | null)[];
  /** For each lane the steps whose word its drawing leaves to their cells. */
  readonly unwritten: readonly ReadonlySet<Step>[];
  /** The steps in order. */
  readonly steps: readonly Step[];
  readonly paper: ReadonlyMap<Step, StepOnPaper>;
  /** Classes by which the whole map fits its paper. */
  readonly classes: readonly string[];
}

/**
 * The map of a journey: phases, steps and lanes. It is one table in reading order, a row for each step and a column
 * for each lane, which the style sheet turns on its side where there is room, and tells as a story where there is not.
 * Its roles are written out, because browsers forget what a table is once it is laid out as a grid. An excerpt has no
 * headings and no ids of its own; the steps of all maps but that on its journey’s page lead there.
 */
export function journeyMap(book: Book, journey: Journey, as: ShownAs = 'page'): Markup {
  const context = contextOf(book, journey);
  const steps = stepsOf(journey);
  const width = widthOfStep(steps.length);
  const grid = gridOf(steps, context, width.units);
  const { shown } = grid;
  const curve = emotionCurve(journey);
  const rows = journey.phases.map((phase) => phaseRows(phase, grid, context, as));
  const tools = as !== 'excerpt' && mapTools({ shown, curve, book }, rowOf);
  const drawings = grid.drawn.map(
    (drawn, index) => drawn && markup`<div class="${drawn.as} ${rowOf(index)}">${drawn.drawing}</div>`,
  );
  const classes = ['journey-map', `step-${width.name}`, ...grid.drawn.flatMap((drawn) => drawn?.map ?? [])];
  return markup`${tools}${overview(curve, steps.length, context, as)}<div class="${classes.join(' ')}" role="region" aria-label="Map of ${journey.title}"${isMirrored(journey) && markup` dir="rtl"`} tabindex="0"><div class="${['sheet', ...grid.classes].join(' ')}">${rules(grid)}<table class="phases" role="table" aria-label="Steps and lanes">${laneNames(grid)}${rows}</table>${drawings}</div></div>${curveKey(curve, book)}${shown.includes(evidence) && basisKey(book)}`;
}

function gridOf(steps: readonly Step[], context: MapContext, step: number): Grid {
  const all = steps.map((step) => lanes.map((lane) => lane.cell(step, context)));
  const used = lanes.map((_, index) => all.some((cells) => cells[index] !== null));
  const cells = new Map(
    steps.map((step, place) => [step, all[place]?.filter((_, index) => used[index]) ?? []] as const),
  );
  const shown = lanes.filter((_, index) => used[index]);
  const onPaper = curveOnPaper(steps.length, shown.length);
  const drawn = shown.map((lane) => lane.over?.(context, { step, onPaper: onPaper.units }) ?? null);
  const unwritten = drawn.map((one) => new Set(one?.unwritten?.flatMap((place) => steps[place] ?? [])));
  const { rows, paper } = stepsOnPaper(context.journey.phases, cells);
  const classes = [`curve-${onPaper.name}`, ...rows];
  return { shown, cells, drawn, unwritten, steps, paper, classes };
}

function rules({ shown }: Grid): readonly Markup[] {
  return shown.map(
    ({ below }, index) => markup`<i class="rule ${rowOf(index)}${below !== undefined && ' boundary'}"></i>`,
  );
}

function laneNames({ shown }: Grid): Markup {
  const names = shown.map(
    (lane, index) =>
      markup`<th class="${rowOf(index)}" role="columnheader" scope="col">${lane.below && markup`<span class="boundary" aria-hidden="true">${lane.below}</span> `}${lane.name}${lane === feeling && scaleNames}</th>`,
  );
  return markup`<thead role="rowgroup"><tr class="lane-names" role="row"><th class="of-steps" role="columnheader" scope="col"><span class="visually-hidden">Step</span></th>${names}</tr></thead>`;
}

const scaleNames = markup`<span class="scale" aria-hidden="true">${levels.map(({ name }) => markup`<span>${name}</span>`)}</span>`;

function rowOf(lane: number): string {
  return `row-${rowsAbove + lane + 1}`;
}

function phaseRows(phase: Phase, grid: Grid, context: MapContext, as: ShownAs): Markup {
  const goal = phase.goal && markup`<p>${claimText(phase.goal, context)}</p>`;
  const title =
    as !== 'excerpt'
      ? markup`<h2 id="_phase-${phase.id}">${phase.title}</h2>`
      : markup`<p class="h2">${phase.title}</p>`;
  const steps = phase.steps.map((step) => stepRow(step, phase, grid, context, as));
  return markup`<tbody class="phase" role="rowgroup"><tr class="phase-name" role="row"><th role="rowheader" scope="rowgroup" colspan="${grid.shown.length + 1}">${title}${goal}</th></tr>${steps}</tbody>`;
}

function stepRow(step: Step, phase: Phase, grid: Grid, context: MapContext, as: ShownAs): Markup {
  const truth = moment.cell(step, context);
  const { opens = [], continues = false } = grid.paper.get(step) ?? {};
  const continued = opens.length > 0 && continues && markup` data-continued="${phase.title}, continued"`;
  const classes = ['step', truth && 'of-truth', ...opens];
  const href = as === 'page' ? `#${encodeURIComponent(step.id)}` : pathOfStep(context.journey.id, step.id);
  const link = markup`<a href="${href}">${step.title}</a>`;
  const title =
    as === 'excerpt' ? markup`<p class="h3">${link}</p>` : markup`<h3 id="${step.id}">${link}</h3>`;
  return markup`<tr class="${classes.filter(Boolean).join(' ')}" role="row"><th class="step-name" role="rowheader" scope="row"${continued}>${truth && markup`<p class="moment">${truth}</p>`}${title}</th>${facts(step, grid, context, as)}</tr>`;
}

function facts(
  step: Step,
  { shown, cells, drawn, unwritten, steps, paper }: Grid,
  context: MapContext,
  as: ShownAs,
): readonly Markup[] {
  // Signs on other pages lead to the evidence of a step where there is more than one source.
  const many = as !== 'excerpt' && (stepBasis(step, context)?.evidence.length ?? 0) > 1;
  const content = cells.get(step) ?? [];
  const { opens = [], silent = [] } = paper.get(step) ?? {};
  return shown.map((lane, index) => {
    const cell = content[index];
    const id = many && lane === evidence && markup` id="${evidenceAnchor(step.id)}"`;
    const { pieces, axis } = drawn[index] ?? {};
    const place = pieces ? steps.indexOf(step) : -1;
    const inside =
      cell &&
      markup`${lane.below !== undefined && markup`<span class="line-name" aria-hidden="true">${lane.below}</span>`}<span class="lane-name" aria-hidden="true">${lane.name}</span> <div class="told">${cell}</div>${pieces?.[place]}${opens.length > 0 && axis?.(place)}`;
    const classes = [
      'lane',
      rowOf(index),
      lane.id,
      unwritten[index]?.has(step) === true && 'in-words',
      lane.below !== undefined && 'boundary',
      ...(silent[index] ?? []),
    ];
    return markup`<td class="${classes.filter(Boolean).join(' ')}" role="cell"${id}${opens.length > 0 && ofRow(lane, inside)}>${inside}</td>`;
  });
}

/** What paper writes at the start of a row that screens write once: the line above a lane, and its name where nothing is said. */
function ofRow({ name, below }: Lane, inside: unknown): Markup {
  return markup`${below !== undefined && markup` data-below="${below}"`}${!inside && markup` data-lane="${name}"`}`;
}
