import { pathTo } from './paths.ts';

/** The address of the page that shows the segments of a journey side by side. */
export function pathOfComparison(journey: string): string {
  return pathTo(`compare/${journey}/`);
}
