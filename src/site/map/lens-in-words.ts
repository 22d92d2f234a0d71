import type { BookLens } from '../../analysis/book-lens.ts';
import type { JourneyLens } from '../../analysis/lens.ts';
import type { Stage } from '../../frameworks/framework.ts';

interface Counted {
  readonly stage: Stage;
  readonly steps: number;
}

/** Where the steps of a journey fall through a lens, in a sentence. */
export function lensInWords({ count, stages, outside }: JourneyLens): string {
  return inWords(
    count,
    stages.map(({ stage, steps }) => ({ stage, steps: steps.length })),
    outside.length,
    'this journey',
  );
}

/** Where the steps of a whole book fall through a lens, in a sentence. */
export function bookLensInWords({ count, stages, outside }: BookLens): string {
  return inWords(
    count,
    stages.map(({ stage, steps }) => ({ stage, steps: steps.count })),
    outside.reduce((sum, group) => sum + group.count, 0),
    'this book',
  );
}

function inWords(count: number, stages: readonly Counted[], outside: number, whose: string): string {
  if (count === 0) return `No step is told in ${whose} yet.`;
  const inside = count - outside;
  const of = count === 1 ? `the one step of ${whose}` : `the ${count} steps of ${whose}`;
  if (inside === 0)
    return count === 1 ? `${capital(of)} has no place here.` : `None of ${of} has a place here.`;
  const used = stages.filter(({ steps }) => steps > 0);
  const subject = outside === 0 ? capital(of) : `${inside} of ${of}`;
  const verb = inside === 1 ? 'falls' : 'fall';
  const which = stagesInWords(used.length, stages.length);
  return `${subject} ${verb} into ${which}${fullest(used, inside)}${left(outside)}.`;
}

function stagesInWords(used: number, all: number): string {
  if (all === 1) return 'the only stage';
  return used === all ? `all ${all} stages` : `${used} of ${all} stages`;
}

/** The one stage that holds more than any other; nothing is said where two hold as many. */
function fullest(used: readonly Counted[], inside: number): string {
  const [first, second] = used.toSorted((one, other) => other.steps - one.steps);
  if (first === undefined || second === undefined) return first ? `: ${first.stage.title}` : '';
  if (first.steps === second.steps) return '';
  return `, ${first.steps > inside / 2 ? 'most' : 'the largest part'} of them (${first.steps}) into ${first.stage.title}`;
}

function left(outside: number): string {
  if (outside === 0) return '';
  return outside === 1 ? '; one lies outside' : `; ${outside} lie outside`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
