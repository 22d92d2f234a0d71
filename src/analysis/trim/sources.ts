import type { Book } from '../../book/book.ts';
import { isExpired } from '../expired.ts';
import { isUnused, usesOfSources } from '../source-use.ts';
import { fact, type TrimFinder } from './trim-fact.ts';

/** Sources that were judged so, that nothing rests on, and that have expired as of the day. */
export const trimSources: TrimFinder = (book, asOf) => {
  const uses = usesOfSources(book);
  const ofSettings = namedBySettings(book);
  return book.sources.flatMap((source) => {
    const use = uses.get(source.id);
    const unused = use !== undefined && isUnused(use) && !ofSettings.has(source.id);
    return [
      ...(source.verdict === 'trim' ? [fact(source, 'Its verdict is to trim it.', 'verdict')] : []),
      ...(unused ? [fact(source, 'Nothing in the book rests on it.')] : []),
      ...(source.expires !== undefined && isExpired(source, asOf)
        ? [fact(source, `It expired on ${source.expires}.`, 'expires')]
        : []),
    ];
  });
};

/** The sources under the vision and the description of a book. */
function namedBySettings({ settings: { vision, description } }: Book): ReadonlySet<string> {
  return new Set([vision, description].flatMap((claim) => claim?.evidence ?? []));
}
