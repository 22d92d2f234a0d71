import { reviewOf } from '../../analysis/review.ts';
import { emotionCurve, stepsOf } from '../../analysis/emotion-curve.ts';
import { stageOf } from '../../analysis/touchpoint-matrix.ts';
import type { Book, BookFramework, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup, type Part } from '../../diagrams/markup.ts';
import { drawSparkline } from '../../diagrams/sparkline.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { pathOf } from '../data/paths.ts';
import { site } from '../data/site.ts';
import { segmentName } from './context.ts';
import { drawnLines } from './map-curve.ts';
import { reviewInWords } from '../data/review-in-words.ts';

/** More ribbons than this are no longer one glance. */
const mostRibbons = 40;

/** The whole book on one sheet: the customer lifecycle as the axis, every journey a ribbon with its curve. */
export interface AtlasSheet {
  readonly framework: BookFramework;
  readonly ribbons: readonly Journey[];
  /** How many journeys there is no room for. */
  readonly more: number;
  readonly drawing: Markup;
}

/** The atlas sheet of a book, over the stages of its default framework. */
export function atlasSheet(book: Book): AtlasSheet {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  if (framework === undefined)
    throw new Error(`The framework ${book.settings.framework} was linked but is not in the book.`);
  const live = book.journeys.filter((journey) => journey.status !== 'archived');
  const placed = live
    .slice(0, mostRibbons)
    .map((journey) => ({ journey, at: placesOf(book, journey, framework) }))
    .sort(
      (a, b) => first(a.at) - first(b.at) || last(a.at) - last(b.at) || compare(a.journey.id, b.journey.id),
    );
  const stages = markup`<li class="axis" aria-hidden="true"><span></span><ol class="stages">${framework.stages.map((stage) => markup`<li>${stage.title}</li>`)}</ol></li>`;
  const rows = placed.map(({ journey, at }) => ribbon(book, journey, at, framework.stages.length));
  return {
    framework,
    ribbons: placed.map(({ journey }) => journey),
    more: live.length - placed.length,
    drawing: markup`<ol class="ribbons stages-${framework.stages.length}">${stages}${rows}</ol>`,
  };
}

function ribbon(book: Book, journey: Journey, at: readonly (number | null)[], stages: number): Markup {
  const { history } = site();
  const review = reviewOf(journey, book.settings, history.asOf);
  const owner = journey.owner === undefined ? undefined : lookup(book).teams.get(journey.owner)?.title;
  const curve = emotionCurve(journey).map((line) => ({
    ...line,
    points: line.points.map((point, index) => (at[index] === null ? null : point)),
  }));
  const language = foreignLanguage(journey.language, book.settings.language);
  const state = journey.state === 'future' && markup` <span class="tag">Future</span>`;
  const freshness =
    review.reviewed &&
    markup`<span${review.overdue && markup` class="overdue"`}>${reviewInWords(review)}</span>`;
  const drawing = drawSparkline(
    drawnLines(curve, book),
    at.map((place) => (place ?? 0) / stages),
  );
  return markup`<li class="ribbon"><div class="what"><a href="${pathOf('journey', journey.id)}"${language && markup` lang="${language}"`}>${journey.title}</a>${state}${facts(journey.segments.map((segment) => segmentName(book, segment)))}${facts([owner && markup`<span>${owner}</span>`, freshness])}</div><div class="track">${drawing}</div></li>`;
}

function facts(parts: readonly Part[]): Markup | null {
  const known = parts.filter((part) => part !== undefined && part !== false && part !== '');
  return known.length === 0 ? null : markup`<p class="facts">${known.map((part) => markup`${part} `)}</p>`;
}

/** Where each step of a journey lies along the stages: its stage’s number and how far into it; null outside. */
function placesOf(book: Book, journey: Journey, framework: BookFramework): readonly (number | null)[] {
  const stages = journey.phases.flatMap((phase) =>
    phase.steps.map((step) => {
      const stage = stageOf(book, { journey, phase, step }, framework);
      return framework.stages.findIndex(({ id }) => id === stage);
    }),
  );
  const seen = new Map<number, number>();
  const total = Map.groupBy(stages, (stage) => stage);
  return stepsOf(journey).map((_, index) => {
    const stage = stages[index] ?? -1;
    if (stage === -1) return null;
    const before = seen.get(stage) ?? 0;
    seen.set(stage, before + 1);
    return stage + (before + 0.5) / (total.get(stage)?.length ?? 1);
  });
}

function first(at: readonly (number | null)[]): number {
  return at.reduce<number>((low, place) => (place !== null && place < low ? place : low), Infinity);
}

function last(at: readonly (number | null)[]): number {
  return at.reduce<number>((high, place) => (place !== null && place > high ? place : high), -Infinity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
