import type { MermaidConfig } from 'mermaid';
import type { MermaidTheme } from './theme.ts';

/** What neither a theme nor a source may change: safety, and the same bytes every time. */
const FIXED: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  logLevel: 'fatal',
  htmlLabels: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  arrowMarkerAbsolute: false,
};
/** Taken out of every source's own configuration, at any depth. */
const SECURE = [
  ...Object.keys(FIXED),
  ...[
    'secure',
    'maxTextSize',
    'maxEdges',
    'fontFamily',
    'altFontFamily',
    'themeCSS',
    'dompurifyConfig',
    'textPlacement',
  ],
];

/** All that Mermaid is told before it draws with a theme. */
export function mermaidConfig(theme: MermaidTheme): MermaidConfig {
  return {
    ...theme.config,
    // In HTML, labels would wrap by themselves; an image cannot hold HTML.
    journey: { ...theme.config.journey, textPlacement: 'tspan' },
    ...FIXED,
    secure: SECURE,
  };
}
