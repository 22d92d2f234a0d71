import { type BandLimits, usualBands } from '../analysis/opportunity-score.ts';
import type { Scatter, ScatterLine } from './scatter/scatter.ts';

/** The part of its scale at which an axis of the landscape ends; scores are made from ten times these parts. */
const whole = 1;

/** Where the score is the same: importance and satisfaction in parts of their scale, 0 to 1. */
function bandLine(score: number): ScatterLine {
  const part = score / 10;
  // Score = importance + max(importance − satisfaction, 0): aslant below the diagonal, upright above it.
  const through =
    part <= whole
      ? [
          { x: part / 2, y: 0 },
          { x: part, y: part },
          { x: part, y: whole },
        ]
      : [
          { x: part / 2, y: 0 },
          { x: whole, y: 2 * whole - part },
        ];
  const [first, ...others] = through;
  const distinct = others.filter(({ x, y }, place) => {
    const before = place === 0 ? first : others[place - 1];
    return before?.x !== x || before.y !== y;
  });
  return { through: first ? [first, ...distinct] : distinct, look: 'band' };
}

/**
 * The opportunity landscape: importance to the right, satisfaction upwards, each over its whole scale, with a line where
 * each band of the opportunity score begins and the name of each band at its height on the right.
 */
export function landscapeScatter(
  chart: Omit<Scatter, 'lines' | 'corners' | 'heights'>,
  limits: BandLimits = usualBands,
): Scatter {
  const starts = [limits.large, limits.solid, limits.neutral];
  const heightOf = (score: number) => 2 - score / 10;
  const bands = [
    { text: 'large', from: 0, to: heightOf(limits.large) },
    { text: 'solid', from: heightOf(limits.large), to: heightOf(limits.solid) },
    { text: 'neutral', from: heightOf(limits.solid), to: heightOf(limits.neutral) },
  ];
  return {
    ...chart,
    lines: starts.map(bandLine),
    heights: bands.map(({ text, from, to }) => ({ text, y: (from + to) / 2 })),
    corners: { topLeft: 'served' },
  };
}
