/** What of a name does not depend on capitals, hyphens, underscores and blanks. */
function bareName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '');
}

/**
 * The one name that is certainly meant: it has the same letters and digits in the same order as what is written.
 * Undefined when there is none, or more than one.
 */
export function otherSpelling(written: string, names: Iterable<string>): string | undefined {
  return spellingsOf(names)(written);
}

/** Finds the one of many names that is certainly meant; prepared once for all that is written. */
export function spellingsOf(names: Iterable<string>): (written: string) => string | undefined {
  const byBareName = Map.groupBy(names, bareName);
  return (written) => {
    const [meant, ...others] = byBareName.get(bareName(written)) ?? [];
    return others.length === 0 ? meant : undefined;
  };
}
