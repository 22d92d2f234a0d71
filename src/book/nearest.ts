import { distance } from 'fastest-levenshtein';

/**
 * The name somebody most likely meant: at most two fifths of its letters away, where two letters in the wrong
 * order count as one, or else one that begins with what was written. Capitals do not count, and of equally
 * near names the first one wins; undefined when none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let longer: string | undefined;
  let least = Math.max(Math.min(1, wanted.length - 1), Math.round(wanted.length * 0.4)) + 1;
  for (const name of names) {
    const known = name.toLowerCase();
    if (longer === undefined && wanted.length > 2 && known.startsWith(wanted)) longer = name;
    if (Math.abs(known.length - wanted.length) >= least) continue;
    const apart = swapped(wanted, known) ? 1 : distance(wanted, known);
    if (apart >= least) continue;
    best = name;
    least = apart;
    if (apart === 0) break;
  }
  return best ?? longer;
}

/** Whether two neighbouring letters are all that differs, by their order. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const differs = one.slice(place, place + 2);
  return (
    differs === `${other[place + 1] ?? ''}${other[place] ?? ''}` &&
    one.slice(place + 2) === other.slice(place + 2)
  );
}
