import { moments, type Step } from './book.ts';

/** A step of a journey with its number and the title of its phase. */
export interface NumberedStep {
  step: Step;
  place: number;
  phase: string;
}

interface Stage {
  id: string;
  title: string;
  /** Stages of the five-phase map of which all steps without a moment of truth fall here. */
  phases: readonly string[];
}

interface Lens {
  id: string;
  title: string;
  stages: readonly Stage[];
}

const phasesOfMoment: Readonly<Record<string, readonly string[]>> = {
  fmot: ['purchase'],
  smot: ['use'],
  umot: ['share'],
};

/** The frameworks of which every journey has a page. */
export const lenses: readonly Lens[] = [
  {
    id: 'moments-of-truth',
    title: 'Moments of truth',
    stages: Object.entries(moments).map(([id, title]) => ({ id, title, phases: phasesOfMoment[id] ?? [] })),
  },
  {
    id: 'buyway',
    title: 'The whole customer way',
    stages: [
      { id: 'zero-moment', title: 'Zero moment', phases: ['engage'] },
      { id: 'purchase', title: 'Purchase', phases: ['purchase'] },
      { id: 'usage', title: 'Usage', phases: ['use'] },
      { id: 'repeat-purchase', title: 'Repeat purchase', phases: ['complete'] },
      { id: 'reviews-and-referrals', title: 'Reviews and referrals', phases: ['share'] },
      { id: 'loyalty', title: 'Loyalty', phases: [] },
      { id: 'advocacy', title: 'Advocacy', phases: [] },
    ],
  },
];

/** The steps of a journey by the stage they fall into; those without any under `undefined`. */
export function stepsThrough(lens: Lens, steps: readonly (NumberedStep & { stage: string })[]) {
  return Map.groupBy(steps, ({ step, stage }) => {
    const byMoment = lens.stages.find(({ id }) => id === step.moment);
    return (byMoment ?? lens.stages.find(({ phases }) => phases.includes(stage)))?.id;
  });
}
