import type { Framework } from './framework.ts';

/** The five-phase map, the default of a book. */
export const fivePhase: Framework = {
  id: 'five-phase',
  title: 'Five-phase map',
  description:
    'The whole of a customer’s dealings with an organisation in five stretches, from the first interest to coming back or not.',
  origin: 'No single origin',
  stages: [
    {
      id: 'engage',
      title: 'Engage',
      definition: 'A need arises; the customer becomes aware, looks around and compares.',
      covers: ['before-need', 'explore', 'decide'],
    },
    {
      id: 'purchase',
      title: 'Purchase',
      definition: 'The customer chooses, orders and pays.',
      covers: ['buy'],
    },
    {
      id: 'use',
      title: 'Use',
      definition: 'The customer receives, uses and gets help with what was bought.',
      covers: ['receive', 'use', 'get-help'],
    },
    {
      id: 'share',
      title: 'Share',
      definition: 'The customer tells others, in person or where strangers can find it.',
      covers: ['share'],
    },
    {
      id: 'complete',
      title: 'Complete',
      definition: 'The customer buys or uses again, or does not.',
      covers: ['return', 'leave'],
    },
  ],
  loop: ['complete', 'engage'],
};
