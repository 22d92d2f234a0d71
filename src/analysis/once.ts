/** Finds something when it is first asked for, and gives the same ever after. */
export function once<T>(find: () => T): () => T {
  let found: { readonly is: T } | undefined;
  return () => (found ??= { is: find() }).is;
}
