import { prose, type ProseModule } from 'virtual:journeybook/prose';

/** The code of some prose has thrown while a page was made. `name` tells it apart in the process that builds. */
class ProseError extends Error {
  override readonly name = 'ProseError';
  /** Relative to the book, with `/`. */
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/** The prose of a document, compiled from its MDX file; undefined where it has none. */
export async function loadProse(file: string): Promise<ProseModule | undefined> {
  const compiled = await prose[file]?.();
  if (compiled === undefined) return undefined;
  const { Content } = compiled;
  // Astro knows a compiled component by its properties: they are those of the original.
  const guarded = new Proxy(Content, {
    apply(content, itself: unknown, given: Parameters<typeof Content>) {
      try {
        return Reflect.apply(content, itself, given);
      } catch (error) {
        throw new ProseError(file, error);
      }
    },
  });
  return { ...compiled, Content: guarded };
}
