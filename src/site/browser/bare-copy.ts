/** A copy of a part of the page that may stand beside it: no name leads to it. */
export function bareCopy<Part extends Element>(part: Part): Part {
  const copy = document.importNode(part, true);
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}
