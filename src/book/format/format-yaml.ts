import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { fieldsOf, schemaAt } from '../validate/schema-at.ts';
import { keepTexts } from './keep-texts.ts';

/** Columns after which what stands between brackets is written in lines of its own. */
const width = 110;

/**
 * Writes a YAML text as all of them are written: fields in the order of the format, two spaces of indentation, quotes
 * only where a text needs them. Comments and single blank lines stay with what they belong to, and a text of several
 * lines keeps them; what is said is the same.
 *
 * @param yaml a text that can be parsed
 * @param schema of the document, which knows the order of its fields
 */
export function formatYaml(yaml: string, schema: z.ZodType): string {
  const document = parseDocument(yaml, { customTags: keepTexts(yaml) });
  // What an alias repeats has to stand before it, wherever that is.
  if (!hasAliases(document)) putInOrder(document, schema);
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE) return;
      node.type = Scalar.PLAIN;
      node.range = null;
    },
    Collection(_key, node, path) {
      const inFlow = path.some((around) => (isMap(around) || isSeq(around)) && around.flow === true);
      if (node.flow === true && !inFlow && (hasComments(node) || hasLines(node, yaml))) node.flow = false;
      withPadding(node);
    },
  });
  return document.toString({ lineWidth: width, singleQuote: null });
}

function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** What does not fit between brackets on one line is written in lines of its own. */
function hasLines({ range }: YAMLMap | YAMLSeq, yaml: string): boolean {
  return Boolean(range && yaml.slice(range[0], range[1]).includes('\n'));
}

/** Between brackets a comment ends the line, so that only lines of their own can hold it. */
function hasComments(collection: YAMLMap | YAMLSeq): boolean {
  let found = Boolean(collection.comment);
  visit(collection, {
    Node(_key, node) {
      if (node !== collection && (node.comment || node.commentBefore)) found = true;
    },
  });
  return found;
}

/** Mappings between braces are written `{ a: 1 }`, lists between brackets `[a, b]`. */
function withPadding(node: YAMLMap | YAMLSeq): void {
  const prototype = isMap(node) ? YAMLMap.prototype : YAMLSeq.prototype;
  const flowCollectionPadding = isMap(node) ? ' ' : '';
  node.toString = (context, ...others) =>
    prototype.toString.call(node, context && { ...context, flowCollectionPadding }, ...others);
}

/** Puts the fields of every mapping in the order of the format; fields it does not know come last, as they stood. */
function putInOrder(document: Document, schema: z.ZodType): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const data: unknown = document.toJS();
  const before = contents.items[0];
  sort(contents, [], schema, data);
  const after = contents.items[0];
  // What stands above all fields is said of the file, not of the field that happened to be first.
  if (isNode(before?.key) && isNode(after?.key) && before !== after) moveHead(before.key, after.key);
}

function sort(node: unknown, path: readonly (string | number)[], schema: z.ZodType, data: unknown): void {
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) sort(item, [...path, index], schema, data);
  if (!isMap(node)) return;
  const fields = fieldsOf(schemaAt(schema, data, path), {});
  const placeOf = ({ key }: { key: unknown }) => {
    const place = fields.indexOf(nameOf(key));
    return place < 0 ? fields.length : place;
  };
  if (fields.length > 0) node.items.sort((one, other) => placeOf(one) - placeOf(other));
  for (const item of node.items)
    if (isPair(item)) sort(item.value, [...path, nameOf(item.key)], schema, data);
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function moveHead(from: Node, to: Node): void {
  const { commentBefore, spaceBefore } = from;
  if (!commentBefore) return;
  delete from.commentBefore;
  delete from.spaceBefore;
  to.commentBefore = [commentBefore, to.commentBefore].filter(Boolean).join('\n');
  if (spaceBefore !== undefined) to.spaceBefore = spaceBefore;
}
