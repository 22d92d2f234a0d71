import { type Event, EVENT_ID } from 'js-yaml';
import type { TextProblem } from './problem.ts';
import { lineAt } from './yaml-errors/complaint.ts';

/** Finds the line of dashes that begins a second document with something in it: a file holds one document. */
export function secondDocumentProblem(source: string, events: readonly Event[]): TextProblem | undefined {
  const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT);
  const content = events
    .slice(second)
    .map(startOf)
    .find((start) => start >= 0);
  if (content === undefined) return undefined;
  const start = [...source.slice(0, content).matchAll(/^---(?=\s)/gm)].at(-1)?.index ?? content;
  return {
    rule: 'many-documents',
    start,
    end: lineAt(source, start).end,
    reason: 'A second document begins here, but a file holds only one.',
    note: 'Move what follows into a file of its own. If it is prose, let the name of this file end in .mdx.',
  };
}

function startOf(event: Event): number {
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : -1;
}
