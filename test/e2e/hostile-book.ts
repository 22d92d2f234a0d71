import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { glossaryFile, kinds, settings, type Kind } from '../../src/schema/kinds.ts';
import { hostileDocument } from './hostile-document.ts';

/** The hostile text for a field such as `journey.title`. */
export type HostileText = (field: string) => string;

/** What a name may hold and an address, the name of a file or a script would rather not. */
const odd = "it's-${x}-{{constructor}}-&quot;-`(1)`=[2];,@~^+!";

const pictureFile = `${odd}-picture.svg`;

/**
 * Writes a book in which every text is hostile, in as many ways as there are functions: for each, one document
 * of every kind with every field, and a page of prose that shows them in all components. Prose itself is MDX,
 * which is code: it is trusted as a script would be.
 */
export async function writeHostileBook(folder: string, texts: readonly [HostileText, ...HostileText[]]) {
  const write = async (file: string, content: string) => {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  };
  const levels = texts[0]('settings.levels');
  for (const [turn, text] of texts.entries()) {
    const idOf = (kind: Kind) => `${odd}-${kind}-${turn}`;
    const bound = { ...boundNames(idOf), ...boundValues, level: levels };
    // JSON is YAML.
    const document = (schema: Parameters<typeof hostileDocument>[0], field: string) =>
      JSON.stringify(hostileDocument(schema, field, text, bound), null, 2);
    for (const [kind, { folder: place, schema }] of Object.entries(kinds)) {
      const [content, name] = [document(schema, kind), `${place}/${odd}-${kind}-${turn}`];
      if (kind === 'page') await write(`${name}.mdx`, `---\n${content}\n---\n\n${componentsFor(idOf)}`);
      else await write(`${name}.yaml`, content);
    }
    if (turn === 0) await write(`${settings.file}.yaml`, document(settings.schema, 'settings'));
  }
  const terms = texts.map((text) => [text('glossary.term'), text('glossary.definition')] as const);
  await write(`${glossaryFile.file}.yaml`, JSON.stringify(Object.fromEntries(terms)));
  await write(
    `journeys/${pictureFile}`,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><script>window.hit=1;top.hit=1</script></svg>\n',
  );
  await write('content/metrics/series.csv', 'date,value,n\n2026-02-28,0.6,12\n');
  await write('journeys/other.yaml', 'title: Another\nphases: [{ stage: here, steps: [I do nothing] }]\n');
}

/** The names of documents, by the fields that refer to them. */
function boundNames(idOf: (kind: Kind) => string) {
  return {
    touchpoint: idOf('touchpoint'),
    channel: idOf('channel'),
    segment: idOf('segment'),
    segments: idOf('segment'),
    framework: idOf('framework'),
    owner: idOf('team'),
    source: idOf('source'),
    evidence: idOf('source'),
    metric: idOf('metric'),
    metrics: idOf('metric'),
    touchpoints: idOf('touchpoint'),
    'initiative.goals': idOf('goal'),
    'opportunity.from': idOf('touchpoint'),
    opportunities: idOf('opportunity'),
    initiatives: idOf('initiative'),
    emotion: { [idOf('segment')]: -1 },
    aliases: `${idOf('journey')}-before`,
    channels: `${idOf('channel')}-without-file`,
    teams: `${idOf('team')}-without-file`,
  };
}

/** What else a document may not choose freely, by its field. */
const boundValues = {
  journey: 'other',
  parent: 'other',
  of: 'other',
  replaces: 'other',
  related: 'other',
  lenses: 'five-phase',
  'settings.rules': { 'stale-review': 'off' },
  stages: { 'five-phase': 'use' },
  id: 'here',
  stage: 'here',
  next: 'here',
  loop: ['here', 'here'],
  repository: 'https://example.org/"><svg/onload=window.hit=1>/',
  state: 'future',
  language: 'en',
  rating: '1..5',
  scale: '1..5',
  reviewEvery: '6 months',
  duration: '4 min',
  reviewed: '2026-01-02',
  noticed: '2026-01-02',
  date: '2026-01-02',
  share: '35%',
  sales: '2%',
  expires: '2026-01-02',
  by: '2026-01-02',
  'initiative.from': '2026-01-02',
  'initiative.to': '2026-01-02',
  'initiative.experiments.from': '2026-01-02',
  'initiative.experiments.to': '2026-01-02',
  confidence: '80%',
  every: '1 month',
  link: 'https://example.org/"><svg/onload=window.hit=1>/',
  currency: 'NOK',
  data: 'series.csv',
  src: pictureFile,
  target: '62%',
  baseline: '62%',
  result: '62%',
  'metric.method': 'share',
  value: '62%',
  importance: '82%',
  satisfaction: '41%',
};

function componentsFor(idOf: (kind: Kind) => string): string {
  const [journey, touchpoint, segment] = (['journey', 'touchpoint', 'segment'] as const).map((kind) =>
    JSON.stringify(idOf(kind)),
  );
  return [
    `<JourneyMap journey={${journey}} />`,
    `<EmotionCurve journey={${journey}} />`,
    `<Mermaid journey={${journey}} />`,
    `<TouchpointMatrix journey={${journey}} />`,
    `<TouchpointCard id={${touchpoint}} />`,
    `<SegmentCard id={${segment}} />`,
  ].join('\n\n');
}
