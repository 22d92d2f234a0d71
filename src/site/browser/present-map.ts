/**
 * Lets readers show a map to a room: from its button, and from an address in which somebody was presenting it. What
 * that takes is fetched only then.
 */
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.map-tools .present')) void present(0);
});
document.addEventListener('journeybook:shown', begin);
begin();

function begin(): void {
  const asked = new URLSearchParams(location.search).get('present');
  if (asked !== null && /^\d+$/.test(asked) && matchMedia('(width >= 48rem)').matches)
    void present(Number(asked) - 1);
}

async function present(first: number): Promise<void> {
  const presentation = await import('./presentation.ts');
  // The lines of the map break where its letters do.
  await document.fonts.ready;
  presentation.present(first);
}
