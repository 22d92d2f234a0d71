/** A stretch of time as an axis shows it. Days are counted from 1 January 1970. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** Where a day, month or year begins. */
  readonly ticks: readonly { readonly day: number; readonly text: string }[];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const millisecondsOfDay = 86_400_000;

/** Steps between ticks, in months; below them come days. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const daySteps = [1, 2, 7, 14];
const longestOfDays = 28;

/** A day such as `2026-09-14` as a number of days. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/**
 * The axis from one day to another (`2026-01-31`), with at most so many ticks: every so many days where it is
 * short, else at the beginnings of months, quarters, halves, years. Months and years are shown from their
 * beginning to their end, so that a figure of the last day of a month stands within that month.
 */
export function timeAxis(first: string, last: string, most: number): TimeAxis {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const days = daySteps.find((step) => (to - from) / step < most);
  if (days !== undefined && to - from <= longestOfDays) return axisOfDays(from, to, days);
  const [begin, end] = [monthNumber(first), monthNumber(last)];
  const step = monthSteps.find((one) => floorTo(end, one) / one - floorTo(begin, one) / one < most) ?? 12_000;
  const whole = step < 12 ? 1 : 12;
  const start = floorTo(begin, whole);
  const ticks: { day: number; text: string }[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const isFirst = ticks.length === 0;
    ticks.push({ day: beginningOf(month), text: textOfMonth(month, step, isFirst) });
  }
  if (ticks.length === 0) ticks.push({ day: beginningOf(start), text: textOfMonth(start, step, true) });
  return { from: beginningOf(start), to: beginningOf(floorTo(end, whole) + whole), ticks };
}

function axisOfDays(from: number, to: number, step: number): TimeAxis {
  const ticks: { day: number; text: string }[] = [];
  for (let day = from; day <= to; day += step) ticks.push({ day, text: textOfDay(day, day === from) });
  return { from: from - 1, to: to + 1, ticks };
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  const [year = '', month = ''] = day.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

function beginningOf(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / millisecondsOfDay;
}

function textOfMonth(month: number, step: number, isFirst: boolean): string {
  const year = String(Math.floor(month / 12));
  if (step >= 12) return year;
  const name = months[month % 12] ?? '';
  return isFirst || month % 12 === 0 ? `${name} ${year}` : name;
}

function textOfDay(day: number, withYear: boolean): string {
  const date = new Date(day * millisecondsOfDay);
  const text = `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`;
  return withYear ? `${text} ${date.getUTCFullYear()}` : text;
}
