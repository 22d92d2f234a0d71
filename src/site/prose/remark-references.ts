import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { findReferences, resolveReference, type ReferenceTarget } from '../../book/wiki-reference.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { isPaged, pathOf, pathOfStep } from '../data/paths.ts';
import type { Site } from '../data/site.ts';

/**
 * Turns references in prose, such as `[[touchpoint:review-site]]` or `[[booking/weekend#pay|paying]]`, into
 * links with the title of what they name. What has no page of its own becomes its title.
 */
export function remarkReferences(current: () => Site) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') {
        // A link cannot hold another one.
        visit(node, 'text', (inner, place, around) => replace(inner, place, around, current(), titleOf));
        return SKIP;
      }
      return node.type === 'text' ? replace(node, index, parent, current(), referenceTo) : undefined;
    });
  };
}

/** What a reference becomes, given the words to show and their language, where it is not the book’s. */
type Rendering = (found: ReferenceTarget, label: string, lang: string | undefined) => PhrasingContent;

function replace(
  node: Text,
  index: number | undefined,
  parent: Parents | undefined,
  site: Site,
  rendered: Rendering,
): VisitorResult {
  const parts = index === undefined ? undefined : partsOf(node.value, site, rendered);
  if (parent === undefined || index === undefined || parts === undefined) return undefined;
  parent.children.splice(index, 1, ...parts);
  return [SKIP, index + parts.length];
}

function partsOf(value: string, { book }: Site, rendered: Rendering): PhrasingContent[] | undefined {
  const references = findReferences(value);
  if (references.length === 0) return undefined;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const reference of references) {
    const found = resolveReference(book, reference.target);
    if (found === undefined || 'ambiguous' in found) continue;
    if (reference.start > from) parts.push(text(value.slice(from, reference.start)));
    const { label = found.title } = reference;
    parts.push(rendered(found, label, label === found.title ? languageOf(found, book) : undefined));
    from = reference.end;
  }
  if (from < value.length) parts.push(text(value.slice(from)));
  return parts;
}

function titleOf(_: ReferenceTarget, label: string): Text {
  return text(label);
}

function referenceTo(found: ReferenceTarget, label: string, lang: string | undefined): PhrasingContent {
  if (!isPaged(found.kind)) return text(label);
  const url = found.step === undefined ? pathOf(found.kind, found.id) : pathOfStep(found.id, found.step);
  const data = lang === undefined ? {} : { data: { hProperties: { lang } } };
  const link: Link = { type: 'link', url, children: [text(label)], ...data };
  return link;
}

function languageOf({ kind, id }: ReferenceTarget, book: Book): string | undefined {
  const journey = kind === 'journey' ? lookup(book).journeys.get(id) : undefined;
  return journey && foreignLanguage(journey.language, book.settings.language);
}

function text(value: string): Text {
  return { type: 'text', value };
}
