const stages = ['engage', 'purchase', 'use', 'share', 'complete'] as const;
const channels = ['web', 'app', 'shop', 'phone'] as const;
const teams = ['sales', 'care', 'product'] as const;
const roles = ['orientation', 'conversion', 'usage', 'service', 'advocacy'] as const;

/** The files of a book in which every segment was asked about every touchpoint; the same numbers give the same files. */
export function largeRatings(touchpoints: number, segments: number): Readonly<Record<string, string>> {
  const next = numbers(7);
  const of = (words: readonly string[], place: number) => words[place % words.length] ?? '';
  const rating = (segment: number) =>
    `  - { segment: segment-${segment}, stage: ${of(stages, next(5))}, importance: ${next(100)}%, satisfaction: ${next(100)}%, source: survey, n: ${10 + next(400)} }\n`;
  const files: [string, string][] = [
    ['content/book.yaml', `title: Large\nchannels: [${channels.join(', ')}]\nteams: [${teams.join(', ')}]\n`],
    ['content/sources/survey.yaml', 'title: Survey\nkind: survey\ndate: 2026-05-01\nn: 4000\n'],
    [
      'journeys/one.yaml',
      'title: One\nsegments: [segment-1]\nphases:\n  - stage: engage\n    steps:\n      - { title: Look, touchpoint: touchpoint-1, emotion: 1 }\n',
    ],
  ];
  const all = Array.from({ length: segments }, (_, place) => place + 1);
  for (const segment of all)
    files.push([`content/segments/segment-${segment}.yaml`, `title: Segment number ${segment}\n`]);
  for (let place = 1; place <= touchpoints; place += 1)
    files.push([
      `content/touchpoints/touchpoint-${place}.yaml`,
      `title: Touchpoint number ${place}\nchannel: ${of(channels, place)}\nowner: ${of(teams, place)}\nrole: ${of(roles, place)}\nratings:\n${all.map(rating).join('')}`,
    ]);
  return Object.fromEntries(files);
}

/** Whole numbers below a bound, in an order that looks like chance. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
}
