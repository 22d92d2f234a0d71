import type { Book, Journey, Origin } from '../../book/book.ts';
import { type Deviation, deviationsOf } from '../deviations.ts';
import type { ReportedDeviations, ReportedTold, Written } from '../report.ts';
import type { WrittenStep } from '../step-alignment.ts';
import type { Told } from '../step-differences.ts';

/** How a journey deviates from its plan; undefined where it has none. */
export function reportDeviations(
  book: Book,
  journey: Journey,
  written: (origin: Origin) => Written,
): ReportedDeviations | undefined {
  const found = deviationsOf(book, journey);
  if (found === undefined) return undefined;
  const { planned, counts, steps } = found.value;
  const { 'as-planned': asPlanned, otherwise, moved, missing, added } = counts;
  return {
    of: planned.id,
    counts: {
      planned: asPlanned + otherwise + moved + missing,
      actual: asPlanned + otherwise + moved + added,
      asPlanned,
      otherwise,
      moved,
      missing,
      added,
    },
    steps: steps.map((deviation) => reportStep(deviation, written)),
    method: found.method,
    warnings: found.warnings,
  };
}

function reportStep(
  deviation: Deviation,
  written: (origin: Origin) => Written,
): ReportedDeviations['steps'][number] {
  const place = (one: WrittenStep) => ({ step: one.step.id, written: written(one.origin) });
  const told = ({ value, exit, origin }: Told): ReportedTold => ({
    value,
    ...(exit && { share: exit.share ?? null }),
    written: written(origin),
  });
  return {
    kind: deviation.kind,
    ...(deviation.kind === 'moved' && { to: deviation.to }),
    planned: 'planned' in deviation ? place(deviation.planned) : null,
    actual: 'actual' in deviation ? place(deviation.actual) : null,
    differences:
      'differences' in deviation
        ? deviation.differences.map(({ what, segment, planned, actual, gap }) => ({
            what,
            ...(segment !== undefined && { segment }),
            planned: planned.map(told),
            actual: actual.map(told),
            gap,
          }))
        : [],
  };
}
