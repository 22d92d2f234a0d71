import { code, shortened } from './words.ts';

const remedy = 'Write year, month and day, such as `2026-09-14`.';

/** Why a text is no day of the calendar, and how the day that was meant is written. */
export function notADay(place: string, written: string): [reason: string, note: string] {
  const shown = code(shortened(written));
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written.trim()) ?? [];
  if (year !== '') {
    const name = monthName(Number(month));
    if (name === undefined) return [`${place} is ${shown}, but a year has 12 months.`, 'Correct the month.'];
    if (day === '00') return [`${place} is ${shown}, but a month begins on day 01.`, 'Correct the day.'];
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return [`${place} is ${shown}, but ${name} ${year} has ${days} days.`, 'Correct the day.'];
  }
  const meant = inOrder(written);
  return [
    `${place} must be a day written year-month-day, but is ${shown}.`,
    meant === undefined ? remedy : `Write \`${meant}\`.`,
  ];
}

/** The day in a text that says it in another way, where that can be read in one way only. */
function inOrder(written: string): string | undefined {
  const [, dotted, from = '', between = '', to = ''] =
    /^(?=\d+(\.)?)(\d{1,4})[./\s-]+(\d{1,2})[./\s-]+(\d{1,4})\.?$/.exec(written.trim()) ?? [];
  if (from.length === 4) return existing(from, between, to);
  if (to.length !== 4) return undefined;
  // With dots the day comes first everywhere; with strokes it may be the month.
  if (dotted !== undefined || Number(from) > 12) return existing(to, between, from);
  return Number(between) > 12 ? existing(to, from, between) : undefined;
}

function existing(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

function monthName(month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(2026, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
}
