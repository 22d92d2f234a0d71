import type { Source } from '../book/book.ts';

/** Whether a source should no longer be believed on a day (`2026-09-14`): from the day on which it expires. */
export function isExpired({ expires }: Source, asOf: string | undefined): boolean {
  return expires !== undefined && asOf !== undefined && asOf >= expires;
}
