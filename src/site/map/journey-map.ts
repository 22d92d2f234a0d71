import { journeyPaths } from '../../analysis/journey-paths.ts';
import { emotionCurve, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Phase, Step } from '../../book/book.ts';
import { drawEmotionCurve, type DrawnCurve, type DrawnLine } from '../../diagrams/emotion-curve.ts';
import { drawPaths } from '../../diagrams/path-drawing.ts';
import { sparklineOver } from '../../diagrams/sparkline.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { lookup } from '../../book/lookup.ts';
import { evidenceAnchor, pathOfStep } from '../data/paths.ts';
import { directionOf } from '../data/text-direction.ts';
import { basisKey } from './basis-sign.ts';
import { claimText } from './claims.ts';
import { contextOf, segmentName, signOfSegment, type MapContext } from './context.ts';
import type { Lane } from './lane.ts';
import { evidence } from './lanes/evidence.ts';
import { feeling } from './lanes/feeling.ts';
import { lanes } from './lanes/index.ts';
import { moment } from './lanes/moment.ts';
import { path } from './lanes/path.ts';
import { mapTools } from './map-tools.ts';
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
 * The map of a journey: phases, steps and lanes. It is one table in reading order, a row for each step and a column
 * for each lane, which the style sheet turns on its side where there is room, and tells as a story where there is not.
 * Its roles are written out, because browsers forget what a table is once it is laid out as a grid. An excerpt, shown
 * beside other text, has no headings and no ids of its own.
 */
export function journeyMap(book: Book, journey: Journey, as: 'page' | 'excerpt' = 'page'): Markup {
  const context = contextOf(book, journey);
  const steps = stepsOf(journey);
  const grid = gridOf(steps, context);
  const { shown } = grid;
  const curve = emotionCurve(journey);
  const width = widthOfStep(steps.length);
  const drawn = curveOver(curve, steps, width.units, context);
  const found = shown.includes(path) ? journeyPaths(journey) : null;
  const paths = found && drawPaths(found, { step: width.units, mirrored: isMirrored(journey) });
  const rows = journey.phases.map((phase) => phaseRows(phase, grid, context, as));
  const tools = as === 'page' && mapTools({ shown, curve, book }, rowOf);
  return markup`${tools}${overview(curve, steps.length, book)}<div class="journey-map step-${width.name}${curve.length > mostOverlaid && ' multiples'}${paths && ` with-ways ways-${paths.levels}`}" role="region" aria-label="Map of ${journey.title}"${isMirrored(journey) && markup` dir="rtl"`} tabindex="0"><div class="sheet">${rules(grid)}<table class="phases" role="table" aria-label="Steps and lanes">${laneNames(grid)}${rows}</table>${drawn && markup`<div class="curve ${rowOf(shown.indexOf(feeling))}">${drawn.drawing}</div>`}${paths && markup`<div class="paths-over ${rowOf(shown.indexOf(path))}">${paths.drawing}</div>`}</div></div>${key(curve, book, drawn?.named === true)}${shown.includes(evidence) && basisKey(book)}`;
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

const scaleNames = markup`<span class="scale" aria-hidden="true"><span>+2</span><span>+1</span><span>0</span><span>−1</span><span>−2</span></span>`;

function rowOf(lane: number): string {
  return `row-${rowsAbove + lane + 1}`;
}

function phaseRows(phase: Phase, grid: Grid, context: MapContext, as: 'page' | 'excerpt'): Markup {
  const goal = phase.goal && markup`<p>${claimText(phase.goal, context)}</p>`;
  const title =
    as === 'page'
      ? markup`<h2 id="_phase-${phase.id}">${phase.title}</h2>`
      : markup`<p class="h2">${phase.title}</p>`;
  const steps = phase.steps.map((step) => stepRow(step, grid, context, as));
  return markup`<tbody class="phase" role="rowgroup"><tr class="phase-name" role="row"><th role="rowheader" scope="rowgroup" colspan="${grid.shown.length + 1}">${title}${goal}</th></tr>${steps}</tbody>`;
}

function stepRow(step: Step, { shown, cells }: Grid, context: MapContext, as: 'page' | 'excerpt'): Markup {
  const truth = moment.cell(step, context);
  // Signs on other pages lead to the evidence of a step where there is more than one source.
  const many = as === 'page' && (stepBasis(step, context)?.evidence.length ?? 0) > 1;
  const content = cells.get(step) ?? [];
  const facts = shown.map((lane, index) => {
    const cell = content[index];
    const id = many && lane === evidence && markup` id="${evidenceAnchor(step.id)}"`;
    const inside =
      cell &&
      markup`<span class="lane-name" aria-hidden="true">${lane.name}</span> <div class="told">${cell}</div>`;
    return markup`<td class="lane ${rowOf(index)} ${lane.id}" role="cell"${id}>${inside}</td>`;
  });
  const title =
    as === 'page'
      ? markup`<h3 id="${step.id}"><a href="#${encodeURIComponent(step.id)}">${step.title}</a></h3>`
      : markup`<p class="h3"><a href="${pathOfStep(context.journey.id, step.id)}">${step.title}</a></p>`;
  return markup`<tr class="step${truth && ' of-truth'}" role="row"><th class="step-name" role="rowheader" scope="row">${truth && markup`<p class="moment">${truth}</p>`}${title}</th>${facts}</tr>`;
}

/** More lines than these over each other cannot be told apart: then each has a small curve of its own. */
const mostOverlaid = 4;

function curveOver(
  curve: readonly CurveLine[],
  steps: readonly Step[],
  width: number,
  { book, journey }: MapContext,
): DrawnCurve | null {
  if (curve.length === 0) return null;
  const mirrored = isMirrored(journey);
  const lines = drawnLines(curve, book);
  if (lines.length > mostOverlaid) {
    const nothing = steps.map(() => undefined);
    const small = lines.map((line, place) => {
      const { drawing } = drawEmotionCurve(
        { lines: [line], feelings: nothing },
        { step: width, height: 88, mirrored },
      );
      const segment = curve[place]?.segment;
      return markup`<div class="small segment-${line.sign}"><p aria-hidden="true">${segment !== undefined && segmentName(book, segment)} <span>−2 to +2</span></p>${drawing}</div>`;
    });
    return { drawing: markup`${small}`, named: true };
  }
  const feelings = steps.map((step) => step.feeling?.text);
  const names = curve.map(({ segment }) => segment && (lookup(book).segments.get(segment)?.title ?? segment));
  const named = lines.map((line, place) => ({ ...line, name: names[place] }));
  return drawEmotionCurve(
    { lines: lines.length < 2 ? lines : named, feelings },
    { step: width, height: 256, mirrored },
  );
}

/** Where people write from right to left, time runs so too. */
function isMirrored({ language }: Journey): boolean {
  return directionOf(language) === 'rtl';
}

/** The lines of an emotion curve with the signs of their segments. */
export function drawnLines(curve: readonly CurveLine[], book: Book): readonly DrawnLine[] {
  return curve.map((line) => ({ sign: signOfSegment(book, line.segment), points: line.points }));
}

/**
 * Which sign stands for which segment; nothing where there is only one line. Where the curve names its lines, the key
 * is only for sheets and screens that have no room for the curve.
 */
function key(curve: readonly CurveLine[], book: Book, named: boolean): Markup | null {
  const segments = curve.flatMap((line) => (line.segment === undefined ? [] : [line.segment]));
  if (segments.length < 2) return null;
  return markup`<ul class="key${named && ' named-there'}" aria-label="Segments in the emotion curve">${segments.map((segment) => markup`<li class="segment-${signOfSegment(book, segment)}">${segmentName(book, segment)}</li>`)}</ul>`;
}
