import { hasTurningPoints, lowestPoint } from './curve-layout.ts';
import type { palette } from './picture/palette.ts';
import { barPath, circlePath } from './segment-mark.ts';
import type { Sheet } from './sheet.ts';

/** A line or a shape of a mark, in a box of {@link markSize}. */
export interface MarkShape {
  /** An SVG path. */
  readonly path: string;
  readonly colour: keyof typeof palette;
  /** The width of its line; without, it is filled. */
  readonly line?: number;
  readonly dashes?: string;
}

/** A mark that a map is drawn with, as a key shows it. */
export interface MapMark {
  readonly meaning: string;
  /** A mark that is not drawn everywhere: only on the curve of wide screens and paper, in the grid, or on screens. */
  readonly only?: 'curve' | 'grid' | 'screen';
  readonly shapes: readonly MarkShape[];
}

/** The box of a mark, in pixels. */
export const markSize = { width: 28, height: 18 };

const severities = [
  { severity: 'low', colour: 'line-strong' },
  { severity: 'medium', colour: 'level-minus-1' },
  { severity: 'high', colour: 'level-minus-2' },
] as const;

/** The marks that occur in a map and do not say themselves what they mean, in the order of its rows. */
export function marksOf(sheet: Sheet): readonly MapMark[] {
  const { curve, paths, phases } = sheet;
  const steps = phases.flatMap((phase) => phase.steps);
  const ways = paths?.ways ?? [];
  const marks: readonly (MapMark | false)[] = [
    steps.some(({ moment }) => moment !== undefined) && {
      meaning: 'a moment of truth',
      only: 'screen',
      shapes: [{ path: 'M14 1V17', colour: 'accent', line: 2 }],
    },
    curve.some(({ points }) => hasTurningPoints(points)) && {
      meaning: 'the strongest feeling, of equal ones the later, and the last',
      only: 'curve',
      shapes: [
        { path: circlePath(14, 9, 7.5), colour: 'ink-2', line: 1.25 },
        { path: circlePath(14, 9, 3.5), colour: 'ink-2' },
      ],
    },
    curve.some(({ points }) => lowestPoint(points) !== null) && {
      meaning: 'the lowest point, of equal ones the first',
      only: 'curve',
      shapes: [
        { path: barPath(14, 15, 7), colour: 'ink-2', line: 1.5 },
        { path: circlePath(14, 6, 3.5), colour: 'ink-2' },
      ],
    },
    curve.some(({ points }) => points.includes(null)) && {
      meaning: 'nobody knows how it feels',
      shapes: [
        { path: 'M1 9H8M20 9H27', colour: 'ink-2', line: 2.5 },
        { path: `${circlePath(8, 9, 3)}${circlePath(20, 9, 3)}`, colour: 'ink-2' },
      ],
    },
    weights(sheet),
    ways.some(({ from, to }) => to > from) && {
      meaning: 'a way past steps',
      only: 'grid',
      shapes: [{ path: 'M4 15V5H24V14M21 11L24 14L27 11', colour: 'ink-2', line: 1.5 }],
    },
    ways.some(({ from, to }) => to <= from) && {
      meaning: 'a way back',
      only: 'grid',
      shapes: [
        { path: 'M24 15V5H4V13', colour: 'ink-2', line: 1.5, dashes: '4 4' },
        { path: 'M1 11L4 14L7 11', colour: 'ink-2', line: 1.5 },
      ],
    },
    (paths?.exits.length ?? 0) > 0 && {
      meaning: 'some leave, and how many',
      only: 'grid',
      shapes: [{ path: 'M14 2V15M10 11L14 15L18 11', colour: 'level-minus-2', line: 1.5 }],
    },
    (paths?.elsewhere.length ?? 0) > 0 && {
      meaning: 'on to another journey',
      only: 'grid',
      shapes: [{ path: 'M14 2V15M10 11L14 15L18 11', colour: 'accent', line: 1.5 }],
    },
    (paths?.inDetail.length ?? 0) > 0 && {
      meaning: 'told in a journey of its own',
      only: 'grid',
      shapes: [
        { path: 'M6.5 1.5h15v15h-15Z', colour: 'ink-2', line: 1.5 },
        { path: circlePath(14, 9, 4), colour: 'ink' },
      ],
    },
  ];
  return marks.filter((mark) => mark !== false);
}

/** The bars beside pains and gains: one for each weight that occurs. */
function weights({ phases }: Sheet): MapMark | false {
  const lines = phases.flatMap(({ steps }) => steps.flatMap(({ cells }) => cells.flat()));
  const found = severities.filter((one) => lines.some(({ severity }) => severity === one.severity));
  const first = markSize.width / 2 - (found.length - 1) * 4;
  return (
    found.length > 0 && {
      meaning: `severity: ${found.map(({ severity }) => severity).join(', ')}`,
      shapes: found.map(({ colour }, place) => ({ path: `M${first + place * 8} 3V15`, colour, line: 3 })),
    }
  );
}
