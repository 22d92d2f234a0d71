import { z } from 'zod';
import type { PagedKind } from '../../data/paths.ts';
import { addressOf } from '../data-kind.ts';

/** The fields of a document in a list. */
export const listed = {
  id: z.string().describe('The id of the document'),
  title: z.string().describe('Its title'),
  address: z.string().describe('Where its page is, within the site'),
};

/** A document in a list: its id, title and address. */
export function listedAs(kind: PagedKind, { id, title }: { readonly id: string; readonly title: string }) {
  return { id, title, address: addressOf(kind, id) };
}
