/** A stretch of a journey that stands side by side in a picture. */
export interface Band {
  /** The steps it shows, counted from 0 through the whole journey; `to` is the first that it does not show. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly BandPart[];
}

/** The steps of one phase in a band. */
export interface BandPart {
  readonly phase: number;
  readonly from: number;
  readonly to: number;
  /** The phase began in the band before. */
  readonly continued: boolean;
}

/** More steps than these side by side make a picture that no slide and no sheet can hold. */
const most = 24;

/**
 * Divides a journey into bands that lie one below the other: whole phases, as many as find room; a phase that is too
 * long for one band is divided evenly.
 *
 * @param phases how many steps each phase has
 */
export function bandsOf(phases: readonly number[]): readonly Band[] {
  const bands: BandPart[][] = [];
  let length = 0;
  for (const part of phases.flatMap(partsOf(phases))) {
    const steps = part.to - part.from;
    const band = bands.at(-1);
    if (band && length + steps <= most) {
      band.push(part);
      length += steps;
    } else {
      bands.push([part]);
      length = steps;
    }
  }
  return bands.map((parts) => ({ from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, parts }));
}

function partsOf(phases: readonly number[]) {
  return (steps: number, phase: number): readonly BandPart[] => {
    const before = phases.slice(0, phase).reduce((sum, one) => sum + one, 0);
    const count = Math.max(1, Math.ceil(steps / most));
    return Array.from({ length: count }, (_, part) => ({
      phase,
      from: before + Math.round((steps * part) / count),
      to: before + Math.round((steps * (part + 1)) / count),
      continued: part > 0,
    }));
  };
}
