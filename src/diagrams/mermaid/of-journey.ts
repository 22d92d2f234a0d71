import { demandEmotion } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import type { MermaidJourney, MermaidTask } from './journey-text.ts';

/**
 * A journey as Mermaid can show it: sections and tasks with a score from 1 to 5 (emotion + 3, rounded half
 * up) and the segments as actors. Where segments feel differently, the step is one task for each score: an
 * average would hide what matters. A step nobody’s emotion is known for has no score and is left out; the
 * description names it. Undefined when nothing is left to draw.
 */
export function mermaidJourneyOf(book: Book, journey: Journey): MermaidJourney | undefined {
  const omitted: string[] = [];
  const sections = journey.phases.map((phase) => ({
    title: phase.title,
    tasks: phase.steps.flatMap((step) => {
      const tasks = tasksOf(step, journey, book);
      if (tasks.length === 0) omitted.push(step.title);
      return tasks;
    }),
  }));
  const drawn = sections.filter((section) => section.tasks.length > 0);
  if (drawn.length === 0) return undefined;
  const note = omitted.length > 0 ? `Not drawn, because no emotion is known: ${omitted.join('; ')}.` : '';
  const description = [journey.summary?.text, note].filter(Boolean).join(' ') || journey.title;
  return { title: journey.title, description, sections: drawn };
}

function tasksOf(step: Step, journey: Journey, book: Book): readonly MermaidTask[] {
  const { emotion } = step;
  if (emotion === undefined) return [];
  if (typeof emotion === 'number') {
    return [{ title: step.title, score: scoreOf(emotion), actors: titles(journey.segments, book) }];
  }
  const byScore = Map.groupBy(Object.entries(emotion), ([, value]) => scoreOf(value));
  return [...byScore].map(([score, group]) => {
    const segments = group.map(([segment]) => segment);
    return { title: step.title, score, actors: titles(segments, book) };
  });
}

function titles(segments: readonly string[], book: Book): readonly string[] {
  const known = lookup(book).segments;
  return segments.map((segment) => known.get(segment)?.title ?? segment);
}

function scoreOf(emotion: number): MermaidTask['score'] {
  const score = Math.floor(demandEmotion(emotion) + 3.5);
  if (score <= 1) return 1;
  if (score === 2 || score === 3 || score === 4) return score;
  return 5;
}
