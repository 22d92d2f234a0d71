/** What only some pages need, those fetch. */
if (document.querySelector('.matrix-tools')) void import('./work-matrix.ts');
if (document.querySelector('[data-point]')) void import('./highlight-points.ts');
