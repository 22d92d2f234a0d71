import type { Scatter, ScatterLine } from './scatter/scatter.ts';

/**
 * Opportunities by value and effort on logarithmic axes, on which all that has one RICE lies on one straight line: the
 * further up and to the left, the more for each person-month.
 */
export function priorityScatter(chart: Omit<Scatter, 'lines' | 'corners' | 'heights'>): Scatter {
  const { x, y } = chart;
  const [least, most] = [y.low / x.high, y.high / x.low];
  const first = Math.ceil(Math.log10(least));
  const powers = Array.from({ length: Math.max(0, Math.floor(Math.log10(most)) - first + 1) }, (_, place) =>
    Number((10 ** (first + place)).toPrecision(12)),
  );
  const lines = powers.flatMap((ratio): ScatterLine[] => {
    const from = { x: Math.max(x.low, y.low / ratio), y: Math.max(y.low, x.low * ratio) };
    const to = { x: Math.min(x.high, y.high / ratio), y: Math.min(y.high, x.high * ratio) };
    if (!(from.x < to.x)) return [];
    const says = `RICE ${ratio.toLocaleString('en-GB')}`;
    // At the right there is room for a word a line.
    const isRight = to.x === x.high;
    return [
      {
        through: [from, to],
        look: 'band',
        says: { at: isRight ? 'right' : 'top', lines: isRight ? says.split(' ') : [says] },
      },
    ];
  });
  return { ...chart, lines };
}
