/** The folder of a book on disk, and what of it is not saved yet. */
export interface BookFolder {
  readonly root: string;
  /** Texts that stand in place of files, by their path relative to the book with `/`: an editor holds them. */
  readonly unsaved?: ReadonlyMap<string, string> | undefined;
}
