import { fact, type TrimFinder } from './trim-fact.ts';

/** Initiatives that serve no goal, and those that were decided to be trimmed. */
export const trimInitiatives: TrimFinder = ({ initiatives }) =>
  initiatives.flatMap((initiative) => [
    ...(initiative.decision === 'trim' ? [fact(initiative, 'It was decided to trim it.', 'decision')] : []),
    ...(initiative.goals.length === 0 ? [fact(initiative, 'It serves no goal.')] : []),
  ]);
