import type { Journey } from '../book.ts';
import type { Report } from './document.ts';

/** Reports journeys that are related to themselves, or to each other in a circle. */
export function checkRelations(journeys: readonly Journey[], report: Report): void {
  for (const { id, file, replaces, of } of journeys) {
    for (const [field, other] of Object.entries({ replaces, of })) {
      if (other !== id) continue;
      report({
        rule: 'self-reference',
        file,
        path: [field],
        at: 'value',
        reason: `\`${field}\` names this journey itself.`,
        note:
          field === 'replaces'
            ? 'Name the current journey that this one replaces.'
            : 'Name the planned journey that this one is held against.',
      });
    }
  }
  checkParents(journeys, report);
}

/** Reports each circle of parents once, at the first of its journeys. */
function checkParents(journeys: readonly Journey[], report: Report): void {
  const byId = new Map(journeys.map((journey) => [journey.id, journey]));
  const done = new Set<Journey>();
  for (const start of journeys) {
    const way: Journey[] = [];
    let current: Journey | undefined = start;
    while (current && !done.has(current)) {
      done.add(current);
      way.push(current);
      current = current.parent === undefined ? undefined : byId.get(current.parent);
    }
    const circle = current ? way.slice(way.indexOf(current)) : [];
    if (!current || !way.includes(current)) continue;
    const [first = current] = circle.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const ids = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first)), first];
    report({
      rule: 'parent-cycle',
      file: first.file,
      path: ['parent'],
      at: 'value',
      reason:
        circle.length === 1
          ? '`parent` names this journey itself.'
          : `This journey is its own ancestor: ${ids.map(({ id }) => `\`${id}\``).join(' → ')}.`,
      note:
        circle.length === 1
          ? 'Name the wider journey it is part of, or remove this line.'
          : 'Remove `parent` from the widest of these journeys.',
    });
  }
}
