import type { Snippet } from './snippet.ts';

/** What is measured, wanted, considered and done. */
export const leanLineSnippets: readonly Snippet[] = [
  {
    file: 'content/metrics/checkout-completion.yaml',
    page: 'metrics/checkout-completion/',
    asWritten: ['title'],
    told: {
      method: 'Method Share',
      better: 'Better higher',
      target: 'Target 70 %',
      touchpoints: 'Measured at Checkout',
      data: 'content/metrics/checkout-completion.csv:2',
    },
  },
  {
    file: 'content/metrics/checkout-completion.csv',
    page: 'metrics/checkout-completion/',
    told: { date: '1 May 2026 52 %', value: '52 % 1,200', n: '1,200 content/metrics' },
  },
  {
    file: 'content/metrics/first-nights.yaml',
    page: 'metrics/first-nights/',
    asWritten: ['title'],
    told: {
      method: 'Method Count',
      target: 'Target 1,500',
      'series.date': '31 Dec 2025 1,190',
      'series.value': '1,190 9,402',
      'series.n': '9,402 content/metrics/first-nights.yaml:5',
    },
  },
  {
    file: 'content/goals/families-first.yaml',
    page: 'goals/families-first/',
    asWritten: ['title', 'serves'],
    told: { metric: 'What tells whether it is reached First nights of families' },
  },
  {
    file: 'content/opportunities/all-in-price.yaml',
    page: 'opportunities/all-in-price/',
    asWritten: ['title'],
    told: {
      from: [
        'Where it comes from I compare cabins and read reviews',
        '30 % I compare cabins and read reviews big-marketplace',
      ],
      reach: 'Reach 12,000',
      impact: 'Impact 2 high impact on each',
      confidence: 'Confidence 80 %',
      effort: 'Effort 1.5 person-months',
    },
  },
  {
    file: 'content/opportunities/answers-at-once.yaml',
    page: 'opportunities/answers-at-once/',
    asWritten: ['title.text'],
    told: {
      'title.evidence': 'Rests on Guest survey 2026',
      from: [
        'names Checkout',
        'Checkout, Couples',
        'Couples and Getting money back',
        'Where it comes from I ask Joining a guided trip',
      ],
      confidence: 'Confidence 50 %',
    },
  },
  {
    file: 'content/initiatives/price-transparency.yaml',
    page: 'initiatives/price-transparency/',
    asWritten: ['title', 'experiments.hypothesis'],
    told: {
      goals: 'What it serves Families spend their first night with us',
      opportunities: 'What it takes up Show the full price from the first list',
      status: 'Status Running',
      decision: 'Decided last Keep',
      'experiments.metric': 'Checkout completion Share',
      'experiments.baseline': 'Baseline 52 %',
      'experiments.target': 'Target 70 %',
      'experiments.result': 'Result 66 %',
      'experiments.from': '1 Jun 2026 –',
      'experiments.to': '– 15 Jul 2026',
      'experiments.decision': 'not given Scale',
    },
  },
  {
    file: 'content/initiatives/guides-answer.yaml',
    page: 'initiatives/guides-answer/',
    asWritten: ['title', 'experiments.hypothesis'],
    told: {
      opportunities: 'What it takes up Answer questions of the way at once',
      'experiments.metric': 'Checkout completion Share',
      'experiments.baseline': 'Baseline 52 %',
      'experiments.target': 'Target 60 %',
    },
  },
];
