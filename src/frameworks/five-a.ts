import type { Framework } from './framework.ts';

/** Philip Kotler, Hermawan Kartajaya and Iwan Setiawan, Marketing 4.0, 2017. */
export const fiveA: Framework = {
  id: 'five-a',
  title: 'Five A’s',
  description: 'The customer path of connected customers, from knowing a brand to recommending it.',
  origin: 'Philip Kotler, Hermawan Kartajaya and Iwan Setiawan, Marketing 4.0',
  year: 2017,
  stages: [
    { id: 'aware', title: 'Aware', definition: 'Knowing of the brand.', covers: ['before-need'] },
    { id: 'appeal', title: 'Appeal', definition: 'Being drawn to it among others.', covers: [] },
    {
      id: 'ask',
      title: 'Ask',
      definition: 'Finding out more from friends, media and the brand.',
      covers: ['explore', 'decide'],
    },
    {
      id: 'act',
      title: 'Act',
      definition: 'Buying, using and being served.',
      covers: ['buy', 'receive', 'use', 'get-help'],
    },
    {
      id: 'advocate',
      title: 'Advocate',
      definition: 'Staying, buying again and recommending.',
      covers: ['share', 'return'],
    },
  ],
};
