/** How wide a step is drawn, in sixteenths of the reader’s font size: short journeys have room to breathe. */
export function widthOfStep(steps: number): {
  readonly name: 'widest' | 'wide' | 'roomy' | 'normal';
  readonly units: number;
} {
  if (steps <= 3) return { name: 'widest', units: 352 };
  if (steps <= 4) return { name: 'wide', units: 300 };
  if (steps <= 6) return { name: 'roomy', units: 248 };
  return { name: 'normal', units: 208 };
}
