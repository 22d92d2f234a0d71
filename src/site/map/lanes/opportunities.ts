import { referencesLane } from './references.ts';

/** The opportunities a step refers to. */
export const opportunities = referencesLane('opportunities', 'Opportunities');
