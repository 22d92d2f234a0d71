import { type Document, flow } from './document.ts';
import { fileNameOf, names, titleOf } from './names.ts';
import { type Random, randomFrom } from './random.ts';
import { sentence } from './sentences.ts';
import { places } from './words.ts';

/** The settings of a generated book. */
export function settings(): Document {
  const lines = [
    'title: A book to measure with',
    'description: Generated journeys that make no sense and have the shape of real ones.',
    'vision: Every page of this book is ready before anyone asks for it.',
    'framework: five-phase',
    'lenses: [moments-of-truth, buyway]',
    'scales: { rating: 1..5 }',
    'reviewEvery: 6 months',
    // A picture costs a second when it is first drawn, and the plain site of the comparison has none.
    'downloads: [csv, markdown]',
  ];
  return { file: 'content/book.yaml', text: `${lines.join('\n')}\n` };
}

/** The ids of the touchpoints of a book, one for every ten journeys. */
export function touchpointIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(3_000_000 + index);
    return `${random.one(names.channels)}/${fileNameOf(random.one(places))}-${index}`;
  });
}

/** The touchpoints of a book, each rated by every segment. */
export function* touchpoints(ids: readonly string[]): Generator<Document> {
  for (const [index, id] of ids.entries()) {
    const random = randomFrom(4_000_000 + index);
    const [channel = ''] = id.split('/');
    const lines = [
      `title: ${sentence.touchpoint(random)}`,
      `description: ${sentence.description(random)}`,
      `channel: ${channel}`,
      `ownership: ${random.one(['brand', 'partner', 'customer', 'external'])}`,
      `media: ${random.one(['owned', 'paid', 'earned'])}`,
      `role: ${flow(random.some(['orientation', 'conversion', 'usage', 'service', 'advocacy'], 1 + random.below(2)))}`,
      `owner: ${random.one(names.teams)}`,
      `sales: ${random.below(12)}%`,
      'ratings:',
      ...names.segments.map((segment) => `  - ${rating(random, segment)}`),
    ];
    yield { file: `content/touchpoints/${id}.yaml`, text: `${lines.join('\n')}\n` };
  }
}

function rating(random: Random, segment: string): string {
  const [importance, satisfaction] = [30 + random.below(65), 20 + random.below(70)];
  return `{ segment: ${segment}, stage: ${random.one(names.stages)}, importance: ${importance}%, satisfaction: ${satisfaction}%, source: survey-2026, n: ${80 + random.below(300)} }`;
}

/** The segments of a book. */
export function* segments(): Generator<Document> {
  for (const [index, id] of names.segments.entries()) {
    const random = randomFrom(5_000_000 + index);
    const lines = [
      `title: ${titleOf(id)}`,
      `share: ${20 + index * 3}%`,
      `why: ${sentence.description(random)}`,
      `how: ${sentence.description(random)}`,
      `situation: ${sentence.description(random)}`,
      `satisfaction: { value: ${3 + index / 10}, scale: 1..5, method: mean, n: ${80 + index}, source: survey-2026 }`,
      'roles: [customer, reviewer]',
      'jobs:',
      `  - ${sentence.goal(random)}`,
      `  - ${sentence.goal(random)}`,
      `personas: { name: Ingrid, about: ${sentence.remark(random)}, quote: ${sentence.thought(random)} }`,
    ];
    yield { file: `content/segments/${id}.yaml`, text: `${lines.join('\n')}\n` };
  }
}

/** What the other documents name: channels, teams and sources, each with a title and a sentence. */
export function* described(): Generator<Document> {
  for (const kind of ['channels', 'teams', 'sources'] as const) {
    for (const [index, id] of names[kind].entries()) {
      const about = sentence.description(randomFrom(6_000_000 + index));
      const text = `title: ${titleOf(id)}\ndescription: ${about}\n`;
      yield { file: `content/${kind}/${id}.yaml`, text };
    }
  }
}
