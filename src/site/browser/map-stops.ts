/** A view of a presentation: the steps of a phase, or as many of them as find room. */
export interface Stop {
  readonly phase: Element;
  readonly steps: readonly HTMLElement[];
  /** How many steps of the journey come before. */
  readonly before: number;
}

/** A map that shows one view at a time. */
export interface StagedMap {
  readonly stops: readonly Stop[];
  /** Shows a view alone, as large as it fits. */
  readonly show: (stop: Stop) => void;
  /** Shows the whole map again. */
  readonly reset: () => void;
}

/** Larger than this a map looks coarse, smaller than that nobody in the last row can read it. */
const zooms = { least: 0.8, most: 2 };
const off = 'off';

/**
 * Each phase of a map is a view of its own; one that would be too small to read is shown in several.
 *
 * @param bar the height that is taken at the foot of the map
 */
export function stageMap(map: HTMLElement, sheet: HTMLElement, bar: number): StagedMap {
  const names = map.querySelector<HTMLElement>('.phases thead')?.offsetWidth ?? 0;
  const all = [...map.querySelectorAll<HTMLElement>('.step')];
  const width = all[0]?.offsetWidth ?? 1;
  const atOnce = Math.max(1, Math.floor((map.clientWidth / zooms.least - names) / width));
  const stops = [...map.querySelectorAll('.phase')].flatMap((phase) => stopsOf(phase, all, atOnce));
  const parts = [...sheet.querySelectorAll('[class*="row-"]')].filter((part) => !part.closest('.step'));

  return {
    stops,
    show: ({ phase, steps, before }) => {
      for (const one of map.querySelectorAll('.phase')) one.classList.toggle(off, one !== phase);
      for (const step of all) step.classList.toggle(off, !steps.includes(step));
      const told = new Set(steps.flatMap((step) => [...step.children].filter(isTold).map(rowOf)));
      for (const part of parts) part.classList.toggle(off, !told.has(rowOf(part)));
      sheet.style.setProperty('--before', `${before * width}px`);
      sheet.style.zoom = '1';
      const across = map.clientWidth / (names + steps.length * width);
      const down = (map.clientHeight - bar) / sheet.offsetHeight;
      // All of it, if that can be read; else its whole width.
      sheet.style.zoom = String(Math.min(zooms.most, across, Math.max(down, Math.min(1, across))));
      map.scrollTo(0, 0);
    },
    reset: () => {
      for (const one of sheet.querySelectorAll(`.${off}`)) one.classList.remove(off);
      sheet.style.zoom = '';
      sheet.style.removeProperty('--before');
    },
  };
}

function stopsOf(phase: Element, all: readonly HTMLElement[], atOnce: number): readonly Stop[] {
  const steps = [...phase.querySelectorAll<HTMLElement>('.step')];
  const count = Math.ceil(steps.length / atOnce);
  const each = Math.ceil(steps.length / count);
  return Array.from({ length: count }, (_, part) => steps.slice(part * each, (part + 1) * each)).flatMap(
    (own) => (own[0] ? [{ phase, steps: own, before: all.indexOf(own[0]) }] : []),
  );
}

function isTold(cell: Element): boolean {
  return cell.textContent.trim() !== '';
}

/** The row of the map that a part of it stands in. */
function rowOf({ className }: Element): string | undefined {
  return /\brow-\d+\b/.exec(className)?.[0];
}
