import { emotionCurve } from '../../analysis/emotion-curve.ts';
import { journeyPaths } from '../../analysis/journey-paths.ts';
import { reviewOf } from '../../analysis/review.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import type { Sheet, SheetStep } from '../../diagrams/sheet.ts';
import { formatDay } from '../data/format-day.ts';
import { reviewInWords } from '../data/review-in-words.ts';
import { contextOf, signOfSegment, type MapContext } from './context.ts';
import { isMirrored } from './mirrored.ts';
import type { Lane, View } from './lane.ts';
import { lanes } from './lanes/index.ts';
import { moment } from './lanes/moment.ts';
import { nameOfView } from './views.ts';

/**
 * A journey as the words and figures of its map, from which everything is made that can be taken along.
 *
 * @param asOf the day by which something is overdue
 * @param view what it shows, where that is not everything
 */
export function journeySheet(book: Book, journey: Journey, asOf: string | undefined, view?: View): Sheet {
  const context = contextOf(book, journey);
  const { segments } = context.known;
  const phases = journey.phases.map(({ title, goal, steps }) => ({
    title,
    ...(goal && { goal: goal.text }),
    steps: steps.map((step) => sheetStep(step, context)),
  }));
  const used = lanes.map(
    ({ views }, place) =>
      (view === undefined || views.includes(view)) &&
      phases.some(({ steps }) => steps.some(({ cells }) => (cells[place] ?? []).length > 0)),
  );
  const draws = (strip: Lane['strip']) =>
    view === undefined || lanes.some((lane, place) => lane.strip === strip && used[place]);
  const only = <T>(all: readonly T[]) => all.filter((_, place) => used[place]);
  return {
    title: journey.title,
    ...(journey.summary && { summary: journey.summary.text }),
    language: journey.language,
    mirrored: isMirrored(journey),
    facts: [...(view ? [nameOfView(view)] : []), ...factsOf(context, asOf)],
    lanes: only(lanes).map(({ id, name, below, strip, voice, lasts }) => ({
      id,
      name,
      ...(below !== undefined && { below }),
      ...(strip && { strip }),
      ...(voice && { voice }),
      ...(lasts && { lasts }),
    })),
    phases: phases.map((phase) => ({
      ...phase,
      steps: phase.steps.map((step) => ({ ...step, cells: only(step.cells) })),
    })),
    curve: (draws('curve') ? emotionCurve(journey) : []).map(({ segment, points }) => ({
      sign: signOfSegment(book, segment),
      points,
      ...(segment !== undefined && { name: segments.get(segment)?.title ?? segment }),
    })),
    paths: draws('ways') ? journeyPaths(journey) : null,
  };
}

function sheetStep(step: Step, context: MapContext): SheetStep {
  const [truth] = moment.words(step, context);
  return {
    id: step.id,
    title: step.title,
    ...(truth && { moment: truth.text }),
    ...(step.feeling && { feeling: step.feeling.text }),
    cells: lanes.map((lane) => lane.words(step, context)),
  };
}

/** Whose the journey is, how fresh it is, and from which book. */
function factsOf({ book, journey, known }: MapContext, asOf: string | undefined): readonly string[] {
  const owner = journey.owner && known.teams.get(journey.owner)?.title;
  const segments = journey.segments.map((id) => known.segments.get(id)?.title ?? id);
  return [
    ...(segments.length > 0 ? [segments.join(', ')] : []),
    ...(owner === undefined ? [] : [`Owner: ${owner}`]),
    ...(journey.state === 'future' ? ['Future'] : []),
    ...(journey.actual ? ['Observed'] : []),
    ...(journey.status === 'live' ? [] : [journey.status === 'draft' ? 'Draft' : 'Archived']),
    reviewInWords(reviewOf(journey, book.settings, asOf)) ?? 'Never reviewed',
    `${book.settings.title}${asOf === undefined ? '' : `, as of ${formatDay(asOf)}`}`,
  ];
}
