import { type Event, EVENT_ID } from 'js-yaml';
import type { TextProblem } from './problem.ts';

/** Values that aliases may repeat in one document, however they are nested. */
const mostRepeated = 100_000;

interface Open {
  size: number;
  readonly anchor: string | undefined;
}

/**
 * Finds aliases that would repeat so much, or themselves, that nothing could walk through the document.
 * Counts without repeating anything: the time it takes grows with the text, not with what the text stands for.
 */
export function aliasProblem(source: string, events: readonly Event[]): TextProblem | undefined {
  const sizes = new Map<string, number | 'open'>();
  const open: Open[] = [];
  let repeated = 0;

  function add(size: number) {
    const innermost = open.at(-1);
    if (innermost) innermost.size += size;
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        open.push({ size: 0, anchor: undefined });
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const anchor = anchorOf(source, event);
        if (anchor !== undefined) sizes.set(anchor, 'open');
        open.push({ size: 1, anchor });
        break;
      }
      case EVENT_ID.SCALAR: {
        const anchor = anchorOf(source, event);
        if (anchor !== undefined) sizes.set(anchor, 1);
        add(1);
        break;
      }
      case EVENT_ID.ALIAS: {
        const anchor = source.slice(event.anchorStart, event.anchorEnd);
        const size = sizes.get(anchor) ?? 0;
        const place = { start: event.anchorStart - 1, end: event.anchorEnd };
        if (size === 'open') return containsItself(anchor, place);
        repeated += size;
        if (repeated > mostRepeated) return repeatsTooMuch(place);
        add(size);
        break;
      }
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (!closed) break;
        if (closed.anchor !== undefined) sizes.set(closed.anchor, closed.size);
        add(closed.size);
        break;
      }
    }
  }
  return undefined;
}

function anchorOf(source: string, event: { anchorStart: number; anchorEnd: number }): string | undefined {
  return event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
}

function containsItself(anchor: string, place: { start: number; end: number }): TextProblem {
  return {
    rule: 'alias-bomb',
    ...place,
    reason: `The alias \`*${anchor}\` stands inside the value it repeats, so the document would never end.`,
    note: 'Write out what is meant here instead of the alias.',
  };
}

function repeatsTooMuch(place: { start: number; end: number }): TextProblem {
  return {
    rule: 'alias-bomb',
    ...place,
    reason: `With this alias, the aliases of this file repeat more than ${mostRepeated.toLocaleString('en')} values.`,
    note: 'Write out what is meant, or split the file: aliases of aliases multiply.',
  };
}
