/**
 * Links to parts of this page lead there without losing what a reader chose to see. From the overview of a long map a
 * phase is reached with all of it in view: browsers alone bring no more than its edge.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.hash) return;
  if (link.search === '' && link.host === location.host && link.pathname === location.pathname)
    link.search = location.search;
  if (!link.closest('.overview')) return;
  // The browser goes there first, and says so only where it was elsewhere before.
  if (link.hash === location.hash) setTimeout(bringToStart);
  else addEventListener('hashchange', bringToStart, { once: true });
});

function bringToStart(): void {
  document.querySelector('.journey-map :target')?.scrollIntoView({ inline: 'start' });
}
