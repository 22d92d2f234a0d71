import { referencesLane } from './references.ts';

/** The metrics a step refers to. */
export const metrics = referencesLane('metrics', 'Metrics');
