import { stringify } from 'csv-stringify/sync';
import type { Sheet, SheetStep } from '../diagrams/sheet.ts';

/** A column of the table: its name, and what it says of a step by its place in the journey. */
interface Column {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/**
 * A journey as a table for spreadsheets: a row for each step, a column for each lane, and one for the emotion of each
 * segment, −2 to 2, empty where it is not known. Several lines in a cell are separated by line breaks. UTF-8 with a byte
 * order mark and the line ends of RFC 4180, as spreadsheets want them; a text that one would take for a formula has an
 * apostrophe before it.
 */
export function journeyCsv({ lanes, phases, curve }: Sheet): string {
  const steps = phases.flatMap((phase) => phase.steps);
  const of = (name: string, value: (step: SheetStep, place: number) => string | number): Column => ({
    name,
    values: steps.map(value),
  });
  const ofPhase = (name: string, value: (phase: Sheet['phases'][number]) => string): Column => ({
    name,
    values: phases.flatMap((phase) => phase.steps.map(() => value(phase))),
  });
  const columns = [
    ofPhase('Phase', ({ title }) => title),
    ofPhase('Goal', ({ goal = '' }) => goal),
    of('Step', ({ title }) => title),
    of('Id', ({ id }) => id),
    of('Moment of truth', ({ moment = '' }) => moment),
    ...curve.map(({ name, points }) =>
      of(name === undefined ? 'Emotion' : `Emotion: ${name}`, (_, place) => points[place] ?? ''),
    ),
    ...lanes.map(({ strip, name }, lane) =>
      of(name, ({ cells, feeling = '' }) =>
        strip === 'curve' ? feeling : (cells[lane] ?? []).map(({ text }) => text).join('\n'),
      ),
    ),
  ].filter(({ values }) => values.some((value) => value !== ''));
  const rows = steps.map((_, place) => columns.map(({ values }) => values[place]));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
