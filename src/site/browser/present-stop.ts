/** One screen of a presentation. */
export interface Stop {
  /** What the bar says it is. */
  readonly name: string;
  /** The phase it tells of, if it is of one. */
  readonly phase?: Element;
  /** What is seen; the other parts of the map are not. */
  readonly sheet: HTMLElement;
  /** Draws it in the size the letters of the page have now. */
  readonly draw?: () => void;
  /** Lets a part of it scroll, where it is too high even in the smallest letters. */
  readonly scroll?: () => void;
}

/**
 * The size of the letters of the page, in pixels, on the screen that a presentation is laid out for: see
 * presentation.css. Those of a lane are then 17 pixels high, a forty-third of it.
 */
export const lettersOnCanvas = 20.8;

/** Sets the size of the letters, of which all lengths of the page are made. */
export function setLetters(pixels: number): void {
  document.documentElement.style.fontSize = `${pixels}px`;
}

/** The size of the letters in pixels. */
export function letters(): number {
  return Number.parseFloat(document.documentElement.style.fontSize);
}

/** The height that a map leaves to its stops above its bar, in pixels. */
export function roomIn(map: HTMLElement): number {
  return map.clientHeight - Number.parseFloat(getComputedStyle(map).paddingBlockEnd);
}
