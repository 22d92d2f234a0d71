/** What a component is to TypeScript files; in components the Astro compiler knows the real properties. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}

/** What markup is to the linter: Astro's own type for it is `any`, which would silence the linter. */
declare namespace JSX {
  type Element = HTMLElement;
}

declare namespace App {
  /** What a page tells the components in its prose. */
  interface Locals {
    /** The id of the journey whose page it is. */
    journey?: string;
  }
}
