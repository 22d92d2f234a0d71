import path from 'node:path';
import { pictureKindOf, pictureKinds } from '../schema/picture.ts';
import type { BookFolder } from './book-folder.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { BookFile, FoundFiles } from './find-files.ts';
import type { LinkableDocument } from './link/document.ts';
import { nearest } from './nearest.ts';
import type { PathProblem } from './problem.ts';
import { placeAgain } from './read-document.ts';
import type { PictureSize } from './read-picture.ts';
import { either } from './validate/words.ts';

/** A picture of the book: its file, relative to the book with `/` and as it is called on disk, and its size. */
export interface FoundPicture extends PictureSize {
  readonly file: string;
}

/** The pictures that steps name, by their places in the book. */
export type Pictures = ReadonlyMap<string, FoundPicture>;

/** Why a picture cannot be shown. */
export type Problem = Pick<PathProblem, 'rule' | 'reason' | 'note'>;

/** Where in the book, in Unicode’s composed form, a picture lies that a file names. */
export function placeOfPicture(file: string, src: string): string {
  return path.posix.join(path.posix.dirname(file), src).normalize('NFC');
}

/** Finds the pictures that steps of journeys name, and what is wrong with them. */
export async function readPictures(
  folder: BookFolder,
  { files, others, unseen }: Pick<FoundFiles, 'files' | 'others' | 'unseen'>,
  journeys: readonly LinkableDocument<'journey'>[],
): Promise<{ readonly pictures: Pictures; readonly diagnostics: readonly Diagnostic[] }> {
  const pictures = new Map<string, FoundPicture>();
  const named = new Map(journeys.map(({ file, data }) => [file, picturesIn(data)]));
  if ([...named.values()].every((inFile) => inFile.length === 0)) return { pictures, diagnostics: [] };
  // What measures pictures is only loaded for those who have some.
  const { readPicture } = await import('./read-picture.ts');
  const shelf = new Map(
    others.filter((file) => pictureKindOf(file)).map((file) => [file.normalize('NFC'), file] as const),
  );
  const measured = new Map<string, PictureSize | Problem>();

  function problemWith(file: string, src: string): Problem | undefined {
    const place = placeOfPicture(file, src);
    const objection = objectionTo(file, src, shelf.keys());
    if (objection) return objection;
    // Why it was not seen has been told.
    if (unseen.some((one) => place === one || place.startsWith(`${one}/`))) return undefined;
    const found = shelf.get(place);
    if (found === undefined) return absent(file, src, shelf.keys());
    const size = measured.get(found) ?? readPicture(folder, found);
    measured.set(found, size);
    if ('rule' in size) return size;
    pictures.set(place, { file: found, ...size });
    return undefined;
  }

  const problemsIn = (file: BookFile) =>
    (named.get(file.file) ?? []).flatMap(({ src, at }): PathProblem[] => {
      const problem = problemWith(file.file, src);
      return problem ? [{ ...problem, path: [...at, 'src'], at: 'value' }] : [];
    });
  const diagnostics = files.flatMap((file) => {
    const problems = file.kind === 'journey' ? problemsIn(file) : [];
    return problems.length === 0 ? [] : placeAgain(folder, file, problems);
  });
  return { pictures, diagnostics };
}

interface Named {
  readonly src: string;
  readonly at: PathProblem['path'];
}

function picturesIn({ phases }: LinkableDocument<'journey'>['data']): readonly Named[] {
  return phases.flatMap(({ steps }, phase) =>
    steps.flatMap(({ image }, step) =>
      image ? [{ src: image.src, at: ['phases', phase, 'steps', step, 'image'] }] : [],
    ),
  );
}

const kinds = either(Object.keys(pictureKinds));

/** What is wrong with the path of a picture, whatever lies there. */
function objectionTo(file: string, src: string, shelf: Iterable<string>): Problem | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(src))
    return {
      rule: 'path-leaves-book',
      reason: `\`${src}\` is an address, and a picture of a step is a file of the book.`,
      note: 'Save the picture beside this file, and name its path.',
    };
  if (src.startsWith('/') || !/^(journeys|content)\//.test(placeOfPicture(file, src)))
    return {
      rule: 'path-leaves-book',
      reason: `The path \`${src}\` leads out of the book.`,
      note: 'Put the picture into journeys/ or content/, and name its path from this file.',
    };
  if (pictureKindOf(src) === undefined)
    return {
      rule: 'no-picture',
      reason: `\`${src}\` is no picture.`,
      note: `${didYouMean(file, src, shelf) ?? 'Save it as a picture.'} A picture ends in ${kinds}.`,
    };
  return undefined;
}

function absent(file: string, src: string, shelf: Iterable<string>): Problem {
  return {
    rule: 'unknown-reference',
    reason: `There is no picture \`${src}\` beside this file.`,
    note: didYouMean(file, src, shelf) ?? `Put it at ${placeOfPicture(file, src)}, or correct the path.`,
  };
}

/** The picture that was most likely meant: one that is called so, or nearly so, in this folder or elsewhere. */
function didYouMean(file: string, src: string, shelf: Iterable<string>): string | undefined {
  const known = [...shelf].map((one) => path.posix.relative(path.posix.dirname(file), one));
  const byDistance = known.toSorted(
    (one, other) => Number(one.startsWith('..')) - Number(other.startsWith('..')),
  );
  const byName = new Map(byDistance.toReversed().map((one) => [nameOf(one), one]));
  const meant = byName.get(nearest(nameOf(src), byName.keys()) ?? '');
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** What a picture is called, wherever it lies and of whatever kind it is. */
function nameOf(src: string): string {
  return path.posix.basename(src.replaceAll('\\', '/')).replace(/\.[^.]*$/, '');
}
