/** Which option of the results the keyboard is at. The focus stays in the field all the while. */
export interface ActiveOption {
  /** The option that Enter follows. */
  current(): HTMLElement | undefined;
  /** Begins anew, after the results have changed, at an option counted from 0. */
  begin(at: number): void;
  /** Moves by a number of options and comes round at the ends. */
  move(by: number): void;
  /** Moves to the first option of the next group (1) or of this or the one before (−1). */
  moveGroup(by: 1 | -1): void;
  /** Moves to the first or the last option. */
  moveTo(end: 'first' | 'last'): void;
  /** Whether a reader has moved into the results since they changed. */
  entered(): boolean;
}

/** Keeps the active option of a combobox: an option of `list`, told to assistive technology through `field`. */
export function activeOption(field: HTMLInputElement, list: HTMLElement): ActiveOption {
  let active: HTMLElement | undefined;
  let hasEntered = false;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  const activate = (option: HTMLElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (option === undefined) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
  };
  const goTo = (option: HTMLElement | undefined) => {
    hasEntered = true;
    activate(option);
    if (option === options()[0]) list.scrollTop = 0;
    else option?.scrollIntoView({ block: 'nearest' });
  };
  const place = () => (active === undefined ? -1 : options().indexOf(active));

  return {
    current: () => active,
    entered: () => hasEntered,
    begin: (at) => {
      goTo(options()[at]);
      hasEntered = at > 0;
    },
    move: (by) => {
      const all = options();
      goTo(all.at((place() + by) % Math.max(1, all.length)));
    },
    moveTo: (end) => goTo(options().at(end === 'first' ? 0 : -1)),
    moveGroup: (by) => {
      const all = options();
      const heads = all.filter((option) => option.matches(':nth-child(1 of [role="option"])'));
      const here = place();
      const next =
        by === 1
          ? heads.find((head) => all.indexOf(head) > here)
          : heads.findLast((head) => all.indexOf(head) < here);
      goTo(next ?? all.at(by === 1 ? -1 : 0));
    },
  };
}
