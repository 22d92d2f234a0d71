import { z } from 'zod';
import { duration, percent, type Duration } from './scalars.ts';

/** A measured value as it was written: a number, a percentage as a share of 0 to 1, or a length of time. */
export type Figure = { readonly number: number } | { readonly share: number } | { readonly time: Duration };

/** A measured value, written `1500`, `52%` or `4 min`; what it means depends on the method of its metric. */
export const figure = z.union([
  z.number().transform((number): Figure => ({ number })),
  z
    .string()
    .regex(percent, { error: 'must be a number, a share such as 52%, or a length of time such as 4 min' })
    .transform((written): Figure => ({ share: Number.parseFloat(written) / 100 })),
  duration.transform((time): Figure => ({ time })),
]);
