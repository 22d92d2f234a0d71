import type { Framework } from './framework.ts';

/** Dave Chaffey, Smart Insights, 2010. */
export const race: Framework = {
  id: 'race',
  title: 'RACE',
  description: 'Planning digital marketing along the customer lifecycle.',
  origin: 'Dave Chaffey, Smart Insights',
  year: 2010,
  stages: [
    {
      id: 'reach',
      title: 'Reach',
      definition: 'Becoming known where people spend their time.',
      covers: ['before-need'],
    },
    {
      id: 'act',
      title: 'Act',
      definition: 'Bringing them to interact: to look, ask, compare.',
      covers: ['explore', 'decide'],
    },
    { id: 'convert', title: 'Convert', definition: 'Turning interest into a sale.', covers: ['buy'] },
    {
      id: 'engage',
      title: 'Engage',
      definition: 'Building a relation that lasts beyond the first sale.',
      covers: ['receive', 'use', 'get-help', 'share', 'return'],
    },
  ],
};
