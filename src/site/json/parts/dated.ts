import { date } from '../../../schema/data/parts.ts';
import type { DataSource } from '../data-kind.ts';

/** The field of data that depends on a day. */
export const dated = {
  asOf: date
    .nullable()
    .describe('The day by which something is old: that of the newest commit; null where none is known'),
};

/** The day by which something is old. */
export function asOfIn({ history }: DataSource) {
  return { asOf: history.asOf ?? null };
}
