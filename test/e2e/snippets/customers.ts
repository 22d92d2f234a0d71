import type { Snippet } from './snippet.ts';

/** Who the customers are, where they are met, and how that is known. */
export const customerSnippets: readonly Snippet[] = [
  {
    file: 'content/segments/young-families.yaml',
    page: 'segments/young-families/',
    asWritten: [
      ...['title', 'why', 'how', 'situation'],
      ...['personas.name', 'personas.about', 'personas.quote'],
    ],
    besides: ['When the forecast turns good, I want to book in minutes, so that we do not lose the weekend.'],
    told: {
      share: '35 % of customers',
      'satisfaction.value': 'How satisfied are they? 3.8 on',
      'satisfaction.scale': '3.8 on 1 to 5',
      'satisfaction.method': '1 to 5 (mean,',
      'satisfaction.n': 'n = 214',
      'satisfaction.date': 'n = 214, 30 May 2026)',
      'satisfaction.source': '30 May 2026) Guest survey 2026',
      roles: ['35 % of customers', 'Also reviewer', 'reviewer, advocate'],
      jobs: ['When the forecast turns good,', 'I want to book in minutes,', 'so that we do not lose'],
    },
  },
  {
    file: 'content/segments/solo-hikers.yaml',
    page: 'segments/solo-hikers/',
    asWritten: ['title', 'tags'],
    told: {
      share: '15 % of customers Owner',
      satisfaction: 'How satisfied are they? 62 %',
      roles: '15 % of customers Owner',
      owner: 'Owner Brand',
    },
  },
  {
    file: 'content/touchpoints/review-site.yaml',
    page: 'touchpoints/review-site/',
    asWritten: ['title'],
    told: {
      channel: 'Channel Web',
      ownership: 'Whose it is Someone else’s',
      media: 'Media earned',
      role: 'Role orientation',
      owner: 'Owner Brand',
      sales: 'Share of sales 2 %',
      'ratings.segment': ['Young families Engage 82 %', 'Solo hikers Overall 4.1'],
      'ratings.stage': 'Young families Engage',
      'ratings.importance': ['Engage 82 %', 'Overall 4.1'],
      'ratings.satisfaction': ['82 % 41 %', '4.1 3.9'],
      'ratings.source': ['214 Guest survey 2026', '96 Guest survey 2026'],
      'ratings.n': ['exact 214', 'approximate 96'],
    },
  },
  {
    file: 'content/touchpoints/checkout.yaml',
    page: 'touchpoints/checkout/',
    asWritten: ['title', 'tags'],
    told: {
      channel: 'Channel Web',
      sales: 'Share of sales 61 %',
      evidence: 'Rests on Web analytics 2026',
      'ratings.segment': 'Solo hikers Overall',
      'ratings.importance': 'Overall 4.4',
      'ratings.sales': 'not known 70 %',
      'ratings.method': 'Web analytics 2026 on the telephone',
      'ratings.date': '30 May 2026',
    },
  },
  {
    file: 'content/sources/survey-2026.yaml',
    page: 'sources/survey-2026/',
    asWritten: ['title', 'answers'],
    told: {
      kind: 'Kind Survey',
      date: 'Gathered 30 May 2026',
      n: 'n 310',
      expires: 'Expires 30 May 2027',
      verdict: 'Verdict keep',
    },
  },
  {
    file: 'content/sources/interviews-2026.yml',
    page: 'sources/interviews-2026/',
    asWritten: ['title'],
    told: { kind: 'Kind Interviews' },
  },
  {
    file: 'content/sources/analytics-2026.yaml',
    page: 'sources/analytics-2026/',
    asWritten: ['title'],
    told: { kind: 'Kind Analytics' },
  },
];
