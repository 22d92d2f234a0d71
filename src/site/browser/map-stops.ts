import { type MapDrawings, mapDrawings } from './map-drawings.ts';
import { packRows } from './pack-rows.ts';
import { lettersOnCanvas, roomIn, type Stop } from './present-stop.ts';

/** A map that shows one stop at a time. */
export interface StagedMap {
  readonly stops: readonly Stop[];
  readonly drawings: MapDrawings;
  /** Shows the whole map again. */
  readonly reset: () => void;
}

/** Steps of one phase that stand side by side. */
interface Stretch {
  readonly phase: Element;
  readonly steps: readonly HTMLElement[];
  /** How many steps of the journey come before. */
  readonly before: number;
}

/** A column may be so much narrower than in the map. */
const narrowest = 0.84;
/** A curve that has room may be so much higher than in the map. */
const highest = 1.5;
const off = 'off';

/**
 * The stops of the phases of a map. Each shows as many steps as are wide enough to be read, their titles, and whole
 * lanes: as many as find room below them. What they show fills the width of the screen.
 */
export function stageMap(map: HTMLElement, sheet: HTMLElement): StagedMap {
  const all = [...sheet.querySelectorAll<HTMLElement>('.step')];
  const phases = [...sheet.querySelectorAll<HTMLElement>('.phase')];
  const parts = [...sheet.querySelectorAll<HTMLElement>('[class*="row-"]')];
  const cells = [...sheet.querySelectorAll<HTMLElement>('.lane')];
  const head = sheet.querySelector<HTMLElement>('.phases thead');
  const lanes = new Map(
    [...sheet.querySelectorAll<HTMLElement>('.lane-names [class*="row-"]')]
      .filter(({ hidden }) => !hidden)
      .map((name) => [rowOf(name) ?? '', name] as const),
  );
  const drawings = mapDrawings(sheet, all.length, rowOf);
  const heightOf = (row: string) => lanes.get(row)?.getBoundingClientRect().height ?? 0;
  const heightOfAll = (rows: readonly string[]) => rows.reduce((sum, row) => sum + heightOf(row), 0);

  /** Draws some steps and lanes, the curve so many times as high as it was; returns the height of it all. */
  const draw = ({ phase, steps, before }: Stretch, rows: readonly string[], high = 1) => {
    for (const one of phases) one.classList.toggle(off, one !== phase);
    for (const step of all) step.classList.toggle(off, !steps.includes(step));
    for (const part of parts) part.classList.toggle(off, !rows.includes(rowOf(part) ?? ''));
    const column = (sheet.clientWidth - (head?.offsetWidth ?? 0)) / steps.length;
    sheet.style.setProperty('--step-width', `${column}px`);
    sheet.style.setProperty('--before', `${before * column}px`);
    sheet.style.setProperty('--high', String(high));
    drawings.draw(rows, column, high);
    return sheet.getBoundingClientRect().height;
  };
  const drawInRoom = (stretch: Stretch, rows: readonly string[]) => {
    unscroll();
    const over = draw(stretch, rows) - roomIn(map);
    const curve = drawings.curveIn(rows);
    if (curve.height === 0) return;
    draw(stretch, rows, Math.max(curve.least, Math.min(highest, 1 - over / curve.height)));
  };
  const scroll = (rows: readonly string[]) => {
    const titles = sheet.getBoundingClientRect().height - heightOfAll(rows);
    sheet.style.setProperty('--lane', `${roomIn(map) - titles}px`);
    sheet.classList.add('tall');
    // The keyboard has to reach what it is to scroll.
    for (const cell of cells) if (cell.scrollHeight > cell.clientHeight) cell.tabIndex = 0;
  };
  const unscroll = () => {
    if (!sheet.classList.contains('tall')) return;
    sheet.classList.remove('tall');
    for (const cell of cells) cell.removeAttribute('tabindex');
  };
  const screensOf = (stretch: Stretch) => {
    const told = [...lanes.keys()].filter((row) => stretch.steps.some((step) => tells(step, row)));
    const titles = draw(stretch, told) - heightOfAll(told);
    const heights = told.map((row) => {
      const { height, least } = drawings.curveIn([row]);
      return heightOf(row) - height * (1 - least);
    });
    const screens = packRows(told, heights, roomIn(map) - titles);
    return screens.length > 0 ? screens : [[]];
  };

  const { style } = sheet;
  const width = getComputedStyle(map).getPropertyValue('--step-width');
  const room = sheet.clientWidth - (head?.offsetWidth ?? 0);
  const atOnce = Math.max(1, Math.floor(room / (Number.parseFloat(width) * lettersOnCanvas * narrowest)));
  const stops = phases.flatMap((phase) =>
    stretchesOf(phase, all, atOnce).flatMap((stretch) =>
      screensOf(stretch).map((rows) => ({
        name: phase.querySelector('h2')?.textContent ?? '',
        phase,
        sheet,
        draw: () => {
          drawInRoom(stretch, rows);
        },
        scroll: () => {
          scroll(rows);
        },
      })),
    ),
  );
  return {
    stops,
    drawings,
    reset: () => {
      unscroll();
      for (const one of sheet.querySelectorAll(`.${off}`)) one.classList.remove(off);
      drawings.reset();
      for (const name of ['--step-width', '--before', '--high', '--lane']) style.removeProperty(name);
    },
  };
}

function stretchesOf(phase: Element, all: readonly HTMLElement[], atOnce: number): readonly Stretch[] {
  const steps = [...phase.querySelectorAll<HTMLElement>('.step')];
  const count = Math.ceil(steps.length / atOnce);
  const each = Math.ceil(steps.length / count);
  return Array.from({ length: count }, (_, part) => steps.slice(part * each, (part + 1) * each)).flatMap(
    (own) => (own[0] ? [{ phase, steps: own, before: all.indexOf(own[0]) }] : []),
  );
}

/** Whether a step has something to say in a lane. */
function tells(step: Element, row: string): boolean {
  const cell = step.querySelector(`.${row}`);
  return cell !== null && cell.textContent.trim() !== '';
}

/** The row of the map that a part of it stands in. */
function rowOf({ className }: Element): string | undefined {
  return /\brow-\d+\b/.exec(className)?.[0];
}
