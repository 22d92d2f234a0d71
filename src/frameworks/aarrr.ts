import type { Framework } from './framework.ts';

/** Dave McClure, “Startup metrics for pirates”, 2007. */
export const aarrr: Framework = {
  id: 'aarrr',
  title: 'AARRR',
  description: 'Startup metrics for pirates: five things to measure, in the order the acronym gives.',
  origin: 'Dave McClure, Startup metrics for pirates',
  year: 2007,
  stages: [
    {
      id: 'acquisition',
      title: 'Acquisition',
      definition: 'People come from various channels.',
      covers: ['before-need', 'explore', 'decide'],
    },
    {
      id: 'activation',
      title: 'Activation',
      definition: 'They have a first happy experience.',
      covers: ['receive'],
    },
    {
      id: 'retention',
      title: 'Retention',
      definition: 'They come back and use it more than once.',
      covers: ['use', 'get-help', 'return'],
    },
    {
      id: 'referral',
      title: 'Referral',
      definition: 'They like it enough to tell others.',
      covers: ['share'],
    },
    { id: 'revenue', title: 'Revenue', definition: 'They pay.', covers: ['buy'] },
  ],
};
