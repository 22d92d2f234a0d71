/** What stands between the parts of a path; ids have slashes of their own, but no spaces. */
const between = ' / ';

/** Every figure and word of some data by its path; warnings are sentences about figures, and left out. */
export function figures(data: unknown, path: readonly string[] = []): ReadonlyMap<string, unknown> {
  if (typeof data !== 'object' || data === null) return new Map([[path.join(between), data]]);
  return new Map(
    Object.entries(data)
      .filter(([name]) => name !== 'warnings')
      .flatMap(([name, value]) => [...figures(value, [...path, name])]),
  );
}

/** The paths of figures that differ between two sets of them; one that is absent is as one that is null. */
export function moved(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => (before.get(path) ?? null) !== (after.get(path) ?? null),
  );
}
