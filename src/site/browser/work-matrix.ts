/**
 * Lets readers work with a matrix: from its controls, its cells, and from an address in which somebody has. What that
 * takes is fetched only then.
 */
const tools = document.querySelector<HTMLFormElement>('.matrix-tools');

if (tools) {
  const main = document.querySelector('main');
  // What was chosen before this came, or what the browser put back.
  let isChosen = [...tools.elements].some(isChanged);
  const open = async () => {
    const { workOn } = await import('./matrix/workbench.ts');
    // What was chosen before all of it had come counts too.
    await workOn(tools, isChosen);
    main?.removeEventListener('click', pressLater);
  };
  // What is pressed before all of it has come is pressed again then.
  const pressLater = ({ target }: Event) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, td, button') : null;
    if (pressed?.matches('.matrix-scroll td, .sort, [name="csv"]')) void open().then(() => pressed.click());
  };
  for (const event of ['pointerover', 'focusin'])
    main?.addEventListener(event, ({ target }) => {
      if (target instanceof Element && target.closest('.matrix-tools, .matrix-scroll')) void open();
    });
  tools.addEventListener('input', () => {
    isChosen = true;
    void open();
  });
  main?.addEventListener('click', pressLater);
  if (isChosen || location.search !== '') void open();
}

/** Whether a control says something else than the page. */
function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const own = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, own);
  }
  if (!(control instanceof HTMLInputElement)) return false;
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
}
