import type { Origin } from '../../book/book.ts';
import type { ReportedInput, Written } from '../report.ts';
import type { Input } from '../result.ts';

/** What a figure was made from, as plain data. */
export function reportInputs(
  inputs: readonly Input[],
  written: (origin: Origin) => Written,
): readonly ReportedInput[] {
  return inputs.map(({ what, value, origin }) => ({ what, value, written: written(origin) }));
}
