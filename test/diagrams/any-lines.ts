import fc from 'fast-check';
import type { DrawnLine } from '../../src/diagrams/curve-layout.ts';

/** Up to nine lines over the same steps, each value from −2 to 2 or unknown. */
export const anyLines: fc.Arbitrary<{ steps: number; lines: readonly DrawnLine[] }> = fc
  .nat({ max: 12 })
  .chain((steps) => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -2, max: 2 }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    const points = fc.array(value, { minLength: steps, maxLength: steps });
    const line = fc.record({ sign: fc.nat({ max: 8 }), points });
    return fc.record({ steps: fc.constant(steps), lines: fc.array(line, { maxLength: 9 }) });
  });
