import { prose, type ProseModule } from 'virtual:journeybook/prose';

/** The prose of a document, compiled from its MDX file; undefined where it has none. */
export async function loadProse(file: string): Promise<ProseModule | undefined> {
  return prose[file]?.();
}
