import { fact, type TrimFinder } from './trim-fact.ts';

/** Opportunities nobody took up: no initiative names them. */
export const trimOpportunities: TrimFinder = ({ opportunities, initiatives }) => {
  const taken = new Set(initiatives.flatMap((initiative) => initiative.opportunities));
  return opportunities
    .filter(({ id }) => !taken.has(id))
    .map((opportunity) => fact(opportunity, 'No initiative takes it up.'));
};
