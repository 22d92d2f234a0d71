import type { Sheet } from '../sheet.ts';
import type { Typesetter } from './typesetter.ts';

/** Whether the fonts of the site have every letter that a picture of a journey needs. */
export function isSettable(sheet: Sheet, { outline }: Typesetter): boolean {
  const { title, summary = '', facts, lanes, curve, phases } = sheet;
  const names = [...lanes, ...curve].map(({ name = '' }) => name);
  const steps = phases.flatMap((phase) => phase.steps);
  const told = steps.flatMap(({ title: step, moment = '', feeling = '', cells }) => [
    ...[step, moment, feeling],
    ...cells.flat().map(({ text }) => text),
  ]);
  const stretches = phases.flatMap((phase) => [phase.title, phase.goal ?? '']);
  return [title, summary, ...facts, ...names, ...stretches, ...told].every(
    (text) => outline(text, 'sans') !== null,
  );
}
