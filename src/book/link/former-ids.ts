import { standIn } from '../stand-in.ts';
import type { Report, LinkableDocument } from './document.ts';

/**
 * What each id that a journey had before became. An alias that is taken, by a journey or by another alias, is
 * reported: an address can lead to one journey only.
 */
export function formerIds(
  journeys: readonly LinkableDocument<'journey'>[],
  ids: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, string> {
  const became = new Map<string, string>();
  for (const { id, file, data } of journeys) {
    for (const [index, written] of (data.aliases ?? []).entries()) {
      const alias = written.normalize('NFC');
      const other = became.get(alias);
      if (alias === standIn || other === id) continue;
      if (!ids.has(alias) && other === undefined) {
        became.set(alias, id);
        continue;
      }
      report({
        rule: 'duplicate-id',
        file,
        path: ['aliases', index],
        at: 'value',
        reason: ids.has(alias)
          ? `The alias \`${alias}\` is the id of a journey of this book.`
          : `The alias \`${alias}\` also belongs to the journey \`${other ?? ''}\`.`,
        note: 'Remove the alias here, or rename the other one.',
      });
    }
  }
  return became;
}
