import { nearest } from '../nearest.ts';
import type { Journey } from '../book.ts';
import type { Report, Where } from './document.ts';
import { list } from '../validate/words.ts';
import type { References } from './references.ts';

/** Resolves the steps that may follow a step. */
export interface NextSteps {
  /**
   * Steps as `step` or `journey#step`; a step of the same journey loses the journey’s name. Where the steps of
   * that journey are not all known, they are not judged.
   */
  resolve(
    written: readonly string[],
    journey: string,
    ownSteps: ReadonlySet<string> | undefined,
    where: Where,
  ): readonly string[];
  /** A step of any journey, written `journey#step`, in the same form. */
  elsewhere(written: string, where: Where): string;
  /** Reports steps of other journeys that do not exist, when all journeys are known. */
  finish(journeys: readonly Journey[]): void;
}

interface Pending {
  readonly journey: string;
  readonly step: string;
  readonly where: Where;
}

/** Begins to collect references from step to step: those to other journeys can only be judged at the end. */
export function nextSteps(references: References, report: Report): NextSteps {
  const pending: Pending[] = [];

  function unknown(step: string, journey: string, steps: Iterable<string>, where: Where, prefix = '') {
    const meant = nearest(step, steps);
    report({
      rule: 'unknown-step',
      file: where.file,
      path: where.path,
      at: 'value',
      reason: `The journey \`${journey}\` has no step \`${step}\`.`,
      note:
        meant === undefined ? `Its steps are ${list([...steps])}.` : `Did you mean \`${prefix}${meant}\`?`,
    });
  }

  function elsewhere(written: string, where: Where): string {
    const hash = written.indexOf('#');
    const step = written.slice(hash + 1).normalize('NFC');
    const journey = references.one('journey', written.slice(0, hash), where);
    pending.push({ journey, step, where });
    return `${journey}#${step}`;
  }

  return {
    elsewhere,
    resolve: (written, journey, ownSteps, { file, path }) =>
      written.map((name, index) => {
        const where = { file, path: [...path, 'next', index] };
        const hash = name.indexOf('#');
        const step = name.slice(hash + 1).normalize('NFC');
        if (hash >= 0) {
          const other = references.one('journey', name.slice(0, hash), where);
          if (other !== journey) {
            pending.push({ journey: other, step, where });
            return `${other}#${step}`;
          }
        }
        if (ownSteps?.has(step) === false) unknown(step, journey, ownSteps, where);
        return step;
      }),
    finish(journeys) {
      const wanted = new Set(pending.map(({ journey }) => journey));
      const steps = new Map<string, Set<string>>();
      for (const { id, phases } of journeys) {
        if (wanted.has(id))
          steps.set(id, new Set(phases.flatMap((phase) => phase.steps.map((step) => step.id))));
      }
      for (const { journey, step, where } of pending) {
        const known = steps.get(journey);
        if (known?.has(step) === false) unknown(step, journey, known, where, `${journey}#`);
      }
    },
  };
}
