/** The code of an error of the operating system, such as `EACCES`; throws what is not such an error again. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

const sentences: Readonly<Record<string, { reason: string; note: string }>> = {
  EACCES: {
    reason: 'There is no permission to read this.',
    note: 'Give the user who runs Journeybook the right to read it.',
  },
  EPERM: {
    reason: 'There is no permission to read this.',
    note: 'Give the user who runs Journeybook the right to read it.',
  },
  ENOENT: { reason: 'This vanished while the book was being read.', note: 'Run the command again.' },
  EMFILE: {
    reason: 'Too many files are open to read this one.',
    note: 'Close other programs, or raise the limit of open files.',
  },
};

/** What an error of the operating system means for somebody who wants to read a file, and what can be done. */
export function saidPlainly(error: unknown): { reason: string; note: string } {
  const code = errorCode(error);
  return (
    sentences[code] ?? {
      reason: `This cannot be read: the operating system says ${code}.`,
      note: 'See whether the file opens in an editor.',
    }
  );
}
