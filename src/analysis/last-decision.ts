import type { Decision, Experiment, Initiative } from '../book/book.ts';

/** What was decided last of an initiative. */
export interface LastDecision {
  readonly decision: Decision;
  /** The experiment it was decided on, where the initiative itself says nothing. */
  readonly experiment?: Experiment;
}

/**
 * What was decided last: as the initiative says, else the decision on that of its experiments which ended last; of
 * several that ended on one day, or of which nobody says when, the one written last. Undefined where nothing was decided.
 */
export function lastDecision({ decision, experiments }: Initiative): LastDecision | undefined {
  if (decision !== undefined) return { decision };
  return experiments.reduce<(LastDecision & { readonly experiment: Experiment }) | undefined>(
    (last, experiment) =>
      experiment.decision !== undefined && (experiment.to ?? '') >= (last?.experiment.to ?? '')
        ? { decision: experiment.decision, experiment }
        : last,
    undefined,
  );
}
