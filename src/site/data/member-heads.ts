import type { AxisMember } from '../../analysis/matrix/axis-members.ts';
import type { AxisId, FactSubject } from '../../analysis/matrix/fact.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { signOfSegment } from '../map/context.ts';
import type { MemberHead } from '../map/member-head.ts';
import { foreignLanguage } from './foreign-language.ts';
import { folders, type PagedKind } from './paths.ts';

/** The kinds whose documents stand on an axis. */
const kinds: Partial<Record<AxisId, PagedKind>> = {
  touchpoint: 'touchpoint',
  segment: 'segment',
  channel: 'channel',
  journey: 'journey',
  owner: 'team',
  initiative: 'initiative',
  goal: 'goal',
  source: 'source',
};

/** A head whose address lies within the site, written as in a link. */
export type PlacedHead = Omit<MemberHead, 'href'> & { readonly address?: string };

/** What the rows or columns of a matrix say of themselves. */
export function headOf(book: Book, axis: AxisId, { id, title }: AxisMember): PlacedHead {
  const address = addressOn(book, axis, id);
  const journey = axis === 'journey' ? lookup(book).journeys.get(id) : undefined;
  const language = journey && foreignLanguage(journey.language, book.settings.language);
  return {
    title,
    ...(address !== undefined && { address }),
    ...(language !== undefined && { language }),
    ...(axis === 'segment' && { sign: signOfSegment(book, id) }),
  };
}

function addressOn({ settings }: Book, axis: AxisId, id: string): string | undefined {
  if (axis === 'stage') return addressOfStage(settings.framework, id);
  if (axis === 'moment') return addressOfStage('moments-of-truth', id);
  const kind = kinds[axis];
  return kind && addressOfDocument(kind, id);
}

function addressOfStage(framework: string, id: string): string {
  return `${addressOfDocument('framework', framework)}#${encodeURIComponent(id)}`;
}

function addressOfDocument(kind: PagedKind, id: string): string {
  return `${folders[kind]}/${id.split('/').map(encodeURIComponent).join('/')}/`;
}

/** Where readers find what a fact is about, within the site and as in a link. */
export function addressOfSubject({ kind, id, step }: FactSubject): string {
  return `${addressOfDocument(kind, id)}${step === undefined ? '' : `#${encodeURIComponent(step)}`}`;
}

/** What a fact is about, by the title of its document. */
export function titleOfSubject(book: Book, { kind, id }: FactSubject): string {
  const { journeys, touchpoints, segments, initiatives } = lookup(book);
  const documents = {
    journey: journeys,
    touchpoint: touchpoints,
    segment: segments,
    initiative: initiatives,
  };
  return documents[kind].get(id)?.title ?? id;
}
