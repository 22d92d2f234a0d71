/** What may be missing, as a list. */
export function noneOrOne(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}
