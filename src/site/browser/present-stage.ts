import { closingStops } from './closing-stops.ts';
import { stageMap } from './map-stops.ts';
import { openingStop } from './opening-stop.ts';
import { lettersOnCanvas, setLetters, type Stop } from './present-stop.ts';

/** A map with everything that is shown of it, one stop at a time. */
export interface Stage {
  readonly stops: readonly Stop[];
  /** Shows a stop alone, as large as the screen allows. */
  readonly show: (stop: Stop) => void;
  /** Shows the map as it was. */
  readonly clear: () => void;
}

/** Letters may lose so much of their size where a screen is not as wide or as high as the canvas is. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8];

/**
 * Divides a map into its stops: its title, its phases, and what it says.
 *
 * @param sheet the part of the map that holds its steps and lanes
 * @param go is asked for a stop by what is pressed on another
 */
export function stageOf(map: HTMLElement, sheet: HTMLElement, go: (stop: number) => void): Stage {
  const root = document.documentElement;
  root.classList.add('presenting');
  document.dispatchEvent(new Event('journeybook:presenting'));
  setLetters(lettersOnCanvas);
  map.classList.add('on-canvas');
  const canvas = { width: map.clientWidth, height: map.clientHeight };
  const staged = stageMap(map, sheet);
  const opening = openingStop(map, staged.drawings, (phase) => {
    go(stops.findIndex((stop) => stop.phase === phase));
  });
  const stops: readonly Stop[] = [opening, ...staged.stops, ...closingStops(map)];
  map.classList.remove('on-canvas');
  const added = stops.flatMap((stop) => (stop.sheet === sheet ? [] : [stop.sheet]));
  map.append(...added);

  return {
    stops,
    show: (stop) => {
      for (const one of [sheet, ...added]) one.classList.toggle('off', one !== stop.sheet);
      const full = Math.min(map.clientWidth / canvas.width, map.clientHeight / canvas.height);
      const fits = sizes.some((size) => {
        setLetters(lettersOnCanvas * full * size);
        stop.draw?.();
        return map.scrollHeight <= map.clientHeight;
      });
      if (!fits) stop.scroll?.();
      map.classList.toggle('overlong', map.scrollHeight > map.clientHeight);
      map.scrollTo(0, 0);
    },
    clear: () => {
      root.classList.remove('presenting');
      root.style.fontSize = '';
      map.classList.remove('overlong');
      sheet.classList.remove('off');
      staged.reset();
      for (const one of added) one.remove();
      document.dispatchEvent(new Event('journeybook:presented'));
    },
  };
}
