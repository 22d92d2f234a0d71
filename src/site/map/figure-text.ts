import type { Fact } from '../../analysis/matrix/fact.ts';
import type { MeasureId } from '../../analysis/matrix/measure.ts';
import { tenths } from '../../diagrams/tenths.ts';
import { formatShare, signed } from './numbers.ts';

/** The figure of a cell as readers see it: `12`, `−1.5`, `82 %`, `4.1`, `+40` points of a gap, `≈ 15` from means. */
export function figureInCell({ value, unit }: Pick<Fact, 'value' | 'unit'>, measure: MeasureId): string {
  if (measure === 'gap') return signed(tenths(unit === 'share' ? value * 100 : value));
  switch (unit) {
    case 'count':
      return value.toLocaleString('en-GB');
    case 'emotion':
      return signed(value);
    case 'share':
      return formatShare(value);
    case 'mean':
      return String(tenths(value));
    case 'score':
      return String(tenths(value));
    case 'about':
      return `≈ ${tenths(value)}`;
  }
}
