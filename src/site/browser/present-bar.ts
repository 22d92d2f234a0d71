/** The bar at the foot of a presentation. */
export interface PresentBar {
  readonly element: HTMLElement;
  /** Says which of how many stops is shown, and what it is. */
  readonly tell: (place: number, count: number, name: string) => void;
}

/** Makes the bar of a map; what its buttons ask for is passed on. */
export function presentBar(
  map: HTMLElement,
  ask: { readonly back: () => void; readonly on: () => void; readonly end: () => void },
): PresentBar {
  const element = document.createElement('div');
  element.className = 'present-bar';
  const [back, on, end] = [
    button('‹', 'Back', ask.back),
    button('›', 'On', ask.on),
    button('×', 'End', ask.end),
  ];
  const where = document.createElement('p');
  where.setAttribute('role', 'status');
  // Each part of it may run its own way.
  const [number, title] = [document.createElement('bdi'), document.createElement('bdi')];
  where.append(number, ' · ', title);
  const key = keyOf(map);
  element.append(back, on, where, ...(key ? [key] : []), end);
  return {
    element,
    tell: (place, count, name) => {
      number.textContent = `${place + 1} of ${count}`;
      title.textContent = name;
      element.style.setProperty('--done', String((place + 1) / count));
      back.ariaDisabled = String(place === 0);
      on.ariaDisabled = String(place === count - 1);
    },
  };
}

/** Which line is whose is said below the map, where nobody sees it now: of the lines that are drawn. */
function keyOf(map: HTMLElement): Node | undefined {
  const key = map.parentElement
    ?.querySelector('.journey-map:not(.multiples) + .key:not(.basis-key)')
    ?.cloneNode(true);
  if (!(key instanceof Element)) return undefined;
  for (const { dataset } of document.querySelectorAll<HTMLInputElement>('input[name="line"]:not(:checked)'))
    key.querySelector(`.${dataset['sign'] ?? ''}`)?.remove();
  return key;
}

function button(sign: string, name: string, ask: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.ariaLabel = name;
  made.addEventListener('click', ask);
  return made;
}
