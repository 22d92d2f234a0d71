import type { Framework } from './framework.ts';

/** The whole customer way to buy and after: it begins before the need, and most of it lies after the sale. */
export const buyway: Framework = {
  id: 'buyway',
  title: 'The whole customer way',
  description:
    'Everything from before the customer thinks of a product to speaking up for it; most of it lies after the sale.',
  origin: 'No single origin',
  stages: [
    {
      id: 'zero-moment',
      title: 'Zero moment',
      definition: 'Before and while a need takes shape: ideas, search, what others say.',
      covers: ['before-need', 'explore', 'decide'],
    },
    { id: 'purchase', title: 'Purchase', definition: 'Choosing, ordering and paying.', covers: ['buy'] },
    {
      id: 'usage',
      title: 'Usage',
      definition: 'Receiving and using what was bought, and getting help with it.',
      covers: ['receive', 'use', 'get-help'],
    },
    {
      id: 'repeat-purchase',
      title: 'Repeat purchase',
      definition: 'Buying again, or deciding not to.',
      covers: ['return', 'leave'],
    },
    {
      id: 'reviews-and-referrals',
      title: 'Reviews and referrals',
      definition: 'Telling others what it was like.',
      covers: ['share'],
    },
    {
      id: 'loyalty',
      title: 'Loyalty',
      definition: 'Staying by habit and by conviction, when others would do as well.',
      covers: [],
    },
    {
      id: 'advocacy',
      title: 'Advocacy',
      definition: 'Speaking up for it without being asked.',
      covers: [],
    },
  ],
  loop: ['advocacy', 'zero-moment'],
};
