import type { Framework } from './framework.ts';

/**
 * The moments of truth as one model: Lafley’s two moments (Procter & Gamble, 2005), Lecinski’s zero moment
 * (Google, 2011) and Solis’s ultimate moment (2013). Paying is placed in the first moment.
 */
export const momentsOfTruth: Framework = {
  id: 'moments-of-truth',
  title: 'Moments of truth',
  description:
    'The steps in which a customer forms or revises a belief about the brand; the ultimate moment of one is the zero moment of another.',
  origin: 'A. G. Lafley, Procter & Gamble, 2005; Jim Lecinski, Google, 2011; Brian Solis, 2013',
  stages: [
    {
      id: 'stimulus',
      title: 'Stimulus',
      definition: 'What first makes the customer aware of a need or product.',
      origin: 'The step before the zero moment in Google’s model',
      covers: ['before-need'],
    },
    {
      id: 'zmot',
      title: 'Zero Moment of Truth',
      definition:
        'The customer looks the thing up before any contact with the seller: search, reviews, friends, strangers, experts, advertisers, all at one level.',
      origin: 'Jim Lecinski, Google',
      year: 2011,
      covers: ['explore'],
    },
    {
      id: 'fmot',
      title: 'First Moment of Truth',
      definition: 'At the shelf (store or page), choosing one brand over another; a matter of seconds.',
      origin: 'A. G. Lafley, Procter & Gamble',
      year: 2005,
      covers: ['decide', 'buy'],
    },
    {
      id: 'smot',
      title: 'Second Moment of Truth',
      definition: 'At home, using the product.',
      origin: 'A. G. Lafley, Procter & Gamble',
      year: 2005,
      covers: ['receive', 'use', 'get-help'],
    },
    {
      id: 'umot',
      title: 'Ultimate Moment of Truth',
      definition:
        'The customer turns the experience into discoverable content, which becomes someone else’s ZMOT.',
      origin: 'Brian Solis',
      year: 2013,
      covers: ['share'],
    },
  ],
  loop: ['umot', 'zmot'],
};
