/** Whoever asks for what has changed names a version there is none of, or is in no repository. */
export class NoSuchVersion extends Error {}
