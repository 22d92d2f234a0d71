import { emotionCurve, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Phase, Step } from '../../book/book.ts';
import { drawEmotionCurve, type DrawnLine } from '../../diagrams/emotion-curve.ts';
import { sparklineOver } from '../../diagrams/sparkline.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { evidenceAnchor, pathOfStep } from '../data/paths.ts';
import { basisKey } from './basis-sign.ts';
import { claimText } from './claims.ts';
import { contextOf, segmentName, signOfSegment, type MapContext } from './context.ts';
import type { Lane } from './lane.ts';
import { evidence } from './lanes/evidence.ts';
import { feeling } from './lanes/feeling.ts';
import { lanes } from './lanes/index.ts';
import { moment } from './lanes/moment.ts';
import { stepBasis } from './step-basis.ts';

/** Rows of the grid before the first lane: the phase, the moment of truth, the step. */
const rowsAbove = 3;

/** How wide a step is drawn, in sixteenths of the reader’s font size: short journeys have room to breathe. */
function widthOfStep(steps: number): { name: string; units: number } {
  if (steps <= 4) return { name: 'wide', units: 300 };
  if (steps <= 6) return { name: 'roomy', units: 248 };
  return { name: 'normal', units: 208 };
}

/** What a map draws: its lanes, and what each shows of each step. */
interface Grid {
  readonly shown: readonly Lane[];
  readonly cells: ReadonlyMap<Step, readonly (Markup | null)[]>;
}

/**
 * The map of a journey: phases, steps and lanes. It is one list of phases and steps in reading order, which
 * the style sheet lays out as a grid where there is room for one and as a story where there is not. An
 * excerpt, shown beside other text, has no headings and no ids of its own.
 */
export function journeyMap(book: Book, journey: Journey, as: 'page' | 'excerpt' = 'page'): Markup {
  const context = contextOf(book, journey);
  const steps = stepsOf(journey);
  const grid = gridOf(steps, context);
  const { shown } = grid;
  const curve = emotionCurve(journey);
  const width = widthOfStep(steps.length);
  const columns = journey.phases.map((phase) => phaseColumn(phase, grid, context, as));
  return markup`${overview(curve, steps.length, book)}<div class="journey-map step-${width.name}" role="region" aria-label="Map of ${journey.title}" tabindex="0"><div class="sheet">${laneNames(grid)}<ol class="phases">${columns}</ol>${curveOver(curve, steps, grid, width.units, context)}</div></div>${key(curve, book)}${shown.includes(evidence) && basisKey(book)}`;
}

/** The whole curve at a glance, for paper and for screens too narrow for the map. */
function overview(curve: readonly CurveLine[], steps: number, book: Book): Markup | null {
  if (curve.length === 0) return null;
  return markup`<div class="overview">${sparklineOver(steps, drawnLines(curve, book))}</div>`;
}

function gridOf(steps: readonly Step[], context: MapContext): Grid {
  const all = steps.map((step) => lanes.map((lane) => lane.cell(step, context)));
  const used = lanes.map((_, index) => all.some((cells) => cells[index] !== null));
  const cells = steps.map(
    (step, place) => [step, all[place]?.filter((_, index) => used[index]) ?? []] as const,
  );
  return { shown: lanes.filter((_, index) => used[index]), cells: new Map(cells) };
}

function laneNames({ shown }: Grid): Markup {
  const names = shown.map(
    (lane, index) =>
      markup`<span class="${rowOf(index)}">${lane.name}${lane === feeling && scaleNames}</span>`,
  );
  const rules = shown.map((_, index) => markup`<i class="rule ${rowOf(index)}"></i>`);
  return markup`<div class="lane-names" aria-hidden="true">${names}</div>${rules}`;
}

const scaleNames = markup`<span class="scale"><span>+2</span><span>+1</span><span>0</span><span>−1</span><span>−2</span></span>`;

function rowOf(lane: number): string {
  return `row-${rowsAbove + lane + 1}`;
}

function phaseColumn(phase: Phase, grid: Grid, context: MapContext, as: 'page' | 'excerpt'): Markup {
  const goal = phase.goal && markup`<p>${claimText(phase.goal, context)}</p>`;
  const title =
    as === 'page'
      ? markup`<h2 id="_phase-${phase.id}">${phase.title}</h2>`
      : markup`<p class="h2">${phase.title}</p>`;
  const steps = phase.steps.map((step) => stepColumn(step, grid, context, as));
  return markup`<li class="phase"><div class="phase-name">${title}${goal}</div><ol class="steps">${steps}</ol></li>`;
}

function stepColumn(step: Step, { shown, cells }: Grid, context: MapContext, as: 'page' | 'excerpt'): Markup {
  const truth = moment.cell(step, context);
  // Signs on other pages lead to the evidence of a step where there is more than one source.
  const many = as === 'page' && (stepBasis(step, context)?.evidence.length ?? 0) > 1;
  const facts = (cells.get(step) ?? []).map((cell, index) => {
    const lane = shown[index];
    const id = many && lane === evidence && markup` id="${evidenceAnchor(step.id)}"`;
    return (
      cell &&
      lane &&
      markup`<div class="lane ${rowOf(index)} ${lane.id}"${id}><dt>${lane.name}</dt><dd>${cell}</dd></div>`
    );
  });
  const title =
    as === 'page'
      ? markup`<h3 id="${step.id}"><a href="#${encodeURIComponent(step.id)}">${step.title}</a></h3>`
      : markup`<p class="h3"><a href="${pathOfStep(context.journey.id, step.id)}">${step.title}</a></p>`;
  const list = facts.some((fact) => fact !== null) && markup`<dl>${facts}</dl>`;
  return markup`<li class="step${truth && ' of-truth'}">${truth && markup`<p class="moment">${truth}</p>`}${title}${list}</li>`;
}

function curveOver(
  curve: readonly CurveLine[],
  steps: readonly Step[],
  { shown }: Grid,
  width: number,
  { book }: MapContext,
): Markup | null {
  if (curve.length === 0) return null;
  const feelings = steps.map((step) => step.feeling?.text);
  const drawn = drawEmotionCurve({ lines: drawnLines(curve, book), feelings }, { step: width, height: 256 });
  return markup`<div class="curve ${rowOf(shown.indexOf(feeling))}">${drawn}</div>`;
}

/** The lines of an emotion curve with the signs of their segments. */
export function drawnLines(curve: readonly CurveLine[], book: Book): readonly DrawnLine[] {
  return curve.map((line) => ({ sign: signOfSegment(book, line.segment), points: line.points }));
}

/** Which sign stands for which segment; nothing where there is only one line. */
function key(curve: readonly CurveLine[], book: Book): Markup | null {
  const segments = curve.flatMap((line) => (line.segment === undefined ? [] : [line.segment]));
  if (segments.length < 2) return null;
  return markup`<ul class="key" aria-label="Segments in the emotion curve">${segments.map((segment) => markup`<li class="segment-${signOfSegment(book, segment)}">${segmentName(book, segment)}</li>`)}</ul>`;
}
