import type { Initiative } from '../book/book.ts';

/** Whether an initiative is still running after the day it was to end on; without a day none is. */
export function isOverrun({ status, to }: Initiative, asOf: string | undefined): boolean {
  return status === 'running' && to !== undefined && asOf !== undefined && asOf > to;
}
