import { tinyBook } from '../tiny-book.ts';

/** A small book with moments of truth, claims of every basis, and a framework of its own. */
export const coveredBook = await tinyBook({
  'content/sources/talks.yaml': 'title: Talks\nkind: interviews\nexpires: 2026-01-01',
  'content/sources/wall.yaml': 'title: Wall\nkind: workshop',
  'content/sources/note.yaml': 'title: Note',
  'content/frameworks/ours.yaml':
    'title: Ours\nstages: [{ id: dream, title: Dream }, { id: all, title: All, covers: [explore, buy, use] }]',
  'journeys/buying.yaml': `
title: Buying
phases:
  - stage: engage
    steps:
      - { title: I see it, moment: stimulus, emotion: 1, evidence: talks }
      - { title: I ask, moment: zmot, pains: [Nobody knows, { text: Nobody cares, evidence: [talks, wall] }] }
      - I think
  - { stage: purchase, steps: { title: I pay, moment: fmot, emotion: -1, evidence: note } }
  - { stage: use, steps: [I open it, { title: I use it, emotion: 0 }] }
`,
  'journeys/ours.yaml': `
title: Ours
framework: ours
phases:
  - { stage: dream, steps: I dream }
  - { stage: all, steps: [I live, { title: I look, moment: zmot }] }
`,
});
