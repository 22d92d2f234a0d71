import { referencesLane } from './references.ts';

/** The initiatives a step refers to. */
export const initiatives = referencesLane('initiatives', 'Initiatives');
