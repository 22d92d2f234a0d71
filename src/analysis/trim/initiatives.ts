import type { Initiative } from '../../book/book.ts';
import { lastDecision } from '../last-decision.ts';
import { fact, type TrimFact, type TrimFinder } from './trim-fact.ts';

/** Initiatives that serve no goal, and those of which it was decided last, also on an experiment, to trim them. */
export const trimInitiatives: TrimFinder = ({ initiatives }) =>
  initiatives.flatMap((initiative) => [
    ...decidedToTrim(initiative),
    ...(initiative.goals.length === 0 ? [fact(initiative, 'It serves no goal.')] : []),
  ]);

function decidedToTrim(initiative: Initiative): readonly TrimFact[] {
  const last = lastDecision(initiative);
  if (last?.decision !== 'trim') return [];
  const { experiment } = last;
  if (experiment === undefined) return [fact(initiative, 'It was decided to trim it.', 'decision')];
  const which =
    experiment.to === undefined ? 'one of its experiments' : `its experiment that ended on ${experiment.to}`;
  const place = initiative.experiments.indexOf(experiment);
  return [fact(initiative, `It was decided to trim it on ${which}.`, 'experiments', place, 'decision')];
}
