import type { Kind } from '../../schema/kinds.ts';
import { site } from './site.ts';

/** The kinds that have a page for each of their documents, with the folder of these pages. */
export const folders = {
  journey: 'journeys',
  segment: 'segments',
  touchpoint: 'touchpoints',
  channel: 'channels',
  framework: 'frameworks',
  source: 'sources',
  metric: 'metrics',
  goal: 'goals',
  opportunity: 'opportunities',
  initiative: 'initiatives',
  team: 'owners',
  page: 'pages',
} as const satisfies Partial<Record<Kind, string>>;

/** A kind that has pages. */
export type PagedKind = keyof typeof folders;

/** What needs no escaping in the path of an address: most ids, and a large book writes a million of them. */
const plain = /^[\w\-./]*$/;

/** The address of a path within the site, such as `matrix/`, under the site’s base. */
export function pathTo(path: string): string {
  return site().base + (plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/'));
}

/** The address of a document’s page, or of the list of its kind when no id is given. */
export function pathOf(kind: PagedKind, id?: string): string {
  return pathTo(id === undefined ? `${folders[kind]}/` : `${folders[kind]}/${id}/`);
}

/** Where a site has its copy of a picture of the book, by a path of which no page has the beginning. */
export function placeOnSite(picture: string): string {
  return `pictures/${picture}`;
}

/** The address of a picture of the book. */
export function pathOfPicture(picture: string): string {
  return pathTo(placeOnSite(picture));
}

/** The address of a step on the page of its journey. */
export function pathOfStep(journey: string, step: string): string {
  return `${pathOf('journey', journey)}#${encodeURIComponent(step)}`;
}

/** The address of what a step rests on, on the page of its journey, where that is more than one source. */
export function pathOfEvidence(journey: string, step: string): string {
  return `${pathOf('journey', journey)}#${encodeURIComponent(evidenceAnchor(step))}`;
}

/** The anchor of what a step rests on. */
export function evidenceAnchor(step: string): string {
  return `_evidence-${step}`;
}

/** Whether documents of a kind have pages. */
export function isPaged(kind: string): kind is PagedKind {
  return Object.hasOwn(folders, kind);
}
