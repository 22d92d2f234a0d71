import type { Snippet } from './snippet.ts';

const strictness = 'It is how strictly the book is checked.';

/** What is said of the book as a whole: its settings, frameworks, owners, terms and pages of prose. */
export const bookSnippets: readonly Snippet[] = [
  {
    file: 'content/book.yaml',
    page: '',
    asWritten: ['title', 'description', 'vision'],
    told: { framework: 'The journeys along the stages of Five-phase map' },
    elsewhere: {
      'journeys/booking/weekend/': {
        lenses: ['Read as Five-phase map Moments of truth', 'The whole customer way'],
        reviewEvery: 'Reviewed 14 Sep 2026, due again 14 Mar 2027',
      },
      'touchpoints/review-site/': { 'scales.rating': 'a plain number a mean on 1 to 5' },
      'channels/': { channels: ['Web', 'App', 'Store', 'Phone', 'Social', 'Word of mouth'] },
      'owners/': { teams: 'Guides' },
      'segments/': { segments: 'Couples' },
    },
    silent: {
      language: 'It is the language of the pages.',
      levels: 'They are the names that journeys may use, and shown on those that do.',
      'rules.stale-review': strictness,
      'rules.step-without-evidence': strictness,
      repository: 'It is where “Edit this page” leads.',
    },
  },
  {
    file: 'content/frameworks/our-way.yaml',
    page: 'frameworks/our-way/',
    asWritten: ['title', 'stages.title', 'stages.definition'],
    told: {
      'stages.covers': [
        'Along the customer lifecycle: before need',
        ...['lifecycle: explore', 'explore, decide'],
        ...['lifecycle: buy', 'buy, receive', 'receive, use', 'use, get help'],
        ...['lifecycle: share', 'share, return'],
      ],
      loop: ['Tell Sharing and coming back', 'What comes of this feeds another stage: Dream'],
    },
    silent: { 'stages.id': 'It is a part of an address.' },
  },
  { file: 'content/teams/brand.yaml', page: 'owners/brand/', asWritten: ['title', 'contact', 'members'] },
  { file: 'content/teams/digital-sales.yaml', page: 'owners/digital-sales/', asWritten: ['title'] },
  {
    file: 'content/glossary.yaml',
    page: 'glossary/',
    asWritten: ['cabin'],
    besides: ['cabin A house of at most four beds'],
  },
  {
    file: 'content/pages/about.mdx',
    page: 'pages/about/',
    asWritten: ['title'],
    besides: ['How we look at young families.'],
    silent: { order: 'It is the place among the pages.' },
  },
];
