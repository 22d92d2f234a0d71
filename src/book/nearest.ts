import { distance } from 'fastest-levenshtein';

/**
 * The name somebody most likely meant: at most two fifths of its letters away, where two letters in the wrong
 * order count as one, or else one that begins with what was written or has it for one of its words. Capitals do not
 * count, and of equally near names the first one wins; undefined when none is near.
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
  return best ?? longer ?? (written.length > 4 ? ofWord(wanted, names) : undefined);
}

/** Whether a name is so near that what was written can hardly be anything but a slip of the hand. */
export function isSlip(written: string, name: string): boolean {
  const [wanted, known] = [written.toLowerCase(), name.toLowerCase()];
  return swapped(wanted, known) || distance(wanted, known) <= Math.max(1, Math.floor(wanted.length / 3.5));
}

/** The first name one of whose words was meant by what was written. */
function ofWord(wanted: string, names: Iterable<string>): string | undefined {
  for (const name of names) {
    const words = name.toLowerCase().split(/[-_./]/);
    if (words.some((word) => Math.abs(word.length - wanted.length) <= 2 && distance(wanted, word) <= 2))
      return name;
  }
  return undefined;
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
