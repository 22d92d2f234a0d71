import type { MermaidConfig } from 'mermaid';

/** How diagrams look. Plain data: it crosses threads and is part of what a cached picture is filed under. */
export interface MermaidTheme {
  /**
   * Passed to Mermaid as it is: colours as `themeVariables`, sizes for each type of diagram, rules as
   * `themeCSS`. Settings of security and determinism have no effect.
   */
  readonly config: MermaidConfig;
  /**
   * For readers who prefer a dark scheme: each colour as the light drawing writes it, in lower case, and what
   * stands in its place. A colour that is not named keeps its hue and takes the opposite lightness.
   */
  readonly dark: Readonly<Record<string, string>>;
}

/** Metric twins: the text takes the same room whichever of them the reader has. */
const FONT = 'Arial, Arimo, "Liberation Sans", Helvetica, sans-serif';

/** Each colour on paper, and on slate. */
const COLOURS = {
  ink: ['#1f2a30', '#e8ecee'],
  quiet: ['#56646c', '#a9b6bd'],
  hairline: ['#c3cacd', '#47555d'],
  border: ['#87939a', '#74838c'],
  paper: ['#fdfcfa', '#182026'],
  sand: ['#f2eee5', '#2b302f'],
  mist: ['#e6ecf0', '#25313a'],
  note: ['#f8f0d8', '#3a3524'],
  accent: ['#24608f', '#7db8e0'],
  // Emotion, worst to best: orange, grey, blue.
  worst: ['#e08e45', '#b5651f'],
  bad: ['#f3cda6', '#7a5733'],
  neither: ['#dfe3e5', '#4f5b62'],
  good: ['#b4d3ea', '#345e7d'],
  best: ['#62a0d0', '#2f78ad'],
  // Okabe and Ito, 2008: eight colours that stay apart for colour-blind readers.
  blue: ['#0072b2', '#3d9fd8'],
  orange: ['#e69f00', '#e69f00'],
  green: ['#009e73', '#1db58b'],
  purple: ['#cc79a7', '#cc79a7'],
  sky: ['#56b4e9', '#8fcdf2'],
  vermilion: ['#d55e00', '#e8803a'],
  yellow: ['#f0e442', '#f0e442'],
  grey: ['#8c979d', '#8c979d'],
  // The same eight, thinned to carry text.
  paleBlue: ['#9cc8e6', '#2a5f85'],
  paleOrange: ['#f5d493', '#7a5c1c'],
  paleGreen: ['#9ad6c0', '#1d6650'],
  palePurple: ['#e8c3d7', '#784a63'],
  paleSky: ['#cfe8f8', '#3b6c8a'],
  paleVermilion: ['#f2bd97', '#874f26'],
  paleYellow: ['#f5f0ad', '#686524'],
  paleGrey: ['#d6dcdf', '#4b5860'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** Mermaid writes these itself, whatever the theme. */
const FIXED = { '#000': 'ink', black: 'ink', '#333': 'ink', '#666': 'quiet', '#999': 'border' } as const;

const on = (name: keyof typeof COLOURS): string => COLOURS[name][0];
const [ink, quiet, hairline, border] = [on('ink'), on('quiet'), on('hairline'), on('border')];
const [paper, sand, mist, note, accent] = [on('paper'), on('sand'), on('mist'), on('note'), on('accent')];
const series = (['blue', 'orange', 'green', 'purple', 'sky', 'vermilion', 'yellow', 'grey'] as const).map(on);
const pale = (
  [
    'paleBlue',
    'paleOrange',
    'paleGreen',
    'palePurple',
    'paleSky',
    'paleVermilion',
    'paleYellow',
    'paleGrey',
  ] as const
).map(on);

const numbered = (name: string, from: number, colours: readonly string[]): Record<string, string> =>
  Object.fromEntries(colours.map((colour, index) => [`${name}${from + index}`, colour]));
const alternating = (length: number): string[] =>
  Array.from({ length }, (_, i) => (i % 2 === 0 ? sand : mist));
const repeated = (length: number, colour: string): string[] => Array.from({ length }, () => colour);

const themeVariables = {
  fontFamily: FONT,
  fontSize: '16px',
  dropShadow: 'none',
  useGradient: false,
  background: paper,
  primaryColor: sand,
  primaryBorderColor: border,
  primaryTextColor: ink,
  secondaryColor: mist,
  secondaryBorderColor: border,
  secondaryTextColor: ink,
  tertiaryColor: paper,
  tertiaryBorderColor: hairline,
  tertiaryTextColor: ink,
  textColor: ink,
  titleColor: ink,
  lineColor: quiet,
  arrowheadColor: quiet,
  edgeLabelBackground: paper,
  noteBkgColor: note,
  noteBorderColor: border,
  noteTextColor: ink,
  clusterBkg: paper,
  clusterBorder: hairline,
  compositeBackground: paper,
  altBackground: paper,
  activationBkgColor: mist,
  activationBorderColor: border,
  sequenceNumberColor: paper,
  rowOdd: paper,
  rowEven: sand,
  sectionBkgColor: sand,
  sectionBkgColor2: mist,
  altSectionBkgColor: paper,
  gridColor: hairline,
  taskBkgColor: mist,
  taskTextClickableColor: accent,
  activeTaskBkgColor: on('good'),
  activeTaskBorderColor: accent,
  doneTaskBkgColor: on('neither'),
  doneTaskBorderColor: border,
  critBkgColor: on('bad'),
  critBorderColor: on('worst'),
  todayLineColor: on('vermilion'),
  vertLineColor: accent,
  faceColor: on('neither'),
  pieStrokeColor: paper,
  pieOuterStrokeColor: border,
  pieStrokeWidth: '1px',
  pieOuterStrokeWidth: '1px',
  pieOpacity: '1',
  pieSectionTextColor: ink,
  quadrantPointFill: accent,
  quadrantInternalBorderStrokeFill: hairline,
  quadrantExternalBorderStrokeFill: border,
  ...Object.fromEntries(alternating(4).map((fill, index) => [`quadrant${index + 1}Fill`, fill])),
  ...Object.fromEntries([1, 2, 3, 4].map((quadrant) => [`quadrant${quadrant}TextFill`, ink])),
  ...numbered('fillType', 0, alternating(8)),
  ...numbered('actor', 0, series.slice(0, 6)),
  ...numbered('pie', 1, [...pale, sand, mist, note, hairline]),
  ...numbered('venn', 1, series),
  ...numbered('git', 0, pale),
  ...numbered('gitInv', 0, repeated(8, ink)),
  ...numbered('gitBranchLabel', 0, repeated(8, ink)),
  ...numbered('cScale', 0, [...pale, ...pale.slice(0, 4)]),
  ...numbered('cScaleInv', 0, repeated(12, quiet)),
  ...numbered('cScalePeer', 0, repeated(12, border)),
  ...numbered('cScaleLabel', 0, repeated(12, ink)),
  xyChart: { backgroundColor: 'transparent', plotColorPalette: series.join(', ') },
  radar: { graticuleColor: hairline },
};

/** A face’s height on the picture is its score: 300 is 5, 420 is 1. */
const faces = (['best', 'good', 'neither', 'bad', 'worst'] as const)
  .map((name, index) => `.face[cy="${300 + index * 30}"] { fill: ${on(name)}; }`)
  .join('\n');

const themeCSS = `
rect.journey-section, rect[class*="task-type-"] { stroke: ${hairline}; }
rect[class*="task-type-"] { fill: ${paper}; }
text.task, text.journey-section { fill: ${ink}; font-size: 14px; }
text.journey-section { font-weight: bold; }
.face { stroke: ${border}; stroke-width: 1px; }
${faces}
.mouth { stroke: ${ink}; }
line.task-line { stroke: ${border}; }
.tick line { stroke: ${hairline}; }
line[stroke-width="4"] { stroke: ${quiet}; stroke-width: 1.5px; }
.edgeLabel rect { opacity: 1; }
`;

/** The look of the product: ink on paper, hairlines, colour only where it carries meaning. */
export const MERMAID_THEME: MermaidTheme = {
  config: {
    theme: 'base',
    look: 'classic',
    fontFamily: FONT,
    themeVariables,
    themeCSS,
    // The arrow below the tasks ends with the last box when width = taskMargin + 3 × diagramMarginX.
    journey: {
      width: 160,
      height: 68,
      taskMargin: 40,
      diagramMarginX: 40,
      leftMargin: 100,
      taskFontSize: 14,
      taskFontFamily: FONT,
      titleColor: ink,
      titleFontFamily: FONT,
      titleFontSize: '22px',
      // Mermaid puts these behind six of its own, which the first six `actor` colours cover.
      actorColours: [...series.slice(6), ...series.slice(0, 6)],
    },
    gantt: { useWidth: 1000 },
  },
  dark: {
    ...Object.fromEntries(Object.values(COLOURS)),
    ...Object.fromEntries(Object.entries(FIXED).map(([written, name]) => [written, COLOURS[name][1]])),
  },
};
