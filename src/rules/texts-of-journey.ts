import type { Journey, Step } from '../book/book.ts';

type Path = readonly (string | number)[];

const lists = [
  'thinking',
  'actions',
  'pains',
  'gains',
  'physical',
  'frontstage',
  'backstage',
  'support',
] as const;

/**
 * Shows every text of a journey that people write for people, in the order of its fields. A large book has a million
 * of them, and few are worth a word: the way to a text is only made when it is asked for.
 */
export function eachTextOfJourney(
  { title, summary, goal, phases }: Journey,
  show: (text: string, path: () => Path) => void,
): void {
  show(title, () => ['title']);
  if (summary) show(summary.text, () => ['summary']);
  if (goal) show(goal.text, () => ['goal']);
  for (const [index, phase] of phases.entries()) {
    if (phase.goal) show(phase.goal.text, () => ['phases', index, 'goal']);
    for (const [place, step] of phase.steps.entries())
      eachTextOfStep(step, (text, inStep) => {
        show(text, () => ['phases', index, 'steps', place, ...inStep()]);
      });
  }
}

function eachTextOfStep(step: Step, show: (text: string, path: () => Path) => void): void {
  show(step.title, () => ['title']);
  if (step.image) show(step.image.alt, () => ['image', 'alt']);
  if (step.feeling) show(step.feeling.text, () => ['feeling']);
  for (const list of lists)
    for (const [item, { text }] of step[list].entries()) show(text, () => [list, item]);
  for (const [item, { because }] of step.exits.entries())
    if (because) show(because.text, () => ['exits', item, 'because']);
}
