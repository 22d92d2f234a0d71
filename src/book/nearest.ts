import { distance } from 'fastest-levenshtein';

/**
 * The name somebody most likely meant: equal but for case, or at most two fifths of its letters away.
 * Of equally near names the first one counts; undefined when none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.round(wanted.length * 0.4)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const apart = distance(wanted, name.toLowerCase());
    if (apart >= least) continue;
    best = name;
    least = apart;
    if (apart === 0) break;
  }
  return best;
}
