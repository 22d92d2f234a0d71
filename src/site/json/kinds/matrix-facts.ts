import { z } from 'zod';
import { axisMembers, type AxisMember } from '../../../analysis/matrix/axis-members.ts';
import { type AxisId, axisIds, type Fact, type Places } from '../../../analysis/matrix/fact.ts';
import { measureOf } from '../../../analysis/matrix/measure.ts';
import type { Book } from '../../../book/book.ts';
import { lookup } from '../../../book/lookup.ts';
import { originLines } from '../../../book/origin-line.ts';
import type { Finding } from '../../../rules/book-findings.ts';
import { addressOfFacts, workableFacts } from '../../data/matrix-facts.ts';
import { findingsOfFacts } from '../../data/findings-of-facts.ts';
import { addressOfSubject, headOf, titleOfSubject } from '../../data/member-heads.ts';
import { dataKind } from '../data-kind.ts';

const places = z.record(z.string(), z.array(z.string())).describe('Ids by axis');

const member = z
  .strictObject({
    id: z.string().describe('The id of a document, a stage, a moment of truth or a kind of claim'),
    title: z.string().describe('What it is called'),
    address: z.string().nullable().describe('Its page within the site, as in a link; null where it has none'),
    language: z.string().nullable().describe('The language of its title, where it is not that of the book'),
    sign: z.int().nullable().describe('The number of the sign of a segment, from 1; null for all others'),
    at: places.describe('What it belongs to by itself: ids by axis'),
  })
  .meta({ id: 'AxisMember', description: 'What may stand in the head of a row or a column.' });

const place = z
  .union([z.int(), z.array(z.int()), z.null()])
  .describe('Where it stands: a place in the list of the axis, several, or null for none');

const input = z
  .tuple([
    z.string().describe('What it is, in a few words'),
    z.union([z.number(), z.string()]).nullable().describe('As it was written'),
    z.int().describe('The file it is written in: a place in the list of files'),
    z.int().nullable().describe('The line, from 1; null where the files are not there'),
  ])
  .describe('What a fact is made from');

/** All that matrices of a measure are made from. */
export const matrixFacts = dataKind(
  'All that the matrices of a measure are made from: lists, and a table of facts column by column, each as long as there are facts.',
  {
    measure: z.string().describe('What the figures are'),
    scale: z
      .strictObject({ min: z.number().describe('Its lowest value'), max: z.number().describe('Its highest') })
      .describe('The rating scale of the book'),
    axes: z
      .record(z.string(), z.array(member))
      .describe('What stands on each axis of the measure, in the order of the book'),
    subjects: z
      .array(
        z.strictObject({
          title: z.string().describe('The title of a document'),
          address: z.string().describe('Its page or the step on it, within the site and as in a link'),
        }),
      )
      .describe('What facts are about'),
    files: z.array(z.string()).describe('The files in which facts are written'),
    warnings: z
      .array(
        z.strictObject({
          kind: z.string().describe('In a word'),
          text: z.string().describe('In a sentence'),
        }),
      )
      .describe('Why facts should be read with care'),
    findings: z
      .array(
        z.strictObject({
          severity: z.enum(['error', 'warning', 'info']).describe('How much it weighs'),
          rule: z.string().describe('The rule that noticed it'),
          message: z.string().describe('What it is, in a sentence'),
          file: z.string().describe('The file it is in'),
          line: z.int().min(1).describe('The line, from 1'),
        }),
      )
      .describe('What the rules notice of the ratings and the steps that facts are made from'),
    facts: z
      .strictObject({
        at: z.record(z.string(), z.array(place)).describe('Where each stands, by axis'),
        value: z.array(z.number()).describe('In its unit'),
        unit: z
          .array(z.enum(['count', 'emotion', 'share', 'mean', 'score', 'about']))
          .describe('A share is a number from 0 to 1; about is an opportunity score from means'),
        n: z.array(z.int().nullable()).describe('How many people answered; null where nobody wrote it'),
        speaks: z
          .array(z.boolean())
          .describe(
            'Of several ratings by one segment, in different stages, whether it is the one for all of them',
          ),
        subject: z.array(z.int()).describe('What it is about: a place in the list of subjects'),
        inputs: z.array(z.array(input)).describe('What it is made from'),
        warnings: z.array(z.array(z.int())).describe('Places in the list of warnings'),
        findings: z.array(z.array(z.int())).describe('Places in the list of findings'),
      })
      .describe('What the book says, in its order'),
  },
  function* ({ book, history, root, findings }) {
    const lineOf: LineOf = root === undefined ? () => null : originLines({ root });
    const findingsOf = findingsOfFacts(findings);
    for (const { measure, facts } of workableFacts(book, history.asOf)) {
      yield {
        address: addressOfFacts(measure),
        content: () => {
          const axes = axesOf(book, measureOf(measure).axes);
          return {
            measure,
            scale: book.settings.scales.rating,
            axes,
            ...tableOf(book, facts, axes, { lineOf, findingsOf }),
          };
        },
      };
    }
  },
);

function axesOf(book: Book, axes: readonly AxisId[]) {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  return Object.fromEntries(
    axes.map((axis) => [
      axis,
      framework ? axisMembers(book, axis, framework).map((one) => memberData(book, axis, one)) : [],
    ]),
  );
}

function memberData(book: Book, axis: AxisId, one: AxisMember) {
  const { title, address, language, sign } = headOf(book, axis, one);
  return {
    id: one.id,
    title,
    address: address ?? null,
    language: language ?? null,
    sign: sign ?? null,
    at: placesData(one.at),
  };
}

type Axes = Partial<ReturnType<typeof axesOf>>;
type LineOf = (origin: Fact['inputs'][number]['origin']) => number | null;

/** What is known of facts besides the book. */
interface Around {
  readonly lineOf: LineOf;
  readonly findingsOf: ReturnType<typeof findingsOfFacts>;
}

/** Facts column by column: what is said of many is written once, and a browser reads a list of numbers in no time. */
function tableOf(book: Book, facts: readonly Fact[], axes: Axes, { lineOf, findingsOf }: Around) {
  const subjects = listed((subject: Fact['subject']) => ({
    title: titleOfSubject(book, subject),
    address: addressOfSubject(subject),
  }));
  const files = listed((file: string) => file);
  const warnings = listed(({ kind, text }: Fact['warnings'][number]) => ({ kind, text }));
  const findings = listed(({ diagnostic: { severity, ruleId, reason, file, line } }: Finding) => ({
    severity,
    rule: ruleId,
    message: reason,
    file,
    line,
  }));
  const table = {
    at: Object.fromEntries(
      axisIds.flatMap((axis) => {
        const members = axes[axis];
        return members ? [[axis, placesOn(axis, members, facts)]] : [];
      }),
    ),
    value: facts.map(({ value }) => value),
    unit: facts.map(({ unit }) => unit),
    n: facts.map(({ n }) => n ?? null),
    speaks: facts.map(({ speaks }) => speaks ?? true),
    subject: facts.map(({ subject }) => subjects.placeOf(subject)),
    inputs: facts.map(({ inputs }) =>
      inputs.map(({ what, value, origin }): z.infer<typeof input> => [
        what,
        value,
        files.placeOf(origin.file),
        lineOf(origin),
      ]),
    ),
    warnings: facts.map((one) => one.warnings.map(warnings.placeOf)),
    findings: facts.map((one) => findingsOf(one).map(findings.placeOf)),
  };
  return {
    subjects: subjects.list,
    files: files.list,
    warnings: warnings.list,
    findings: findings.list,
    facts: table,
  };
}

function placesOn(
  axis: AxisId,
  members: NonNullable<Axes[AxisId]>,
  facts: readonly Fact[],
): z.infer<typeof place>[] {
  const places = new Map(members.map(({ id }, number) => [id, number]));
  return facts.map(({ at }) => {
    const found = (at[axis] ?? []).flatMap((id) => places.get(id) ?? []);
    return found.length > 1 ? found : (found[0] ?? null);
  });
}

/** A list in which everything that is the same stands once. */
function listed<Thing, Entry>(entryOf: (thing: Thing) => Entry) {
  const list: Entry[] = [];
  const known = new Map<string, number>();
  const placeOf = (thing: Thing): number => {
    const entry = entryOf(thing);
    const key = JSON.stringify(entry);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, list.length);
    return list.push(entry) - 1;
  };
  return { list, placeOf };
}

function placesData(at: Places): Record<string, string[]> {
  return Object.fromEntries(Object.entries(at).map(([axis, ids]) => [axis, [...ids]]));
}
