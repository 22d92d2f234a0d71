import { formatDay } from './format-day.ts';

/** From when to when: `1 Jun 2026 – 15 Jul 2026`, `since 1 Jun 2026`, `until 15 Jul 2026`; undefined without a day. */
export function timeSpan({ from, to }: { from?: string; to?: string }): string | undefined {
  if (from !== undefined && to !== undefined) return `${formatDay(from)} – ${formatDay(to)}`;
  if (from !== undefined) return `since ${formatDay(from)}`;
  return to === undefined ? undefined : `until ${formatDay(to)}`;
}
