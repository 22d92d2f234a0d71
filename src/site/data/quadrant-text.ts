import type { Quadrant } from '../../analysis/importance-performance.ts';

const quadrants: Readonly<Record<Quadrant, string>> = {
  'concentrate-here': 'Concentrate here',
  'keep-up': 'Keep up the good work',
  'low-priority': 'Low priority',
  'possible-overkill': 'Possible overkill',
};

/** What a quadrant of an importance–performance grid asks for, in the words of Martilla and James. */
export function quadrantText(quadrant: Quadrant): string {
  return quadrants[quadrant];
}
