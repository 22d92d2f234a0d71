import { expect, test } from 'vitest';
import { reportOf, type ReportOptions } from '../../src/analysis/report.ts';
import { tinyBook } from '../tiny-book.ts';

const files: Readonly<Record<string, string>> = {
  'content/sources/survey.yaml': 'title: Survey\nkind: survey',
  'content/segments/families.yaml': 'title: Families\nshare: 60%',
  'content/segments/hikers.yaml': 'title: Hikers\nshare: 20%',
  'content/touchpoints/shop.yaml': `
title: Shop
ratings:
  - { segment: families, importance: 4.1, satisfaction: 3.9, source: survey }
`,
  'content/touchpoints/site.yaml': `
title: Site
ratings:
  - { segment: families, importance: 82%, satisfaction: 41%, source: survey, n: 214 }
  - { segment: hikers, importance: 42%, satisfaction: 61%, source: survey, n: 29 }
`,
  'content/opportunities/price.yaml': 'title: Price\nreach: 120\nimpact: 2\nconfidence: 80%\neffort: 1.5',
  'content/opportunities/code.yaml': 'title: Code\nreach: 10\nimpact: 1\nconfidence: 50%\neffort: 2',
  'content/goals/goal.yaml': 'title: Goal',
  'content/initiatives/work.yaml': 'title: Work\ngoals: goal\nopportunities: [price, code]',
  'journeys/buying.yaml': `
title: Buying
segments: [families, hikers]
evidence: survey
phases:
  - stage: engage
    steps:
      - { title: Look, emotion: { families: -1.5, hikers: 1 }, exits: { to: shop, share: 20% } }
      - { title: Pay, emotion: { families: 0.5, hikers: 2 } }
      - { title: Leave, emotion: { families: 1, hikers: 0 }, exits: { to: elsewhere, share: 10% } }
`,
};

const report = async (changed: Readonly<Record<string, string>> = {}, options: ReportOptions = {}) =>
  reportOf(await tinyBook({ ...files, ...changed }), options);

test('a report tells all of a book', async () => {
  expect(await report()).toMatchInlineSnapshot(`
    {
      "allSegments": {
        "touchpoints": {
          "shop": {
            "importance": null,
            "inputs": {
              "importance": [
                {
                  "value": 4.1,
                  "what": "Families",
                  "written": {
                    "file": "content/touchpoints/shop.yaml",
                  },
                },
                {
                  "value": null,
                  "what": "Hikers",
                  "written": {
                    "file": "content/touchpoints/shop.yaml",
                  },
                },
              ],
              "satisfaction": [
                {
                  "value": 3.9,
                  "what": "Families",
                  "written": {
                    "file": "content/touchpoints/shop.yaml",
                  },
                },
                {
                  "value": null,
                  "what": "Hikers",
                  "written": {
                    "file": "content/touchpoints/shop.yaml",
                  },
                },
              ],
            },
            "method": "weighted by the segments’ shares of all customers",
            "satisfaction": null,
            "warnings": [
              {
                "kind": "gap",
                "text": "The importance of Hikers is not known.",
              },
              {
                "kind": "gap",
                "text": "The satisfaction of Hikers is not known.",
              },
            ],
          },
          "site": {
            "importance": 0.72,
            "inputs": {
              "importance": [
                {
                  "value": 0.82,
                  "what": "Families",
                  "written": {
                    "file": "content/touchpoints/site.yaml",
                  },
                },
                {
                  "value": 0.42,
                  "what": "Hikers",
                  "written": {
                    "file": "content/touchpoints/site.yaml",
                  },
                },
              ],
              "satisfaction": [
                {
                  "value": 0.41,
                  "what": "Families",
                  "written": {
                    "file": "content/touchpoints/site.yaml",
                  },
                },
                {
                  "value": 0.61,
                  "what": "Hikers",
                  "written": {
                    "file": "content/touchpoints/site.yaml",
                  },
                },
              ],
            },
            "method": "weighted by the segments’ shares of all customers: Families 60 %, Hikers 20 %, together 80 %",
            "satisfaction": 0.46,
            "warnings": [],
          },
        },
      },
      "asOf": null,
      "evidence": {
        "byClaimKind": {
          "emotion": {
            "all": 6,
            "assumed": 0,
            "inferred": 0,
            "observed": 6,
            "stale": 0,
          },
          "exit": {
            "all": 2,
            "assumed": 0,
            "inferred": 0,
            "observed": 2,
            "stale": 0,
          },
          "importance": {
            "all": 3,
            "assumed": 0,
            "inferred": 0,
            "observed": 3,
            "stale": 0,
          },
          "satisfaction": {
            "all": 3,
            "assumed": 0,
            "inferred": 0,
            "observed": 3,
            "stale": 0,
          },
          "share": {
            "all": 2,
            "assumed": 2,
            "inferred": 0,
            "observed": 0,
            "stale": 0,
          },
        },
        "bySourceKind": {
          "survey": 14,
        },
        "claims": {
          "all": 16,
          "assumed": 2,
          "inferred": 0,
          "observed": 14,
          "stale": 0,
        },
      },
      "journeys": {
        "buying": {
          "curves": {
            "families": [
              {
                "emotion": -1.5,
                "step": "look",
              },
              {
                "emotion": 0.5,
                "step": "pay",
              },
              {
                "emotion": 1,
                "step": "leave",
              },
            ],
            "hikers": [
              {
                "emotion": 1,
                "step": "look",
              },
              {
                "emotion": 2,
                "step": "pay",
              },
              {
                "emotion": 0,
                "step": "leave",
              },
            ],
          },
          "exits": [
            {
              "share": 0.2,
              "step": "look",
              "to": "shop",
              "written": {
                "file": "journeys/buying.yaml",
              },
            },
            {
              "share": 0.1,
              "step": "leave",
              "to": "elsewhere",
              "written": {
                "file": "journeys/buying.yaml",
              },
            },
          ],
          "inputs": {
            "families": [
              {
                "value": -1.5,
                "what": "Look",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
              {
                "value": 0.5,
                "what": "Pay",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
              {
                "value": 1,
                "what": "Leave",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
            ],
            "hikers": [
              {
                "value": 1,
                "what": "Look",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
              {
                "value": 2,
                "what": "Pay",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
              {
                "value": 0,
                "what": "Leave",
                "written": {
                  "file": "journeys/buying.yaml",
                },
              },
            ],
          },
          "mean": {
            "families": 0,
            "hikers": 1,
          },
          "method": {
            "mean": "mean of the known emotions",
            "peakEnd": "half the sum of the strongest and the last known emotion",
          },
          "peakEnd": {
            "families": -0.25,
            "hikers": 1,
          },
          "remaining": [
            {
              "share": 0.8,
              "step": "look",
            },
            {
              "share": 0.8,
              "step": "pay",
            },
            {
              "share": 0.72,
              "step": "leave",
            },
          ],
          "warnings": [],
        },
      },
      "opportunities": {
        "code": {
          "inputs": [
            {
              "value": 10,
              "what": "reach",
              "written": {
                "file": "content/opportunities/code.yaml",
              },
            },
            {
              "value": 1,
              "what": "impact",
              "written": {
                "file": "content/opportunities/code.yaml",
              },
            },
            {
              "value": 0.5,
              "what": "confidence",
              "written": {
                "file": "content/opportunities/code.yaml",
              },
            },
            {
              "value": 2,
              "what": "effort",
              "written": {
                "file": "content/opportunities/code.yaml",
              },
            },
          ],
          "method": "reach × impact × confidence ÷ effort",
          "missing": [],
          "rice": 2.5,
        },
        "price": {
          "inputs": [
            {
              "value": 120,
              "what": "reach",
              "written": {
                "file": "content/opportunities/price.yaml",
              },
            },
            {
              "value": 2,
              "what": "impact",
              "written": {
                "file": "content/opportunities/price.yaml",
              },
            },
            {
              "value": 0.8,
              "what": "confidence",
              "written": {
                "file": "content/opportunities/price.yaml",
              },
            },
            {
              "value": 1.5,
              "what": "effort",
              "written": {
                "file": "content/opportunities/price.yaml",
              },
            },
          ],
          "method": "reach × impact × confidence ÷ effort",
          "missing": [],
          "rice": 128,
        },
      },
      "segments": {
        "families": {
          "thresholds": {
            "mean": {
              "importance": 3,
              "performance": 3,
            },
            "share": {
              "importance": 0.5,
              "performance": 0.5,
            },
          },
          "touchpoints": {
            "shop": {
              "exact": false,
              "importance": 4.1,
              "method": {
                "importance": "mean",
                "satisfaction": "mean",
              },
              "n": null,
              "opportunity": 8.25,
              "quadrant": "keep-up",
              "satisfaction": 3.9,
              "source": "survey",
              "stage": null,
              "warnings": [
                {
                  "kind": "approximate",
                  "text": "The opportunity score is computed from means.",
                },
              ],
              "written": {
                "file": "content/touchpoints/shop.yaml",
              },
            },
            "site": {
              "exact": true,
              "importance": 0.82,
              "method": {
                "importance": "share",
                "satisfaction": "share",
              },
              "n": 214,
              "opportunity": 12.3,
              "quadrant": "concentrate-here",
              "satisfaction": 0.41,
              "source": "survey",
              "stage": null,
              "warnings": [],
              "written": {
                "file": "content/touchpoints/site.yaml",
              },
            },
          },
          "warnings": [
            {
              "kind": "mixed-methods",
              "text": "Some ratings are shares and others means; each kind has its own grid.",
            },
          ],
        },
        "hikers": {
          "thresholds": {
            "mean": {
              "importance": 3,
              "performance": 3,
            },
            "share": {
              "importance": 0.5,
              "performance": 0.5,
            },
          },
          "touchpoints": {
            "site": {
              "exact": true,
              "importance": 0.42,
              "method": {
                "importance": "share",
                "satisfaction": "share",
              },
              "n": 29,
              "opportunity": 4.2,
              "quadrant": "possible-overkill",
              "satisfaction": 0.61,
              "source": "survey",
              "stage": null,
              "warnings": [
                {
                  "kind": "small-n",
                  "text": "Only 29 people answered.",
                },
              ],
              "written": {
                "file": "content/touchpoints/site.yaml",
              },
            },
          },
          "warnings": [],
        },
      },
      "thresholdsBy": "midpoint",
      "trim": [],
      "version": 1,
    }
  `);
});

test('a journey without segments has one curve, of all', async () => {
  const { journeys } = await report({
    'journeys/buying.yaml':
      'title: Buying\nphases: { stage: engage, steps: [{ title: Look, emotion: 1 }, Pay] }',
  });
  expect(journeys.buying).toMatchObject({
    curves: {
      all: [
        { step: 'look', emotion: 1 },
        { step: 'pay', emotion: null },
      ],
    },
    mean: { all: 1 },
    peakEnd: { all: 1 },
    exits: [],
  });
});

test('a segment of which no emotion is known keeps its curve of gaps', async () => {
  const { journeys } = await report({
    'journeys/buying.yaml':
      'title: Buying\nsegments: [families, hikers]\nphases: { stage: engage, steps: { title: Look, emotion: { hikers: 1 } } }',
  });
  expect(journeys.buying).toMatchObject({
    curves: { families: [{ step: 'look', emotion: null }], hikers: [{ step: 'look', emotion: 1 }] },
    mean: { families: null, hikers: 1 },
    peakEnd: { families: null, hikers: 1 },
  });
});

test('lines are told where the files are at hand', async () => {
  const { segments, journeys } = await report({}, { lineOf: () => 7 });
  expect(segments.families?.touchpoints.site?.written).toEqual({
    file: 'content/touchpoints/site.yaml',
    line: 7,
  });
  expect(journeys.buying?.exits[0]?.written).toEqual({ file: 'journeys/buying.yaml', line: 7 });
});

test('a journey that is held against a plan tells how it deviates from it, and no other does', async () => {
  const { journeys } = await report(
    {
      'journeys/bought.yaml': `
title: Bought
segments: [families, hikers]
actual: true
of: buying
phases:
  - stage: engage
    steps:
      - { title: Pay, emotion: { families: 0.5 } }
      - { title: Look, emotion: { families: -2, hikers: 1 }, exits: { to: shop, share: 30% } }
      - Wait
`,
    },
    { lineOf: (origin) => ('path' in origin ? origin.path.length : 0) },
  );
  expect(Object.keys(journeys).filter((id) => journeys[id]?.deviations)).toEqual(['bought']);
  const [bought, buying] = ['bought', 'buying'].map((id) => `journeys/${id}.yaml`);
  expect(journeys.bought?.deviations).toEqual({
    of: 'buying',
    counts: { planned: 3, actual: 3, asPlanned: 0, otherwise: 1, moved: 1, missing: 1, added: 1 },
    steps: [
      {
        kind: 'moved',
        to: 'earlier',
        planned: { step: 'pay', written: { file: buying, line: 4 } },
        actual: { step: 'pay', written: { file: bought, line: 4 } },
        differences: [
          {
            what: 'emotion',
            segment: 'hikers',
            planned: [{ value: 2, written: { file: buying, line: 6 } }],
            actual: [],
            gap: true,
          },
        ],
      },
      {
        kind: 'otherwise',
        planned: { step: 'look', written: { file: buying, line: 4 } },
        actual: { step: 'look', written: { file: bought, line: 4 } },
        differences: [
          {
            what: 'emotion',
            segment: 'families',
            planned: [{ value: -1.5, written: { file: buying, line: 6 } }],
            actual: [{ value: -2, written: { file: bought, line: 6 } }],
            gap: false,
          },
          {
            what: 'exits',
            planned: [{ value: 'shop', share: 0.2, written: { file: buying, line: 6 } }],
            actual: [{ value: 'shop', share: 0.3, written: { file: bought, line: 6 } }],
            gap: false,
          },
        ],
      },
      {
        kind: 'missing',
        planned: { step: 'leave', written: { file: buying, line: 4 } },
        actual: null,
        differences: [],
      },
      {
        kind: 'added',
        planned: null,
        actual: { step: 'wait', written: { file: bought, line: 4 } },
        differences: [],
      },
    ],
    method: 'steps paired by their id, else by an equal title, and held in their longest common order',
    warnings: [
      {
        kind: 'gap',
        text: 'Of Hikers the emotion is known in only one of the journeys at 1 of 2 steps.',
      },
    ],
  });
});

test('an exit is told by the id of what it leads to, however it is written', async () => {
  const { journeys } = await report({
    'journeys/buying.yaml':
      'title: B\nphases: { stage: engage, steps: { title: Look, exits: [{ to: "touchpoint:shop" }, { to: Nowhere }] } }',
  });
  expect(journeys.buying?.exits.map(({ to, share }) => [to, share])).toEqual([
    ['shop', null],
    ['Nowhere', null],
  ]);
});

test('a book of journeys alone has an empty report but for its journeys', async () => {
  const book = await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }' });
  expect(reportOf(book)).toEqual({
    version: 1,
    asOf: null,
    thresholdsBy: 'midpoint',
    segments: {},
    allSegments: { touchpoints: {} },
    journeys: {
      a: {
        curves: { all: [{ step: 'i-look', emotion: null }] },
        mean: { all: null },
        peakEnd: { all: null },
        method: {
          mean: 'mean of the known emotions',
          peakEnd: 'half the sum of the strongest and the last known emotion',
        },
        inputs: { all: [] },
        exits: [],
        remaining: [{ step: 'i-look', share: 1 }],
        warnings: [{ kind: 'gap', text: 'The emotion is not known at 1 of 1 steps.' }],
      },
    },
    opportunities: {},
    evidence: {
      claims: { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 },
      byClaimKind: {},
      bySourceKind: {},
    },
    trim: [],
  });
});

/** Every figure of a report by its path; warnings are sentences about figures, not figures. */
function figures(data: unknown, path = ''): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) return { [path]: data };
  return Object.assign(
    {},
    ...Object.entries(data)
      .filter(([name]) => name !== 'warnings')
      .map(([name, value]) => figures(value, path === '' ? name : `${path}/${name}`)),
  ) as Record<string, unknown>;
}

const site = 'content/touchpoints/site.yaml';
const shop = 'content/touchpoints/shop.yaml';
const buying = 'journeys/buying.yaml';
const price = 'content/opportunities/price.yaml';
const rating = (segment: string, touchpoint: string) => `segments/${segment}/touchpoints/${touchpoint}`;
const experience = (segment: string) => [
  `journeys/buying/mean/${segment}`,
  `journeys/buying/peakEnd/${segment}`,
];
const curve = (segment: string, step: number) => `journeys/buying/curves/${segment}/${step}/emotion`;

test.each<[value: string, file: string, from: string, to: string, moved: string[]]>([
  [
    'an importance',
    site,
    'importance: 82%, ',
    '',
    [
      `${rating('families', 'site')}/importance`,
      `${rating('families', 'site')}/opportunity`,
      `${rating('families', 'site')}/quadrant`,
      `${rating('families', 'site')}/method/importance`,
      'allSegments/touchpoints/site/importance',
    ],
  ],
  [
    'a satisfaction',
    site,
    'satisfaction: 61%, ',
    '',
    [
      `${rating('hikers', 'site')}/satisfaction`,
      `${rating('hikers', 'site')}/opportunity`,
      `${rating('hikers', 'site')}/quadrant`,
      `${rating('hikers', 'site')}/method/satisfaction`,
      'allSegments/touchpoints/site/satisfaction',
    ],
  ],
  [
    'a mean',
    shop,
    'satisfaction: 3.9, ',
    '',
    ['satisfaction', 'opportunity', 'quadrant', 'method/satisfaction'].map(
      (what) => `${rating('families', 'shop')}/${what}`,
    ),
  ],
  ['how many answered', site, ', n: 214', '', [`${rating('families', 'site')}/n`]],
  [
    'the size of a segment',
    'content/segments/hikers.yaml',
    '\nshare: 20%',
    '',
    ['importance', 'satisfaction', 'method'].map((what) => `allSegments/touchpoints/site/${what}`),
  ],
  ['an emotion', buying, 'families: -1.5, ', '', [curve('families', 0), ...experience('families')]],
  ['the last emotion', buying, ', hikers: 0 ', ' ', [curve('hikers', 2), ...experience('hikers')]],
  [
    'the share of an exit',
    buying,
    ', share: 10%',
    '',
    ['journeys/buying/exits/1/share', 'journeys/buying/remaining/2/share'],
  ],
  [
    'the share of the first exit',
    buying,
    ', share: 20%',
    '',
    ['exits/0/share', 'remaining/0/share', 'remaining/1/share', 'remaining/2/share'].map(
      (what) => `journeys/buying/${what}`,
    ),
  ],
  ...(['reach: 120', 'impact: 2', 'confidence: 80%', 'effort: 1.5'] as const).map(
    (factor): [string, string, string, string, string[]] => [
      `a ${factor.split(':')[0] ?? ''}`,
      price,
      factor,
      '',
      ['opportunities/price/rice', 'opportunities/price/missing/0'],
    ],
  ),
])('without %s only what is made from it is a gap', async (_value, file, from, to, moved) => {
  const text = files[file] ?? '';
  expect(text).toContain(from);
  const before = figures(await report());
  const after = figures(await report({ [file]: text.replace(from, to) }));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = paths.filter((path) => before[path] !== after[path]);
  // What a figure is made from goes with it, and so does a claim: it was one of a kind, and of nothing else.
  const isInput = (path: string) => path.includes('/inputs/');
  const isCount = (path: string) => path.startsWith('evidence/');
  expect(changed.filter((path) => !isInput(path) && !isCount(path)).sort()).toEqual(moved.toSorted());
  const kinds = changed.flatMap((path) => /^evidence\/byClaimKind\/(\w+)/.exec(path)?.[1] ?? []);
  expect(new Set(kinds).size).toBe(changed.some(isCount) ? 1 : 0);
  const lost = (path: string) => Number(before[path]) - Number(after[path] ?? 0);
  expect(changed.filter(isCount).map(lost)).toEqual(changed.filter(isCount).map(() => 1));
  const inputs = changed.filter((path) => isInput(path) && !path.startsWith('journeys/'));
  expect(inputs.map((path) => after[path])).toEqual(inputs.map(() => null));
});
