import type { AxisMember } from '../../../analysis/matrix/axis-members.ts';
import { type AxisId, axisIds, type FigureUnit, type PlacedFact } from '../../../analysis/matrix/fact.ts';
import type { MeasureId } from '../../../analysis/matrix/measure.ts';
import type { Scale } from '../../../analysis/opportunity-score.ts';
import type { Warning } from '../../../analysis/result.ts';
import type { MemberHead } from '../../map/member-head.ts';

/** All that the matrices of a measure are made from. */
export interface MatrixFacts {
  readonly scale: Scale;
  readonly axes: Readonly<Partial<Record<AxisId, readonly PublishedMember[]>>>;
  readonly facts: readonly PublishedFact[];
}

/** What stands on an axis. */
export interface PublishedMember extends AxisMember {
  /** Within the site, as in a link. */
  readonly address: string | null;
  readonly language: string | null;
  readonly sign: number | null;
}

/** One thing that the book says. */
export interface PublishedFact extends PlacedFact {
  readonly subject: Subject;
  readonly inputs: readonly PublishedInput[];
  /** What the rules notice of it. */
  readonly findings: readonly PublishedFinding[];
}

/** Something that the rules notice. */
export interface PublishedFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** What a fact is about. */
interface Subject {
  /** The title of a document. */
  readonly title: string;
  /** Of its page or the step on it, within the site and as in a link. */
  readonly address: string;
}

/** What a fact is made from, and where that is written. */
export interface PublishedInput {
  readonly what: string;
  readonly value: number | string | null;
  readonly file: string;
  readonly line: number | null;
}

/** The file as the site publishes it: facts column by column, which point to places in lists. */
interface Published {
  readonly scale: Scale;
  readonly axes: MatrixFacts['axes'];
  readonly subjects: readonly Subject[];
  readonly files: readonly string[];
  readonly warnings: readonly Warning[];
  readonly findings: readonly PublishedFinding[];
  readonly facts: {
    readonly at: Readonly<Partial<Record<AxisId, readonly (number | readonly number[] | null)[]>>>;
    readonly value: readonly number[];
    readonly unit: readonly FigureUnit[];
    readonly n: readonly (number | null)[];
    readonly speaks: readonly boolean[];
    readonly subject: readonly number[];
    readonly inputs: readonly (readonly (readonly [
      string,
      number | string | null,
      number,
      number | null,
    ])[])[];
    readonly warnings: readonly (readonly number[])[];
    readonly findings: readonly (readonly number[])[];
  };
}

const known = new Map<MeasureId, Promise<MatrixFacts>>();

/** The facts of a measure, fetched once. Rejects when they are not there; they are asked for again then. */
export function fetchFacts(base: string, measure: MeasureId): Promise<MatrixFacts> {
  const found = known.get(measure);
  if (found) return found;
  const address = `${base}matrix/facts/${measure}/index.json`;
  const facts = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    // The site made the file, by the schema beside it.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- see above
    return factsIn((await response.json()) as Published);
  });
  facts.catch(() => known.delete(measure));
  known.set(measure, facts);
  return facts;
}

function factsIn({ scale, axes, subjects, files, warnings, findings, facts }: Published): MatrixFacts {
  const axesIn = axisIds.flatMap((axis) => {
    const [places, members] = [facts.at[axis], axes[axis]];
    if (places === undefined || members === undefined) return [];
    // Thousands of facts stand at the same few places.
    const alone = members.map(({ id }) => [id]);
    const idsAt = (place: number | readonly number[] | null): readonly string[] => {
      if (place === null) return [];
      return typeof place === 'number' ? (alone[place] ?? []) : place.flatMap((one) => alone[one] ?? []);
    };
    return [{ axis, at: places.map(idsAt) }];
  });
  return {
    scale,
    axes,
    facts: facts.value.map((value, row) => ({
      at: Object.fromEntries(axesIn.map(({ axis, at }) => [axis, at[row] ?? []])),
      value,
      unit: facts.unit[row] ?? 'count',
      n: facts.n[row] ?? null,
      speaks: facts.speaks[row] ?? true,
      subject: subjects[facts.subject[row] ?? -1] ?? { title: '', address: '' },
      inputs: (facts.inputs[row] ?? []).map(([what, written, file, line]) => ({
        what,
        value: written,
        file: files[file] ?? '',
        line,
      })),
      warnings: (facts.warnings[row] ?? []).flatMap((one) => warnings[one] ?? []),
      findings: (facts.findings[row] ?? []).flatMap((one) => findings[one] ?? []),
    })),
  };
}

/** What a row or a column says of itself, under the base of the site. */
export function headIn(base: string, { title, address, language, sign }: PublishedMember): MemberHead {
  return {
    title,
    href: address === null ? undefined : base + address,
    language: language ?? undefined,
    sign: sign ?? undefined,
  };
}
