import type { Source } from '../book.ts';
import { entry, type Surroundings } from './described.ts';
import type { LinkableDocument, Where } from './document.ts';

/** A source with its references resolved. */
export function linkSource(document: LinkableDocument<'source'>, { references }: Surroundings): Source {
  const { title, kind, description, answers, owner, ...others } = document.data;
  const where: Where = { file: document.file, path: [] };
  references.claim(title, where, 'title');
  return {
    ...others,
    ...entry('source', document, title.text),
    ...(kind && { sourceKind: kind }),
    ...(description && { description: references.claim(description, where, 'description') }),
    ...(answers && { answers: references.claim(answers, where, 'answers') }),
    ...(owner !== undefined && { owner: references.one('team', owner, where, 'owner') }),
  };
}
