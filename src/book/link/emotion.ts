import type { Emotion } from '../book.ts';
import type { Report, Where } from './document.ts';
import type { NamesByKind } from './names.ts';
import type { References } from './references.ts';

/** An emotion whose segments are ids. A segment whose journey this is not is reported and kept. */
export function linkEmotion(
  written: Emotion,
  segments: readonly string[],
  references: References,
  names: NamesByKind,
  report: Report,
  where: Where,
): Emotion {
  if (typeof written === 'number') return written;
  const emotion: Record<string, number> = {};
  for (const [name, value] of Object.entries(written)) {
    const segment = references.one('segment', name, { ...where, at: 'key' }, 'emotion', name);
    emotion[segment] = value;
    if (segments.length === 0 || segments.includes(segment)) continue;
    // Where a segment is misspelt, here or above, that is what has to be mended.
    if ([segment, ...segments].some((one) => names.segment.resolve(one) === undefined)) continue;
    report({
      rule: 'segment-not-in-journey',
      file: where.file,
      path: [...where.path, 'emotion', name],
      at: 'key',
      reason: `This emotion is of \`${segment}\`, but the journey is not theirs.`,
      note: `Add \`${segment}\` to the \`segments\` of the journey, or remove the emotion.`,
    });
  }
  return emotion;
}
