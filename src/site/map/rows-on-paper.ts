import type { Phase, Step } from '../../book/book.ts';

/**
 * The papers a map is laid out for, both across, and how many steps stand beside each other on them; print-papers.css
 * has the same numbers.
 */
const papers = [
  { name: 'a4', across: 6 },
  { name: 'a3', across: 8 },
] as const;

/** What the style sheet of paper has to know of a step, because it cannot ask where a row begins and what is in it. */
export interface StepOnPaper {
  /** A class for each paper on which the step stands first in a row, beside the names of the lanes. */
  readonly opens: readonly string[];
  /** Its phase begins in a row above. */
  readonly continues: boolean;
  /** For each lane a class for each paper on which it says nothing in the row of the step. */
  readonly silent: readonly (readonly string[])[];
}

/** How a map is laid out on paper. */
export interface MapOnPaper {
  /** A class for each paper that has room for more steps beside each other than any row of the map has. */
  readonly rows: readonly string[];
  readonly paper: ReadonlyMap<Step, StepOnPaper>;
}

/** Fewer steps than these beside each other would be too wide to read. */
const fewest = 3;

/**
 * Lays steps out in rows of paper. Phases share a row where they fit into it as a whole; longer ones have rows of
 * their own. A row has only the lanes that say something there.
 *
 * @param cells what each lane shows of each step, null where it shows nothing
 */
export function stepsOnPaper(
  phases: readonly Phase[],
  cells: ReadonlyMap<Step, readonly unknown[]>,
): MapOnPaper {
  const rows = papers.flatMap(({ name, across }) => rowsOf(phases, across).map((steps) => ({ name, steps })));
  const begun = new Set(phases.flatMap(({ steps }) => steps[0] ?? []));
  const found = new Map<Step, { opens: string[]; continues: boolean; silent: string[][] }>();
  for (const { name, steps } of rows) {
    for (const step of steps) {
      const own = cells.get(step) ?? [];
      const known = found.get(step) ?? { opens: [], continues: !begun.has(step), silent: own.map(() => []) };
      found.set(step, known);
      if (step === steps[0]) known.opens.push(`opens-${name}`);
      known.silent.forEach((classes, lane) => {
        if (steps.every((one) => (cells.get(one)?.[lane] ?? null) === null)) classes.push(`not-on-${name}`);
      });
    }
  }
  const narrow = papers.flatMap(({ name, across }) => {
    const longest = Math.max(
      fewest,
      ...rows.filter((row) => row.name === name).map(({ steps }) => steps.length),
    );
    return longest < across ? [`${longest}-on-${name}`] : [];
  });
  return { rows: narrow.map((one) => `rows-of-${one}`), paper: found };
}

function rowsOf(phases: readonly Phase[], across: number): readonly (readonly Step[])[] {
  const rows: Step[][] = [];
  let room = 0;
  for (const { steps } of phases) {
    const wide = Math.min(steps.length, across);
    if (wide <= room) rows.at(-1)?.push(...steps);
    else for (let at = 0; at < steps.length; at += across) rows.push(steps.slice(at, at + across));
    room = (wide <= room ? room : across) - wide;
  }
  return rows;
}
