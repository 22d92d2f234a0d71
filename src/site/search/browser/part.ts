/** The first element of a type that a selector finds. Fails when there is none: the component and its script disagree. */
export function part<Type extends Element>(root: ParentNode, selector: string, type: new () => Type): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search has no ${selector}.`);
  return found;
}
