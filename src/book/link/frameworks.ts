import { shippedFrameworks } from '../../frameworks/index.ts';
import type { BookFramework } from '../book.ts';
import { nearest } from '../nearest.ts';
import type { Report, LinkableDocument } from './document.ts';
import { list } from '../validate/words.ts';

/**
 * The frameworks of a book: those that ship with Journeybook, in their order, then its own by id. A book’s own
 * framework with the id of a shipped one takes its place, so that a book can say it in its own words.
 */
export function linkFrameworks(
  documents: readonly LinkableDocument<'framework'>[],
  report: Report,
): readonly BookFramework[] {
  const frameworks = new Map<string, BookFramework>();
  for (const shipped of shippedFrameworks)
    frameworks.set(shipped.id, { kind: 'framework', ...shipped, prose: false });
  for (const document of documents) frameworks.set(document.id, ownFramework(document, report));
  return [...frameworks.values()];
}

function ownFramework(
  { id, file, prose, data }: LinkableDocument<'framework'>,
  report: Report,
): BookFramework {
  const { title, description, origin, year, loop } = data;
  const ids = new Set<string>();
  for (const [index, stage] of data.stages.entries()) {
    if (ids.has(stage.id)) {
      report({
        rule: 'duplicate-id',
        file,
        path: ['stages', index, 'id'],
        at: 'value',
        reason: `The stage \`${stage.id}\` is defined twice.`,
        note: 'Give each stage an id of its own.',
      });
    }
    ids.add(stage.id);
  }
  for (const [index, stage] of (loop ?? []).entries()) {
    if (ids.has(stage)) continue;
    const meant = nearest(stage, ids);
    report({
      rule: 'unknown-reference',
      file,
      path: ['loop', index],
      at: 'value',
      reason: `This framework has no stage \`${stage}\`.`,
      note: meant === undefined ? `Its stages are ${list([...ids])}.` : `Did you mean \`${meant}\`?`,
    });
  }
  return {
    kind: 'framework',
    id,
    file,
    prose,
    title: title.text,
    description: description?.text ?? '',
    ...(origin !== undefined && { origin }),
    ...(year !== undefined && { year }),
    stages: data.stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      definition: stage.definition?.text ?? '',
      ...(stage.origin !== undefined && { origin: stage.origin }),
      ...(stage.year !== undefined && { year: stage.year }),
      covers: stage.covers ?? [],
    })),
    ...(loop && { loop }),
  };
}
