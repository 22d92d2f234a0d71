import { flow } from './document.ts';
import { names } from './names.ts';
import type { Random } from './random.ts';
import { sentence } from './sentences.ts';

/** Where a step stands and what it may refer to. */
export interface StepPlace {
  readonly stage: string;
  /** Its place in its phase, counted from 0. */
  readonly place: number;
  readonly segments: readonly string[];
  readonly touchpoints: readonly string[];
}

const moments: Readonly<Record<string, string>> = {
  engage: 'zmot',
  purchase: 'fmot',
  use: 'smot',
  share: 'umot',
  complete: 'stimulus',
};

/** The lines of one step. A third of the steps say little, the others more, as in books that people write. */
export function stepLines(
  random: Random,
  { stage, place, segments, touchpoints }: StepPlace,
): readonly string[] {
  const lines = [`title: ${sentence.step(random)}`];
  const add = (share: number, line: () => string) => {
    if (random.chance(share)) lines.push(line());
  };
  if (place === 1) lines.push(`id: ${stage}-again`, `moment: ${moments[stage] ?? ''}`);
  if (place === 0) lines.push(`id: ${stage}-begin`);
  lines.push(`touchpoint: ${random.one(touchpoints)}`);
  add(
    0.75,
    () => `emotion: { ${segments.map((segment) => `${segment}: ${random.below(5) - 2}`).join(', ')} }`,
  );
  add(0.12, () => `feeling: ${sentence.feeling(random)}`);
  add(0.2, () => `thinking: ${sentence.thought(random)}`);
  add(0.12, () => `actions: ${flow([sentence.deed(random), sentence.deed(random)])}`);
  add(0.22, () => `pains: ${flow([pain(random)])}`);
  add(0.15, () => `gains: ${sentence.remark(random)}`);
  add(0.08, () => exit(random, touchpoints));
  add(0.25, () => `evidence: ${flow(random.some(names.sources, 1 + random.below(2)))}`);
  add(0.1, () => `duration: ${2 + random.below(50)} min`);
  const following = names.stages[names.stages.findIndex((one) => one === stage) + 1];
  if (place === 3 && following !== undefined) add(0.4, () => `next: [${stage}-again, ${following}-begin]`);
  return lines.map((line, index) => (index === 0 ? `      - ${line}` : `        ${line}`));
}

function pain(random: Random): string {
  const text = sentence.remark(random);
  if (random.chance(0.6)) return text;
  const severity = random.one(['low', 'medium', 'high']);
  return `{ text: ${text}, severity: ${severity}, evidence: ${random.one(names.sources)} }`;
}

function exit(random: Random, touchpoints: readonly string[]): string {
  const to = random.chance(0.5) ? random.one(touchpoints) : 'somewhere-else';
  return `exits: [{ to: ${to}, share: ${5 + random.below(30)}%, because: ${sentence.remark(random)} }]`;
}
