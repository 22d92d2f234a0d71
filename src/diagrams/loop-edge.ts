import { markup, type Markup } from './markup.ts';

/** The stages an edge leads between, counted from 0 down the list. */
export interface LoopEnds {
  readonly from: number;
  readonly to: number;
}

/**
 * The edge of a loop beside a list of stages, in pieces: one for each stage, null where it does not pass. Each piece
 * stretches with its stage, so that the edge is whole however long the lists in the stages are.
 */
export function drawLoopEdge(stages: number, { from, to }: LoopEnds): readonly (Markup | null)[] {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  return Array.from({ length: stages }, (_, stage) => {
    if (top === bottom || stage < top || stage > bottom) return null;
    if (stage === top) return markup`${end('M24 29H14Q6 29 6 37V40', stage === to)}${way('below')}`;
    if (stage === bottom) return end('M6 0V21Q6 29 14 29H24', stage === to);
    return way('through');
  });
}

/** Where the edge meets the title of a stage; it has a head where the loop arrives. */
function end(path: string, arrives: boolean): Markup {
  const head = arrives && markup`<path d="M17 23L24 29L17 35"/>`;
  return markup`<svg class="loop-edge end" viewBox="0 0 24 40" aria-hidden="true" focusable="false"><path d="${path}"/>${head}</svg>`;
}

function way(where: 'below' | 'through'): Markup {
  return markup`<svg class="loop-edge ${where}" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M6 0V100"/></svg>`;
}
