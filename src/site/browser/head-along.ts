/**
 * Keeps the names of phases and steps in sight while the lanes of a map pass below them. A map scrolls sideways, so
 * its own names cannot stay at the top of the window: a strip outside of it shows them again, for the eye alone.
 */
document.addEventListener('journeybook:shown', begin);
begin();

function begin(): void {
  for (const map of document.querySelectorAll<HTMLElement>('main .journey-map')) {
    const sheet = map.querySelector('.sheet');
    if (!sheet || map.previousElementSibling?.matches('.map-head')) continue;
    const head = document.createElement('div');
    head.className = 'map-head';
    head.ariaHidden = 'true';
    head.hidden = true;
    map.before(head);
    new ResizeObserver(() => {
      if (!head.hidden) draw(head, map);
      follow(head, map);
    }).observe(sheet);
    map.addEventListener('scroll', () => follow(head, map), { passive: true });
    document.addEventListener('scroll', () => follow(head, map), { passive: true });
  }
}

function draw(head: HTMLElement, map: HTMLElement): void {
  const names = part('names', map.querySelector<HTMLElement>('.phases thead'));
  const phases = [...map.querySelectorAll<HTMLElement>('.phase')].map((phase) => {
    const steps = part('steps');
    for (const step of phase.querySelectorAll<HTMLElement>('.step'))
      if (step.offsetWidth > 0) steps.append(part('', step, step.querySelector('.step-name :is(h3, .h3)')));
    const made = part('of-phase', phase);
    const name = part('name');
    name.append(part('', undefined, phase.querySelector(':is(h2, .h2)')));
    made.append(name, steps);
    return made;
  });
  head.dir = map.dir;
  head.style.setProperty('--names', names.style.inlineSize);
  const next = document.createElement('div');
  next.append(names, ...phases);
  // What is the same stays, so that nobody loses hold of it.
  const isSame =
    next.childElementCount === head.childElementCount &&
    [...next.children].every((one, place) => one.isEqualNode(head.children[place] ?? null));
  if (!isSame) head.replaceChildren(...next.children);
}

/** A piece of the strip as wide as what it stands for, and with its text. */
function part(name: string, like?: HTMLElement | null, text?: Element | null): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  if (like) made.style.inlineSize = `${like.offsetWidth}px`;
  if (text) made.textContent = text.textContent;
  return made;
}

/** Shows the strip while the names themselves are out of sight, and as far along as the map is. */
function follow(head: HTMLElement, map: HTMLElement): void {
  const names = map.querySelector('.phase:not(.folded) .step-name')?.getBoundingClientRect();
  const { bottom } = map.getBoundingClientRect();
  const high = 4 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isHidden = !names || names.bottom > high || bottom < 2 * high;
  if (head.hidden && !isHidden) draw(head, map);
  head.hidden = isHidden;
  head.scrollLeft = map.scrollLeft;
}
