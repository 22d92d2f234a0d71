import { type Document, flow } from './document.ts';
import { fileNameOf, names } from './names.ts';
import { type Random, randomFrom } from './random.ts';
import { sentence } from './sentences.ts';
import { stepLines } from './steps.ts';

const areas = ['inspiration', 'choosing', 'booking', 'travel', 'stay', 'help', 'after', 'leaving'];
/** How many journeys lie in one folder; the first is the parent of the others. */
const perFolder = 25;
const stepsInPhase = 4;

/** The title of a journey and where its file lies. */
interface Place {
  readonly id: string;
  readonly title: string;
}

/** The journeys of a book: 5 phases of 4 steps each, 4 to 6 kB, that refer to each other and to touchpoints. */
export function* journeys(count: number, touchpoints: readonly string[]): Generator<Document> {
  const places = Array.from({ length: count }, (_, index) => placeOf(index));
  for (const [index, { id, title }] of places.entries()) {
    const random = randomFrom(index);
    const lines = [...head(title, index, places, random), 'phases:'];
    const segments = segmentsOf(index);
    for (const stage of names.stages) {
      lines.push(`  - stage: ${stage}`);
      if (random.chance(0.25)) lines.push(`    title: ${sentence.touchpoint(random)}`);
      lines.push('    steps:');
      for (let step = 0; step < stepsInPhase; step += 1) {
        lines.push(...stepLines(random, { stage, place: step, segments, touchpoints }));
      }
    }
    yield { file: `journeys/${id}.yaml`, text: `${lines.join('\n')}\n` };
  }
}

function placeOf(index: number): Place {
  const title = sentence.journey(randomFrom(1_000_000 + index));
  const folder = Math.floor(index / perFolder);
  const area = areas[folder % areas.length] ?? '';
  return { title, id: `${area}/part-${folder}/${fileNameOf(title)}-${index}` };
}

function segmentsOf(index: number): readonly string[] {
  return randomFrom(2_000_000 + index).some(names.segments, 2 + (index % 2));
}

function head(title: string, index: number, places: readonly Place[], random: Random): readonly string[] {
  const parent = places[index - (index % perFolder)];
  const before = places[index - 1];
  return [
    `title: ${title}`,
    `summary: ${sentence.remark(random)}.`,
    `segments: ${flow(segmentsOf(index))}`,
    `owner: ${random.one(names.teams)}`,
    `status: ${random.chance(0.9) ? 'live' : 'draft'}`,
    `state: current`,
    // Few reviews are overdue on the newest of these days.
    `reviewed: 2026-0${random.chance(0.97) ? 4 + random.below(6) : 1}-1${random.below(10)}`,
    `goal: ${sentence.goal(random)}`,
    `tags: ${flow(random.some(names.channels, 2))}`,
    ...(random.chance(0.7) ? [`evidence: ${random.one(names.sources)}`] : []),
    ...(parent && index % perFolder > 0 ? [`parent: ${parent.id}`] : []),
    ...(before && random.chance(0.5) ? [`related: ${before.id}`] : []),
  ];
}
