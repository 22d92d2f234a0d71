/** Prints the page, or saves it as PDF, which browsers do in the same window. */
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.take-along .print')) print();
});
