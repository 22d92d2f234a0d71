import { slug } from 'github-slugger';

/** Something that may name its id and has a title to take one from. */
interface Titled {
  readonly id?: string | undefined;
  readonly title: string;
}

/**
 * Gives each thing an id that is unique among them: its own, or a slug of its title, with `-2`, `-3` … where
 * it is taken. Ids that were written are never changed, so they may still be equal.
 *
 * @param unnamed what stands for a title without letters or digits
 */
export function uniqueIds(things: readonly Titled[], unnamed: string): string[] {
  const taken = new Set<string>();
  for (const { id } of things) if (id !== undefined) taken.add(id);
  const counts = new Map<string, number>();
  return things.map(({ id, title }) => {
    if (id !== undefined) return id;
    const base = slugOf(title) || unnamed;
    let candidate = base;
    let count = counts.get(base) ?? 1;
    while (taken.has(candidate)) candidate = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(candidate);
    return candidate;
  });
}

/** Whether an id is what a step with this title gets when it names none, numbered or not. */
export function isIdOfTitle(id: string, title: string): boolean {
  const base = slugOf(title);
  return base !== '' && id.startsWith(base) && /^(-\d+)?$/.test(id.slice(base.length));
}

function slugOf(title: string): string {
  return slug(title).replace(/^[-_]+|[-_]+$/g, '');
}
