import type { ActiveOption } from './active-option.ts';

/**
 * Makes the keys of the field move through the results, as in any combobox. Home and End belong to the text until
 * a reader has moved into the results.
 */
export function listenToKeys(
  field: HTMLInputElement,
  active: ActiveOption,
  follow: (event: KeyboardEvent) => void,
): void {
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => active.move(1),
    ArrowUp: () => active.move(-1),
    PageDown: () => active.moveGroup(1),
    PageUp: () => active.moveGroup(-1),
    Enter: follow,
  };
  const keysWithinResults: typeof keys = {
    Home: () => active.moveTo('first'),
    End: () => active.moveTo('last'),
  };
  field.addEventListener('keydown', (event) => {
    // While an input method composes a word, its keys are its own.
    if (event.isComposing) return;
    const isWithin = active.entered() && !event.shiftKey;
    const act = keys[event.key] ?? (isWithin ? keysWithinResults[event.key] : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act(event);
  });
}
