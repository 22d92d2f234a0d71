import type { Book, Journey, Origin } from '../../book/book.ts';
import { stepsOf } from '../emotion-curve.ts';
import { experienceOf, meanMethod, peakEndMethod } from '../experience.ts';
import { leakageOf } from '../leakage.ts';
import type { ReportedJourney, Written } from '../report.ts';
import { reportDeviations } from './deviations.ts';
import { reportInputs } from './inputs.ts';

/** The curves of a journey, what they come to, where its customers leave, and how it deviates from its plan. */
export function reportJourney(
  book: Book,
  journey: Journey,
  written: (origin: Origin) => Written,
): ReportedJourney {
  const steps = stepsOf(journey);
  const lines = experienceOf(book, journey).map((line) => ({ ...line, key: line.segment ?? 'all' }));
  const leakage = leakageOf(journey);
  const deviations = reportDeviations(book, journey, written);
  return {
    curves: Object.fromEntries(
      lines.map(({ key, points }) => [
        key,
        steps.map(({ id }, place) => ({ step: id, emotion: points[place] ?? null })),
      ]),
    ),
    mean: Object.fromEntries(lines.map(({ key, mean }) => [key, mean.value])),
    peakEnd: Object.fromEntries(lines.map(({ key, peakEnd }) => [key, peakEnd.value])),
    method: { mean: meanMethod, peakEnd: peakEndMethod },
    inputs: Object.fromEntries(lines.map(({ key, mean }) => [key, reportInputs(mean.inputs, written)])),
    exits: leakage.value.exits.map(({ step, exit, share, origin }) => ({
      step: step.id,
      to: exit.target?.id ?? exit.to,
      share,
      written: written(origin),
    })),
    remaining: steps.map(({ id }, place) => ({ step: id, share: leakage.value.remaining[place] ?? null })),
    warnings: [
      ...lines.flatMap(({ segment, peakEnd }) =>
        peakEnd.warnings.map((warning) => ({ ...warning, ...(segment !== undefined && { segment }) })),
      ),
      ...leakage.warnings,
    ],
    ...(deviations && { deviations }),
  };
}
