/** A step of a long map with more lanes than these leaves its curve little room on paper. */
const manyLanes = 8;
/** So many steps stand in one row on paper, which may be high. */
const fewSteps = 6;

/** How high the emotion curve of a map is on paper, in sixteenths of its font size; print-curve.css has the same. */
export function curveOnPaper(
  steps: number,
  lanes: number,
): { readonly name: 'high' | 'usual' | 'low'; readonly units: number } {
  if (steps <= fewSteps) return { name: 'high', units: 208 };
  return lanes > manyLanes ? { name: 'low', units: 76 } : { name: 'usual', units: 128 };
}

/** How high each of several small curves is there. */
export const smallOnPaper = 64;
