import type { TextStyle } from './canvas.ts';
import { palette } from './palette.ts';

/** How the texts of a picture are set, by what they are. */
export const styles = {
  title: { face: 'serif', size: 36, colour: palette.ink },
  summary: { face: 'sans', size: 16, colour: palette['ink-2'] },
  fact: { face: 'sans', size: 13, colour: palette['ink-3'] },
  phase: { face: 'serif', size: 18, colour: palette.ink },
  goal: { face: 'sans', size: 12.5, colour: palette['ink-2'] },
  moment: { face: 'sans', size: 12, colour: palette.accent },
  step: { face: 'serif', size: 17, colour: palette.ink },
  lane: { face: 'sans', size: 12.5, colour: palette['ink-3'] },
  boundary: { face: 'voice', size: 12, colour: palette['ink-2'] },
  scale: { face: 'sans', size: 12, colour: palette['ink-3'], anchor: 'end' },
  cell: { face: 'sans', size: 13, colour: palette.ink },
  voice: { face: 'voice', size: 14.5, colour: palette.ink },
  feeling: { face: 'voice', size: 14.5, colour: palette.ink, anchor: 'middle', rim: true },
  gap: { face: 'sans', size: 13, colour: palette['ink-2'], anchor: 'middle', rim: true },
  leaving: { face: 'sans', size: 12, colour: palette['level-minus-2'], anchor: 'middle' },
  elsewhere: { face: 'sans', size: 12, colour: palette.accent, anchor: 'middle' },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** From one line of a text to the next, in parts of its size. */
export const leading = 1.36;
