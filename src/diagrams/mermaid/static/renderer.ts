import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkMermaid, MAX_SOURCE_LENGTH } from '../check-source.ts';
import type { MermaidProblem } from '../mermaid-problem.ts';
import { createDrawingPool } from './drawing-pool.ts';
import { DrawingTimeout, type DrawResponse } from './drawing-thread.ts';
import { openPictureCache } from './picture-cache.ts';
import { MERMAID_THEME, type MermaidTheme } from './theme.ts';

/** A diagram as an image file of its own: SVG that runs and loads nothing, light and dark. */
export interface MermaidPicture {
  /** The content of the file. */
  readonly svg: string;
  /** The size when nobody scales it, in whole CSS pixels: the `width` and `height` of an `<img>`. */
  readonly width: number;
  readonly height: number;
  /** Where the file lies, below the cache folder: to be copied, not moved. Its name changes with its content. */
  readonly file: string;
}

/** Draws Mermaid sources, or finds them drawn. */
export interface MermaidRenderer {
  /**
   * The picture of a source, of any type of diagram. The same source gives the same bytes, in any order and
   * in any process. Rejects with a {@link MermaidError} for a source that cannot be drawn.
   */
  render(source: string): Promise<MermaidPicture>;
  /** Ends the threads that draw, if there are any. Not needed for the process to end. */
  close(): Promise<void>;
}

/** What a renderer needs to know. */
export interface MermaidRendererOptions {
  /** The folder that keeps pictures from one run to the next. Made when needed; may be shared and deleted. */
  readonly cacheDir: string;
  /** How diagrams look; {@link MERMAID_THEME} unless given. */
  readonly theme?: MermaidTheme;
  /** How long one source may take to draw, in milliseconds; 20,000 unless given. */
  readonly timeout?: number;
}

/** Why a source was not drawn: at least one problem. Its message is that of the first. */
export class MermaidError extends Error {
  override readonly name = 'MermaidError';
  readonly problems: readonly MermaidProblem[];

  constructor(problems: readonly MermaidProblem[]) {
    super(problems[0]?.message ?? 'Mermaid cannot draw this diagram.');
    this.problems = problems;
  }
}

/**
 * Opens a renderer. It costs nothing until a source is not in the cache; then it starts a thread, which takes
 * about a second, and draws a journey of 20 tasks in about 40 ms; with many to draw at once it starts more.
 * A cached picture takes about a tenth of a millisecond.
 */
export function createMermaidRenderer({
  cacheDir,
  theme = MERMAID_THEME,
  timeout = 20_000,
}: MermaidRendererOptions): MermaidRenderer {
  const edition = hash('sha256', JSON.stringify([mermaidVersion(), ownFiles(), theme]));
  const cache = openPictureCache(cacheDir);
  const pool = createDrawingPool(theme, timeout);
  const underWay = new Map<string, Promise<MermaidPicture>>();

  const draw = async (source: string, key: string): Promise<MermaidPicture> => {
    if (source.length > MAX_SOURCE_LENGTH) throw await errorOf(source);
    const response = await pool.draw(source).catch((error: unknown): DrawResponse => {
      if (error instanceof DrawingTimeout) return { refused: error.message };
      throw error;
    });
    if ('refused' in response) throw await errorOf(source, response.refused);
    return cache.write(key, response);
  };
  return {
    async render(source) {
      const key = hash('sha256', edition + source);
      const cached = cache.read(key);
      if (cached !== undefined) return cached;
      const drawing = underWay.get(key) ?? draw(source, key).finally(() => underWay.delete(key));
      underWay.set(key, drawing);
      return drawing;
    },
    close: () => pool.close(),
  };
}

async function errorOf(source: string, reason = ''): Promise<MermaidError> {
  const { problems } = await checkMermaid(source);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const message = reason.split('\n')[0] ?? '';
  return new MermaidError(errors.length > 0 ? errors : [{ severity: 'error', line: 1, message }]);
}

function mermaidVersion(): unknown {
  const file = createRequire(import.meta.url).resolve('mermaid/package.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Any change to this folder may change pictures: what it holds is the version of the renderer. */
function ownFiles(): string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(import.meta.dirname, name), 'utf8')}`);
}
