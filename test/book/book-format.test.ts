import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { lookup } from '../../src/book/lookup.ts';
import { tinyBook } from '../tiny-book.ts';
import { shown } from './shown.ts';
import { soundJourney, temporaryBook } from './temporary-book.ts';

/** A book of everything the description of the format shows, and of the shorthands it promises. */
let book: Book;

beforeAll(async () => {
  const loaded = await loadBook('test/fixtures/book-format');
  if (!loaded.book) throw new Error(shown(loaded));
  book = loaded.book;
});

test('everything the format shows is accepted without a word', async () => {
  const { diagnostics, summary } = await loadBook('test/fixtures/book-format');
  expect(diagnostics).toEqual([]);
  expect(summary).toEqual({ files: 23, journeys: 3, errors: 0, warnings: 0 });
});

test('the settings keep what was written and fill in the rest', () => {
  expect(book.settings).toEqual({
    file: 'content/book.yaml',
    title: 'Havn & Hei',
    description: { text: 'Cabins and guided trips on the west coast', evidence: [] },
    language: 'en',
    vision: {
      text: "In ten years, every family within three hours' drive has spent a night outdoors with us.",
      evidence: [],
    },
    framework: 'five-phase',
    lenses: ['moments-of-truth', 'buyway'],
    scales: { rating: { min: 1, max: 5 } },
    levels: ['life', 'journey'],
    downloads: ['svg', 'png', 'csv', 'markdown', 'svg-views'],
    reviewEvery: { amount: 6, unit: 'month' },
    channels: ['web', 'app', 'store', 'phone', 'social', 'word-of-mouth'],
    teams: ['guides'],
    segments: ['couples'],
    rules: { 'stale-review': 'error', 'step-without-evidence': 'off' },
    repository: 'https://example.org/acme/journeys',
  });
});

test('a book chooses what readers can take along', async () => {
  const journey = { 'journeys/a.yaml': soundJourney };
  const chosen = async (yaml: string) =>
    (await tinyBook({ ...journey, 'content/book.yaml': yaml })).settings.downloads;
  expect(await chosen('downloads: csv')).toEqual(['csv']);
  expect(await chosen('downloads: [csv, svg, csv]')).toEqual(['csv', 'svg']);
  expect(await chosen('downloads: []')).toEqual([]);
});

test('a book without settings names no file of them', async () => {
  const { settings } = await tinyBook({ 'journeys/a.yaml': soundJourney });
  expect(settings).toEqual({
    title: 'Customer journeys',
    language: 'en',
    framework: 'five-phase',
    lenses: [],
    scales: { rating: { min: 1, max: 5 } },
    levels: [],
    downloads: ['svg', 'png', 'csv', 'markdown', 'svg-views'],
  });
});

test('a journey has its references resolved and its defaults filled in', () => {
  expect(lookup(book).journeys.get('booking/weekend')).toMatchInlineSnapshot(`
    {
      "actual": false,
      "aliases": [],
      "described": true,
      "evidence": [],
      "file": "journeys/booking/weekend.yaml",
      "framework": "five-phase",
      "goal": {
        "evidence": [],
        "text": "When a weekend is free, I want a cabin we all like, so that we can leave on Friday.",
      },
      "id": "booking/weekend",
      "kind": "journey",
      "language": "en",
      "metrics": [],
      "owner": "digital-sales",
      "phases": [
        {
          "id": "engage",
          "stage": "engage",
          "steps": [
            {
              "actions": [],
              "backstage": [],
              "evidence": [],
              "exits": [],
              "frontstage": [],
              "gains": [],
              "id": "a-friends-photos-put-the-idea-in-my-head",
              "initiatives": [],
              "metrics": [],
              "opportunities": [],
              "pains": [],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [],
              "title": "A friend's photos put the idea in my head",
            },
            {
              "actions": [],
              "backstage": [],
              "channel": "web",
              "emotion": {
                "solo-hikers": 1,
                "young-families": -1,
              },
              "evidence": [],
              "exits": [
                {
                  "because": {
                    "evidence": [],
                    "text": "It shows the full price at once",
                  },
                  "share": 0.3,
                  "to": "big-marketplace",
                },
              ],
              "feeling": {
                "evidence": [],
                "text": "doubtful",
              },
              "frontstage": [],
              "gains": [],
              "id": "i-compare-cabins-and-read-reviews",
              "initiatives": [],
              "metrics": [],
              "moment": "zmot",
              "opportunities": [],
              "pains": [
                {
                  "evidence": [],
                  "text": "Prices appear only at checkout",
                },
                {
                  "evidence": [
                    "interviews-2026",
                  ],
                  "severity": "high",
                  "text": "Reviews contradict the photos",
                },
              ],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [
                {
                  "evidence": [],
                  "text": "Which of these photos are real?",
                },
              ],
              "title": "I compare cabins and read reviews",
              "touchpoint": "review-site",
            },
          ],
          "title": "Engage",
        },
        {
          "id": "choosing-and-paying",
          "stage": "purchase",
          "steps": [
            {
              "actions": [
                {
                  "evidence": [],
                  "text": "Enters the card",
                },
                {
                  "evidence": [],
                  "text": "Splits the bill with friends",
                },
              ],
              "backstage": [
                {
                  "evidence": [],
                  "text": "Fraud check",
                },
              ],
              "channel": "app",
              "duration": {
                "amount": 4,
                "unit": "minute",
              },
              "emotion": 1,
              "evidence": [
                "analytics-2026",
              ],
              "exits": [],
              "frontstage": [
                {
                  "evidence": [],
                  "text": "Confirmation page",
                },
              ],
              "gains": [
                {
                  "evidence": [],
                  "text": "Confirmation arrives within seconds",
                },
              ],
              "id": "pay",
              "initiatives": [],
              "journey": "refunds",
              "metrics": [
                "checkout-completion",
              ],
              "moment": "fmot",
              "next": [
                "pay",
                "receive-code",
              ],
              "opportunities": [
                "all-in-price",
              ],
              "pains": [],
              "physical": [],
              "stages": {
                "moments-of-truth": "fmot",
              },
              "support": [
                {
                  "evidence": [],
                  "text": "Payment provider",
                },
              ],
              "thinking": [],
              "title": "I pay",
              "touchpoint": "checkout",
            },
            {
              "actions": [],
              "backstage": [],
              "evidence": [],
              "exits": [],
              "frontstage": [],
              "gains": [],
              "id": "receive-code",
              "initiatives": [],
              "metrics": [],
              "opportunities": [],
              "pains": [],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [],
              "title": "I receive the code for the door",
            },
          ],
          "title": "Choosing and paying",
        },
      ],
      "prose": false,
      "related": [],
      "reviewed": "2026-09-14",
      "segments": [
        "young-families",
        "solo-hikers",
      ],
      "state": "current",
      "status": "live",
      "summary": {
        "evidence": [],
        "text": "From the first idea to the key in hand.",
      },
      "tags": [],
      "title": "Booking a weekend cabin",
    }
  `);
});

test('a journey in MDX may use every shorthand', () => {
  expect(lookup(book).journeys.get('guided-trip')).toMatchInlineSnapshot(`
    {
      "actual": true,
      "aliases": [
        "trips/old",
      ],
      "described": true,
      "evidence": [
        "interviews-2026",
      ],
      "file": "journeys/guided-trip.mdx",
      "framework": "our-way",
      "id": "guided-trip",
      "kind": "journey",
      "language": "nb",
      "level": "journey",
      "metrics": [
        "checkout-completion",
      ],
      "of": "booking/weekend",
      "owner": "guides",
      "parent": "booking/weekend",
      "phases": [
        {
          "id": "dream",
          "stage": "dream",
          "steps": [
            {
              "actions": [],
              "backstage": [],
              "evidence": [],
              "exits": [],
              "frontstage": [],
              "gains": [],
              "id": "i-wonder",
              "initiatives": [],
              "metrics": [],
              "opportunities": [],
              "pains": [],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [],
              "title": "I wonder",
            },
            {
              "actions": [],
              "backstage": [],
              "evidence": [],
              "exits": [],
              "frontstage": [],
              "gains": [],
              "id": "i-wonder-2",
              "initiatives": [],
              "metrics": [],
              "opportunities": [],
              "pains": [],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [],
              "title": "I wonder",
            },
            {
              "actions": [],
              "backstage": [],
              "channel": "web",
              "evidence": [
                "interviews-2026",
              ],
              "exits": [
                {
                  "share": 0.25,
                  "target": {
                    "id": "refunds",
                    "kind": "journey",
                  },
                  "to": "refunds",
                },
              ],
              "frontstage": [],
              "gains": [],
              "id": "i-ask",
              "initiatives": [],
              "metrics": [],
              "next": [
                "booking/weekend#pay",
              ],
              "opportunities": [],
              "pains": [],
              "physical": [],
              "stages": {},
              "support": [],
              "thinking": [
                {
                  "evidence": [
                    "interviews-2026",
                    "survey-2026",
                  ],
                  "text": "Is it steep?",
                },
              ],
              "title": "I ask",
              "touchpoint": "checkout",
            },
          ],
          "title": "Dream",
        },
      ],
      "prose": true,
      "related": [
        "booking/weekend",
        "refunds",
      ],
      "replaces": "refunds",
      "reviewEvery": {
        "amount": 1,
        "unit": "year",
      },
      "segments": [
        "couples",
      ],
      "state": "future",
      "status": "draft",
      "summary": {
        "evidence": [
          "analytics-2026",
        ],
        "text": "A day out with someone who knows the way.",
      },
      "tags": [
        "trips",
      ],
      "title": "Joining a guided trip",
    }
  `);
});

test('one phase with one step in a sentence is a journey', () => {
  const refunds = lookup(book).journeys.get('refunds');
  expect(
    refunds?.phases.map(({ id, title, steps }) => ({ id, title, steps: steps.map((step) => step.id) })),
  ).toEqual([{ id: 'use', title: 'Use', steps: ['i-ask-for-my-money'] }]);
});

test('segments are measured by shares and means', () => {
  expect(book.segments).toMatchInlineSnapshot(`
    [
      {
        "described": false,
        "file": "content/book.yaml",
        "id": "couples",
        "kind": "segment",
        "prose": false,
        "title": "Couples",
      },
      {
        "described": true,
        "file": "content/segments/solo-hikers.yaml",
        "id": "solo-hikers",
        "kind": "segment",
        "owner": "brand",
        "prose": false,
        "roles": [
          "customer",
        ],
        "satisfaction": {
          "value": {
            "share": 0.62,
          },
        },
        "share": 0.15,
        "tags": [
          "alone",
        ],
        "title": "Solo hikers",
      },
      {
        "described": true,
        "file": "content/segments/young-families.yaml",
        "how": {
          "evidence": [],
          "text": "Two nights, one cabin, food brought along.",
        },
        "id": "young-families",
        "jobs": [
          {
            "evidence": [],
            "text": "When the forecast turns good, I want to book in minutes, so that we do not lose the weekend.",
          },
        ],
        "kind": "segment",
        "personas": [
          {
            "about": {
              "evidence": [],
              "text": "Two children under six",
            },
            "name": "Ingrid",
            "quote": {
              "evidence": [],
              "text": "If it takes ten minutes it does not happen.",
            },
          },
        ],
        "prose": false,
        "roles": [
          "customer",
          "reviewer",
          "advocate",
        ],
        "satisfaction": {
          "date": "2026-05-30",
          "method": "mean",
          "n": 214,
          "scale": {
            "max": 5,
            "min": 1,
          },
          "source": "survey-2026",
          "value": {
            "mean": 3.8,
          },
        },
        "share": 0.35,
        "situation": {
          "evidence": [],
          "text": "Decided midweek, on a phone, between other things.",
        },
        "title": "Young families",
        "why": {
          "evidence": [],
          "text": "They want the children to love being outside.",
        },
      },
    ]
  `);
});

test('touchpoints carry what each segment says of them', () => {
  expect(book.touchpoints).toMatchInlineSnapshot(`
    [
      {
        "channel": "web",
        "described": true,
        "evidence": [
          "analytics-2026",
        ],
        "file": "content/touchpoints/checkout.yaml",
        "id": "checkout",
        "kind": "touchpoint",
        "prose": false,
        "ratings": [
          {
            "date": "2026-05-30",
            "importance": {
              "mean": 4.4,
            },
            "method": "on the telephone",
            "sales": 0.7,
            "segment": "solo-hikers",
          },
        ],
        "sales": 0.61,
        "tags": [
          "till",
          "payment",
        ],
        "title": "Checkout",
      },
      {
        "channel": "web",
        "described": true,
        "file": "content/touchpoints/review-site.yaml",
        "id": "review-site",
        "kind": "touchpoint",
        "media": "earned",
        "owner": "brand",
        "ownership": "external",
        "prose": false,
        "ratings": [
          {
            "importance": {
              "share": 0.82,
            },
            "n": 214,
            "satisfaction": {
              "share": 0.41,
            },
            "segment": "young-families",
            "source": "survey-2026",
            "stage": "engage",
          },
          {
            "importance": {
              "mean": 4.1,
            },
            "n": 96,
            "satisfaction": {
              "mean": 3.9,
            },
            "segment": "solo-hikers",
            "source": "survey-2026",
          },
        ],
        "role": [
          "orientation",
        ],
        "sales": 0.02,
        "title": "Review site",
      },
    ]
  `);
});

test('channels that are only named have a title made of their name', () => {
  expect(
    book.channels.map(({ id, title, file, described }) => ({ id, title, file, described })),
  ).toContainEqual({
    id: 'word-of-mouth',
    title: 'Word of mouth',
    file: 'content/book.yaml',
    described: false,
  });
  expect(book.channels.map(({ id }) => id)).toEqual([
    'app',
    'phone',
    'social',
    'store',
    'web',
    'word-of-mouth',
  ]);
});

test('teams, pages and frameworks of the book are those of its files', () => {
  expect(book.teams).toMatchInlineSnapshot(`
    [
      {
        "contact": "brand@example.org",
        "described": true,
        "file": "content/teams/brand.yaml",
        "id": "brand",
        "kind": "team",
        "members": [
          "Ada",
        ],
        "prose": false,
        "title": "Brand",
      },
      {
        "described": true,
        "file": "content/teams/digital-sales.yaml",
        "id": "digital-sales",
        "kind": "team",
        "prose": false,
        "title": "Digital sales",
      },
      {
        "described": false,
        "file": "content/book.yaml",
        "id": "guides",
        "kind": "team",
        "prose": false,
        "title": "Guides",
      },
    ]
  `);
  expect(book.pages).toMatchInlineSnapshot(`
    [
      {
        "described": true,
        "file": "content/pages/about.mdx",
        "id": "about",
        "kind": "page",
        "language": "en",
        "order": 1,
        "prose": true,
        "tags": [],
        "title": "About this book",
      },
    ]
  `);
  expect(book.frameworks.at(-1)).toMatchInlineSnapshot(`
    {
      "description": "",
      "file": "content/frameworks/our-way.yaml",
      "id": "our-way",
      "kind": "framework",
      "loop": [
        "tell",
        "dream",
      ],
      "prose": false,
      "stages": [
        {
          "covers": [
            "before-need",
          ],
          "definition": "Before any plan",
          "id": "dream",
          "title": "Dream",
        },
        {
          "covers": [
            "explore",
            "decide",
          ],
          "definition": "Looking and choosing",
          "id": "plan",
          "title": "Plan",
        },
        {
          "covers": [
            "buy",
            "receive",
            "use",
            "get-help",
          ],
          "definition": "From booking to leaving",
          "id": "stay",
          "title": "Stay",
        },
        {
          "covers": [
            "share",
            "return",
          ],
          "definition": "Sharing and coming back",
          "id": "tell",
          "title": "Tell",
        },
      ],
      "title": "Our way",
    }
  `);
  expect(book.frameworks.map(({ id }) => id)).toEqual([
    'five-phase',
    'moments-of-truth',
    'buyway',
    'consumer-decision-journey',
    'five-a',
    'see-think-do-care',
    'aarrr',
    'race',
    'our-way',
  ]);
});

test('a framework of the book takes the place of a shipped one with the same name', async () => {
  const root = temporaryBook({
    'content/frameworks/five-phase.yaml': 'title: Fünf Phasen\nstages: { id: engage, title: Interesse }\n',
    'journeys/a.yaml': soundJourney,
  });
  const own = (await loadBook(root)).book;
  expect(own?.frameworks[0]?.title).toBe('Fünf Phasen');
  expect(own?.journeys[0]?.phases[0]?.title).toBe('Interesse');
});

test('documents of other kinds can be referred to and keep their fields as written', () => {
  const { sources, metrics, goals, opportunities, initiatives } = book;
  expect({ sources, metrics, goals, opportunities, initiatives }).toMatchInlineSnapshot(`
    {
      "goals": [
        {
          "described": true,
          "evidence": [],
          "file": "content/goals/families-first.yaml",
          "id": "families-first",
          "kind": "goal",
          "metrics": [
            "first-nights",
          ],
          "prose": false,
          "serves": {
            "evidence": [],
            "text": "The vision's "every family"",
          },
          "tags": [],
          "title": "Families spend their first night with us",
        },
      ],
      "initiatives": [
        {
          "described": true,
          "evidence": [],
          "experiments": [
            {
              "baseline": 0.52,
              "hypothesis": {
                "evidence": [],
                "text": "A voice settles it",
              },
              "metric": "checkout-completion",
              "target": 0.6,
            },
          ],
          "file": "content/initiatives/guides-answer.yaml",
          "goals": [],
          "id": "guides-answer",
          "kind": "initiative",
          "metrics": [],
          "opportunities": [
            "answers-at-once",
          ],
          "prose": false,
          "status": "proposed",
          "tags": [],
          "title": "Guides answer by phone",
        },
        {
          "decision": "keep",
          "described": true,
          "evidence": [],
          "experiments": [
            {
              "baseline": 0.52,
              "decision": "scale",
              "from": "2026-06-01",
              "hypothesis": {
                "evidence": [],
                "text": "An all-in price halves exits to the marketplace",
              },
              "metric": "checkout-completion",
              "result": 0.66,
              "target": 0.7,
              "to": "2026-07-15",
            },
          ],
          "file": "content/initiatives/price-transparency.yaml",
          "goals": [
            "families-first",
          ],
          "id": "price-transparency",
          "kind": "initiative",
          "metrics": [],
          "opportunities": [
            "all-in-price",
          ],
          "prose": false,
          "status": "running",
          "tags": [],
          "title": "Price transparency",
        },
      ],
      "metrics": [
        {
          "better": "higher",
          "described": true,
          "file": "content/metrics/checkout-completion.yaml",
          "id": "checkout-completion",
          "kind": "metric",
          "method": "share",
          "prose": false,
          "series": [
            {
              "date": "2026-05-01",
              "n": 1200,
              "origin": {
                "file": "content/metrics/checkout-completion.csv",
                "line": 2,
              },
              "value": 0.52,
            },
          ],
          "tags": [],
          "target": 0.7,
          "title": "Checkout completion",
          "touchpoints": [
            "checkout",
          ],
        },
        {
          "described": true,
          "file": "content/metrics/first-nights.yaml",
          "id": "first-nights",
          "kind": "metric",
          "method": "count",
          "prose": false,
          "series": [
            {
              "date": "2025-12-31",
              "n": 9402,
              "origin": {
                "file": "content/metrics/first-nights.yaml",
                "path": [
                  "series",
                  0,
                ],
              },
              "value": 1190,
            },
          ],
          "tags": [],
          "target": 1500,
          "title": "First nights of families",
          "touchpoints": [],
        },
      ],
      "opportunities": [
        {
          "confidence": 0.8,
          "described": true,
          "effort": 1.5,
          "evidence": [],
          "file": "content/opportunities/all-in-price.yaml",
          "from": [
            {
              "id": "booking/weekend",
              "kind": "journey",
              "step": "i-compare-cabins-and-read-reviews",
            },
            {
              "id": "big-marketplace",
              "kind": "exit",
            },
          ],
          "id": "all-in-price",
          "impact": 2,
          "kind": "opportunity",
          "prose": false,
          "reach": 12000,
          "segments": [],
          "tags": [],
          "title": "Show the full price from the first list",
        },
        {
          "confidence": 0.5,
          "described": true,
          "evidence": [
            "survey-2026",
          ],
          "file": "content/opportunities/answers-at-once.yaml",
          "from": [
            {
              "id": "checkout",
              "kind": "touchpoint",
            },
            {
              "id": "couples",
              "kind": "segment",
            },
            {
              "id": "refunds",
              "kind": "journey",
            },
            {
              "id": "guided-trip",
              "kind": "journey",
              "step": "i-ask",
            },
          ],
          "id": "answers-at-once",
          "kind": "opportunity",
          "prose": false,
          "segments": [],
          "tags": [],
          "title": "Answer questions of the way at once",
        },
      ],
      "sources": [
        {
          "described": true,
          "file": "content/sources/analytics-2026.yaml",
          "id": "analytics-2026",
          "kind": "source",
          "prose": false,
          "sourceKind": "analytics",
          "title": "Web analytics 2026",
        },
        {
          "described": true,
          "file": "content/sources/interviews-2026.yml",
          "id": "interviews-2026",
          "kind": "source",
          "prose": false,
          "sourceKind": "interviews",
          "title": "Interviews 2026",
        },
        {
          "answers": {
            "evidence": [],
            "text": "Which touchpoints matter to whom, and how they do?",
          },
          "date": "2026-05-30",
          "described": true,
          "expires": "2027-05-30",
          "file": "content/sources/survey-2026.yaml",
          "id": "survey-2026",
          "kind": "source",
          "n": 310,
          "prose": false,
          "sourceKind": "survey",
          "title": "Guest survey 2026",
          "verdict": "keep",
        },
      ],
    }
  `);
});

test('a book is plain data: nothing is lost when it is written down', () => {
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
});

test('the lean line from goals to experiments has its references resolved and its figures as numbers', () => {
  const { metrics, goals, opportunities, initiatives } = book;
  expect({ metrics, goals, opportunities, initiatives }).toMatchInlineSnapshot(`
    {
      "goals": [
        {
          "described": true,
          "evidence": [],
          "file": "content/goals/families-first.yaml",
          "id": "families-first",
          "kind": "goal",
          "metrics": [
            "first-nights",
          ],
          "prose": false,
          "serves": {
            "evidence": [],
            "text": "The vision's "every family"",
          },
          "tags": [],
          "title": "Families spend their first night with us",
        },
      ],
      "initiatives": [
        {
          "described": true,
          "evidence": [],
          "experiments": [
            {
              "baseline": 0.52,
              "hypothesis": {
                "evidence": [],
                "text": "A voice settles it",
              },
              "metric": "checkout-completion",
              "target": 0.6,
            },
          ],
          "file": "content/initiatives/guides-answer.yaml",
          "goals": [],
          "id": "guides-answer",
          "kind": "initiative",
          "metrics": [],
          "opportunities": [
            "answers-at-once",
          ],
          "prose": false,
          "status": "proposed",
          "tags": [],
          "title": "Guides answer by phone",
        },
        {
          "decision": "keep",
          "described": true,
          "evidence": [],
          "experiments": [
            {
              "baseline": 0.52,
              "decision": "scale",
              "from": "2026-06-01",
              "hypothesis": {
                "evidence": [],
                "text": "An all-in price halves exits to the marketplace",
              },
              "metric": "checkout-completion",
              "result": 0.66,
              "target": 0.7,
              "to": "2026-07-15",
            },
          ],
          "file": "content/initiatives/price-transparency.yaml",
          "goals": [
            "families-first",
          ],
          "id": "price-transparency",
          "kind": "initiative",
          "metrics": [],
          "opportunities": [
            "all-in-price",
          ],
          "prose": false,
          "status": "running",
          "tags": [],
          "title": "Price transparency",
        },
      ],
      "metrics": [
        {
          "better": "higher",
          "described": true,
          "file": "content/metrics/checkout-completion.yaml",
          "id": "checkout-completion",
          "kind": "metric",
          "method": "share",
          "prose": false,
          "series": [
            {
              "date": "2026-05-01",
              "n": 1200,
              "origin": {
                "file": "content/metrics/checkout-completion.csv",
                "line": 2,
              },
              "value": 0.52,
            },
          ],
          "tags": [],
          "target": 0.7,
          "title": "Checkout completion",
          "touchpoints": [
            "checkout",
          ],
        },
        {
          "described": true,
          "file": "content/metrics/first-nights.yaml",
          "id": "first-nights",
          "kind": "metric",
          "method": "count",
          "prose": false,
          "series": [
            {
              "date": "2025-12-31",
              "n": 9402,
              "origin": {
                "file": "content/metrics/first-nights.yaml",
                "path": [
                  "series",
                  0,
                ],
              },
              "value": 1190,
            },
          ],
          "tags": [],
          "target": 1500,
          "title": "First nights of families",
          "touchpoints": [],
        },
      ],
      "opportunities": [
        {
          "confidence": 0.8,
          "described": true,
          "effort": 1.5,
          "evidence": [],
          "file": "content/opportunities/all-in-price.yaml",
          "from": [
            {
              "id": "booking/weekend",
              "kind": "journey",
              "step": "i-compare-cabins-and-read-reviews",
            },
            {
              "id": "big-marketplace",
              "kind": "exit",
            },
          ],
          "id": "all-in-price",
          "impact": 2,
          "kind": "opportunity",
          "prose": false,
          "reach": 12000,
          "segments": [],
          "tags": [],
          "title": "Show the full price from the first list",
        },
        {
          "confidence": 0.5,
          "described": true,
          "evidence": [
            "survey-2026",
          ],
          "file": "content/opportunities/answers-at-once.yaml",
          "from": [
            {
              "id": "checkout",
              "kind": "touchpoint",
            },
            {
              "id": "couples",
              "kind": "segment",
            },
            {
              "id": "refunds",
              "kind": "journey",
            },
            {
              "id": "guided-trip",
              "kind": "journey",
              "step": "i-ask",
            },
          ],
          "id": "answers-at-once",
          "kind": "opportunity",
          "prose": false,
          "segments": [],
          "tags": [],
          "title": "Answer questions of the way at once",
        },
      ],
    }
  `);
});

test('a source is told with all that is written of it', () => {
  expect(lookup(book).sources.get('survey-2026')).toMatchInlineSnapshot(`
    {
      "answers": {
        "evidence": [],
        "text": "Which touchpoints matter to whom, and how they do?",
      },
      "date": "2026-05-30",
      "described": true,
      "expires": "2027-05-30",
      "file": "content/sources/survey-2026.yaml",
      "id": "survey-2026",
      "kind": "source",
      "n": 310,
      "prose": false,
      "sourceKind": "survey",
      "title": "Guest survey 2026",
      "verdict": "keep",
    }
  `);
});

test('the glossary is in the order of the alphabet', () => {
  expect(book.glossary).toMatchInlineSnapshot(`
    [
      {
        "definition": {
          "evidence": [],
          "text": "A house of at most four beds, without a reception",
        },
        "file": "content/glossary.yaml",
        "id": "cabin",
        "title": "cabin",
      },
    ]
  `);
});
