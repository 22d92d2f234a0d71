import type { Exit } from '../book.ts';
import type { Typed } from '../../schema/kinds.ts';
import type { Where } from './document.ts';
import type { NamesByKind } from './names.ts';
import { type References, splitPrefix } from './references.ts';

type TypedExits = Typed<'journey'>['phases'][number]['steps'][number]['exits'];

const none: readonly Exit[] = [];

/** Exits with their targets, where they lead to something of the book; a plain name may also lead elsewhere. */
export function linkExits(
  written: TypedExits,
  where: Where,
  references: References,
  names: NamesByKind,
): readonly Exit[] {
  if (!written) return none;
  return written.map(({ to, share, because }, index) => {
    const here: Where = { file: where.file, path: [...where.path, 'exits', index] };
    return {
      to,
      ...targetOf(to, here, references, names),
      ...(share !== undefined && { share }),
      ...(because && { because: references.claim(because, here, 'because') }),
    };
  });
}

function targetOf(
  to: string,
  where: Where,
  references: References,
  names: NamesByKind,
): Pick<Exit, 'target'> {
  const { kind, name } = splitPrefix(to);
  if (kind === 'touchpoint' || kind === 'journey')
    return { target: { kind, id: references.one(kind, name, where, 'to') } };
  for (const possible of ['touchpoint', 'journey'] as const) {
    const id = names[possible].resolve(to);
    if (id !== undefined) return { target: { kind: possible, id } };
  }
  return {};
}
