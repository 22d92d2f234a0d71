import { standInForBrowser } from './browser-stand-in.ts';
import { finishSvg, type FinishedSvg } from './finish-svg.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { createTextMeasure } from './text-measure.ts';
import type { MermaidTheme } from './theme.ts';

/** Draws one Mermaid source; rejects with what Mermaid's grammar or renderer throws. */
export type Draw = (source: string) => Promise<FinishedSvg>;

/** The id of the root: one drawing is one file. */
const ROOT_ID = 'mermaid';

/**
 * Starts Mermaid with a theme. Puts a stand-in for a browser into the globals: call it once, in a worker
 * thread. Drawings must not overlap: await one before the next.
 */
export async function startDrawing(theme: MermaidTheme): Promise<Draw> {
  const measure = createTextMeasure();
  const { document, layout, rewind } = standInForBrowser(measure);
  // Mermaid and DOMPurify look for a window while they load.
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(mermaidConfig(theme));
  const loaded = new Set<string>();

  return async (source) => {
    const type = mermaid.detectType(source);
    if (!loaded.has(type)) {
      // Some renderers copy the configuration as they load: it must not be that of the first source.
      await mermaid.parse(bare(source)).catch(() => undefined);
      loaded.add(type);
    }
    rewind();
    try {
      const drawing = await mermaid.render(ROOT_ID, source);
      return finishSvg(drawing, { document, layout, measure, dark: theme.dark });
    } finally {
      document.body.replaceChildren();
    }
  };
}

/** The line that names the type of a diagram, without what configures it. */
function bare(source: string): string {
  const content = source.replace(/^\s*---\s*\n[^]*?\n\s*---\s*\n/, '').replace(/%%\{[^]*?\}%%/g, '');
  return content.split('\n').find((line) => line.trim() !== '' && !line.trim().startsWith('%%')) ?? '';
}
