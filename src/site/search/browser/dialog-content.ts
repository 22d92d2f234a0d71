const filters = ['kind', 'segment', 'touchpoint', 'channel', 'stage', 'owner', 'status'];

function filter(name: string): string {
  return /* HTML */ `<label>
    <span>${name}</span>
    <select name="${name}">
      <option value="">Any</option>
    </select>
  </label>`;
}

/** What the dialog of the search consists of, as HTML: nothing in it comes from a book. */
export const dialogContent: string = /* HTML */ `
  <div class="search-head" role="search">
    <svg class="search-glass" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="11" cy="11" r="7"></circle>
      <path d="m21 21-4.9-4.9"></path>
    </svg>
    <input
      class="search-field"
      type="text"
      inputmode="search"
      enterkeyhint="search"
      placeholder="Search this book"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      role="combobox"
      aria-label="Search this book"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls="_search-results"
    />
    <button class="search-close" type="button">Close</button>
  </div>
  <div class="search-narrow">
    <button class="search-filter" type="button" aria-expanded="false" aria-controls="_search-filters">
      Filter
    </button>
    <div class="search-chips"></div>
    <p class="search-status" role="status"></p>
  </div>
  <div class="search-filters" id="_search-filters" hidden>${filters.map(filter).join('')}</div>
  <div class="search-results" id="_search-results" role="listbox" aria-label="Results" hidden></div>
  <div class="search-note" data-note="introduction" hidden>
    <p>
      Every word of every page can be found: what customers do, think and feel at each step, where it hurts,
      and where they meet us.
    </p>
    <ul class="search-kinds"></ul>
  </div>
  <div class="search-note" data-note="nothing" hidden>
    <p class="search-nothing"></p>
    <p class="search-advice">Fewer words, or only the beginning of one, find more.</p>
    <button class="search-drop" type="button"></button>
  </div>
  <div class="search-note" data-note="failure" hidden>
    <p>The search could not be loaded. Reload the page to try again.</p>
  </div>
  <p class="search-keys" aria-hidden="true">
    <span>
      <kbd>↑</kbd>
      <kbd>↓</kbd> choose
    </span>
    <span> <kbd>↵</kbd> open </span>
    <span> <kbd>esc</kbd> close </span>
  </p>
`;
