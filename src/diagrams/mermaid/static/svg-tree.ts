const SVG = 'http://www.w3.org/2000/svg';
const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An SVG element as plain data, to be changed on the way from a drawing to a file. */
export interface SvgNode {
  /** The name of the element, such as `linearGradient`. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Elements, and text as it reads. */
  children: (SvgNode | string)[];
}

/** The tree below an element of a document. Comments and what belongs to no SVG stay behind. */
export function readTree(element: Element): SvgNode {
  const attributes = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    if (NAME.test(name) && !name.startsWith('xmlns'))
      attributes.set(name === 'xlink:href' ? 'href' : name, value);
  }
  const children: (SvgNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) children.push(child.nodeValue ?? '');
    else if (isElement(child) && child.namespaceURI === SVG && NAME.test(child.localName))
      children.push(readTree(child));
  }
  return { name: element.localName, attributes, children };
}

/** The element and all elements below it, in document order. */
export function* elementsOf(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** Takes out every element below a node that does not pass, with all it holds. */
export function keepOnly(node: SvgNode, passes: (element: SvgNode) => boolean): void {
  node.children = node.children.filter((child) => typeof child === 'string' || passes(child));
  for (const child of node.children) if (typeof child !== 'string') keepOnly(child, passes);
}

/** The text of an element and of those below it. */
export function textOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** A tree as an SVG file: well-formed XML, whatever its texts hold. */
export function writeTree(root: SvgNode): string {
  return writeNode({ ...root, attributes: new Map([['xmlns', SVG], ...root.attributes]) }).replace(
    NOT_XML,
    '',
  );
}

function writeNode(node: SvgNode | string): string {
  if (typeof node === 'string') return escape(node, /[&<>]/g);
  const { name, attributes, children } = node;
  let tag = `<${name}`;
  for (const [attribute, value] of attributes) tag += ` ${attribute}="${escape(value, /[&<>"]/g)}"`;
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.map(writeNode).join('')}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string, special: RegExp): string {
  return text.replace(special, (character) => ESCAPES[character] ?? character);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
