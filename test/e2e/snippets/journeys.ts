import type { Snippet } from './snippet.ts';

const byDefault = 'What goes without saying is not said; the filter of the search knows it.';

/** Journeys, with everything a journey and a step can say. */
export const journeySnippets: readonly Snippet[] = [
  {
    file: 'journeys/booking/weekend.yaml',
    page: 'journeys/booking/weekend/',
    asWritten: [
      ...['title', 'summary', 'goal', 'phases.title', 'phases.steps', 'phases.steps.title'],
      ...['phases.steps.feeling', 'phases.steps.thinking', 'phases.steps.pains', 'phases.steps.pains.text'],
      ...['phases.steps.exits.to', 'phases.steps.exits.because', 'phases.steps.actions'],
      ...['phases.steps.gains', 'phases.steps.frontstage', 'phases.steps.backstage', 'phases.steps.support'],
    ],
    told: {
      segments: ['Young families Solo hikers Owner', 'Solo hikers Owner'],
      owner: 'Owner Digital sales',
      reviewed: 'Reviewed 14 Sep 2026',
      'phases.stage': ['Engage A friend', 'Choosing and paying First'],
      'phases.steps.touchpoint': ['Touchpoint Review site', 'Touchpoint Checkout'],
      'phases.steps.moment': ['Zero Moment of Truth I compare', 'First Moment of Truth I pay'],
      'phases.steps.emotion.young-families': 'Feeling Young families −1',
      'phases.steps.emotion.solo-hikers': 'Solo hikers +1 doubtful',
      'phases.steps.pains.severity': 'High Reviews contradict the photos',
      'phases.steps.pains.evidence': 'Reviews contradict the photos Interviews 2026',
      'phases.steps.exits.share': 'Leaves 30 % to big-marketplace',
      'phases.steps.channel': 'Channel App',
      'phases.steps.emotion': 'Feeling +1',
      'phases.steps.evidence': 'Evidence Web analytics 2026',
      'phases.steps.metrics': 'Metrics Checkout completion 52 %, target 70 %',
      'phases.steps.opportunities': 'Opportunities Show the full price from the first list',
      'phases.steps.next': ['Next I pay', 'Next I receive the code for the door'],
      'phases.steps.duration': 'Duration 4 minutes',
      'phases.steps.journey': 'In detail Getting money back',
    },
    elsewhere: {
      'journeys/booking/weekend/through/moments-of-truth/': {
        'phases.steps.stages.moments-of-truth': 'I pay Choosing and paying placed here by its author',
      },
    },
    silent: { status: byDefault, state: byDefault, 'phases.steps.id': 'It is a part of an address.' },
  },
  {
    file: 'journeys/guided-trip.mdx',
    page: 'journeys/guided-trip/',
    asWritten: [
      ...['title.text', 'summary.text', 'tags'],
      ...['phases.steps', 'phases.steps.title.text', 'phases.steps.thinking.text'],
    ],
    besides: ['Guides meet people at Checkout; see paying.'],
    told: {
      'title.evidence': 'Rests on Interviews 2026',
      'summary.evidence': 'someone who knows the way. Web analytics 2026',
      segments: 'Couples Owner',
      owner: 'Owner Guides',
      status: 'DRAFT',
      framework: 'Written in Our way',
      level: 'Level: journey',
      parent: 'Journeys Booking a weekend cabin Joining a guided trip',
      replaces: 'Replaces Getting money back',
      actual: 'OBSERVED',
      of: 'Observed, against the plan Booking a weekend cabin',
      reviewEvery: 'Never reviewed, though due every year',
      metrics: 'What is measured Checkout completion 52 % on 1 May 2026, target 70 % not reached',
      related: ['Read beside it Booking a weekend cabin', 'Booking a weekend cabin Getting money back'],
      state: 'FUTURE',
      'phases.stage': 'Dream I wonder',
      'phases.steps.title.evidence': 'Evidence Interviews 2026',
      'phases.steps.touchpoint': 'Touchpoint Checkout',
      'phases.steps.thinking.evidence': [
        'Is it steep? Interviews 2026',
        'Interviews 2026, Guest survey 2026',
      ],
      'phases.steps.next': 'Next I pay',
      'phases.steps.exits.to': 'to Getting money back',
      'phases.steps.exits.share': 'Leaves 25 %',
    },
    silent: {
      aliases: 'It is an address that leads to the page.',
      language: 'It is the language of the page.',
    },
  },
  {
    file: 'journeys/refunds.yaml',
    page: 'journeys/refunds/',
    asWritten: ['title', 'phases.steps'],
    told: { 'phases.stage': 'Use I ask for my money' },
  },
];
