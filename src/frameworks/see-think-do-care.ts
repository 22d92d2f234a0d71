import type { Framework } from './framework.ts';

/** Avinash Kaushik, “See, Think, Do”, Occam’s Razor, 2013; Care was added in 2015. */
export const seeThinkDoCare: Framework = {
  id: 'see-think-do-care',
  title: 'See, Think, Do, Care',
  description: 'Audiences by their intent, from the widest one to those who came back.',
  origin: 'Avinash Kaushik, Occam’s Razor',
  year: 2013,
  stages: [
    {
      id: 'see',
      title: 'See',
      definition: 'Everyone who could have a use for it, without any intent.',
      covers: ['before-need'],
    },
    {
      id: 'think',
      title: 'Think',
      definition: 'Those of them who think they might need it.',
      covers: ['explore'],
    },
    { id: 'do', title: 'Do', definition: 'Those who want to buy it now.', covers: ['decide', 'buy'] },
    {
      id: 'care',
      title: 'Care',
      definition: 'Customers who have bought, and are worth looking after.',
      covers: ['receive', 'use', 'get-help', 'share', 'return', 'leave'],
    },
  ],
};
