import type { Fact } from '../../analysis/matrix/fact.ts';
import type { BookFindings, Finding } from '../../rules/book-findings.ts';

/** How far the way to a rating or to a step goes, from the root of its document. */
const depths = { touchpoint: ['ratings'], journey: ['phases', 'steps'] } as const;

/** What the rules notice of the very thing that a fact is made from: a rating of a touchpoint, a step of a journey. */
export function findingsOfFacts(findings: BookFindings): (fact: Fact) => readonly Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings.all) {
    const key = placeIn(finding.diagnostic.file, findings.pathOf(finding), finding.document?.kind);
    if (key === undefined) continue;
    const list = byPlace.get(key);
    if (list) list.push(finding);
    else byPlace.set(key, [finding]);
  }
  return ({ subject, inputs: [input] }) => {
    if (!input || !('path' in input.origin)) return [];
    const key = placeIn(input.origin.file, input.origin.path, subject.kind);
    return key === undefined ? [] : (byPlace.get(key) ?? []);
  };
}

/** A rating or a step by where it is written; undefined for whatever is neither. */
function placeIn(
  file: string,
  path: readonly (string | number)[],
  kind: string | undefined,
): string | undefined {
  if (kind !== 'touchpoint' && kind !== 'journey') return undefined;
  const lists: readonly string[] = depths[kind];
  const isThere = lists.every(
    (list, place) => path[2 * place] === list && typeof path[2 * place + 1] === 'number',
  );
  return isThere ? [file, ...path.slice(0, 2 * lists.length)].join(' ') : undefined;
}
