import type { Framework } from './framework.ts';

/** David Court and others, “The consumer decision journey”, McKinsey Quarterly, June 2009. */
export const consumerDecisionJourney: Framework = {
  id: 'consumer-decision-journey',
  title: 'Consumer decision journey',
  description:
    'A circle rather than a funnel: brands are added while the customer evaluates, and loyalty lets them skip it.',
  origin: 'David Court and others, McKinsey Quarterly',
  year: 2009,
  stages: [
    {
      id: 'initial-consideration',
      title: 'Initial consideration',
      definition: 'The brands that come to mind first.',
      covers: ['before-need'],
    },
    {
      id: 'active-evaluation',
      title: 'Active evaluation',
      definition: 'Adding and dropping brands while finding out more.',
      covers: ['explore', 'decide'],
    },
    {
      id: 'moment-of-purchase',
      title: 'Moment of purchase',
      definition: 'Choosing a brand and buying it.',
      covers: ['buy'],
    },
    {
      id: 'post-purchase-experience',
      title: 'Post-purchase experience',
      definition: 'Using it builds the expectations that shape the next decision.',
      covers: ['receive', 'use', 'get-help', 'share', 'return', 'leave'],
    },
  ],
  loop: ['post-purchase-experience', 'moment-of-purchase'],
};
