import type { PlacedFact } from '../../analysis/matrix/fact.ts';
import type { Grid, GridFigure } from '../../analysis/matrix/grid.ts';
import type { MeasureId } from '../../analysis/matrix/measure.ts';
import { once } from '../../analysis/once.ts';
import { type OpportunityBand, opportunityBand, type Scale } from '../../analysis/opportunity-score.ts';
import { levelOf } from './numbers.ts';

/** The class that tints a cell. */
export type HeatOf = (figure: Pick<GridFigure<PlacedFact>, 'value' | 'unit'>) => string;

const heatOfBand: Readonly<Record<OpportunityBand, string>> = {
  served: 'heat-0',
  neutral: 'heat-1',
  solid: 'heat-2',
  large: 'heat-4',
};

/**
 * How the cells of a matrix are tinted: emotions by their level, shares and means along their scale, gaps by what
 * customers miss, opportunity scores by their bands, and counts against the highest of the matrix.
 */
export function heatOf({ rows }: Pick<Grid<PlacedFact>, 'rows'>, measure: MeasureId, scale: Scale): HeatOf {
  const highest = once(() =>
    rows
      .flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0))
      .reduce((one, other) => Math.max(one, other), 1),
  );
  return ({ value, unit }) => {
    if (measure === 'gap') return gapHeat(unit === 'share' ? value : value / (scale.max - scale.min));
    switch (unit) {
      case 'emotion':
        return `level-${levelOf(value)}`;
      case 'share':
        return heat(value);
      case 'mean':
        return heat((value - scale.min) / (scale.max - scale.min));
      case 'score':
      case 'about':
        return heatOfBand[opportunityBand(value)];
      case 'count':
        return heat(value / highest());
    }
  };
}

/** One of five tints for a part of a whole, from 0 to 1. */
function heat(part: number): string {
  return `heat-${Math.max(0, Math.min(4, Math.floor(part * 5)))}`;
}

/** What matters more than it does well is warm, what does better than it matters is cool. */
function gapHeat(part: number): string {
  if (Math.abs(part) < 0.05) return 'level-0';
  return `level-${levelOf(-Math.sign(part) * (Math.abs(part) < 0.2 ? 1 : 2))}`;
}
