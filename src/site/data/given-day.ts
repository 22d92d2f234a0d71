const slot = Symbol.for('journeybook.day');
type Holder = typeof globalThis & { [slot]?: string | undefined };

/**
 * Tells the integration the day (`2026-09-14`) by which things are old, as the command was given it. The integration
 * may come from a configuration file and so from another copy of this module: they meet on the global object.
 */
export function giveDay(day: string | undefined): void {
  (globalThis as Holder)[slot] = day;
}

/** The day the command was given; undefined where it was given none, or there is no command. */
export function givenDay(): string | undefined {
  return (globalThis as Holder)[slot];
}
