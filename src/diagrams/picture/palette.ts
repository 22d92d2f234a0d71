/**
 * The colours of a picture: those of the site in its light scheme, for a picture is put on slides and walls, where
 * nothing changes them. The style sheet `tokens.css` says the same; a test holds the two together.
 */
export const palette = {
  paper: '#fbfaf6',
  'paper-2': '#f3f0e8',
  ink: '#1b1a17',
  'ink-2': '#4b4740',
  'ink-3': '#67625a',
  line: '#e0dbd0',
  'line-strong': '#8f887b',
  accent: '#1a5a96',
  'level-minus-2': '#b04a06',
  'level-minus-1': '#c46f28',
  'tint-minus-1': '#fbeadb',
  'tint-1': '#e2edf4',
} as const;

/** The colours and dashes of the lines of segments by their signs, from 0 for nobody in particular to 8. */
export const segmentLines: readonly { readonly colour: string; readonly dashes?: string }[] = [
  { colour: '#3d3a35' },
  { colour: '#00725c' },
  { colour: '#7a3f9d', dashes: '7 4' },
  { colour: '#a8205f', dashes: '2 4' },
  { colour: '#7a5c00', dashes: '10 3 2 3' },
  { colour: '#2b5d8c', dashes: '14 4' },
  { colour: '#9c3f1c', dashes: '4 2' },
  { colour: '#4d6b12', dashes: '12 3 2 3 2 3' },
  { colour: '#5b5752', dashes: '1 3' },
];

/** The line of a segment by its sign. */
export function lineOfSegment(sign: number): { readonly colour: string; readonly dashes?: string } {
  return segmentLines[sign] ?? { colour: palette.ink };
}
