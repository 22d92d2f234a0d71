/** What can be wrong with the pictures of steps. */
export const picturesRules = {
  /**
   * The file is no picture that a site can show.
   *
   * Browsers show png, jpg, webp, avif, gif and svg. A file of another kind would be a broken frame on the map, and one
   * that does not tell its size would make the map jump while it arrives.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps:
   *       - title: I smell it from the tram
   *         image: { src: pictures/tram.svg, alt: A tram passes a bakery }
   * ```
   *
   * ```svg journeys/pictures/tram.svg
   * <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M20 160h280" /></svg>
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps:
   *       - title: I smell it from the tram
   *         image: { src: pictures/tram.pdf, alt: A tram passes a bakery }
   * ```
   *
   * ```text
   * journeys/bread.yaml:6:23-40 `pictures/tram.pdf` is no picture.
   *   Save it as a picture. A picture ends in `png`, `jpg`, `jpeg`, `webp`, `avif`, `gif` or `svg`.
   * ```
   *
   * ## How to mend it
   *
   * Save it as one of these kinds, under a name that ends so. An SVG needs a `viewBox`.
   */
  'no-picture': { severity: 'error' },
  /**
   * The path of a picture leads out of the book.
   *
   * A book is complete in itself: what lies in `journeys/` and `content/` is what everyone has who clones it, and what may
   * be published. A file from elsewhere, or from the web, might be missing tomorrow, or meant for nobody.
   *
   * ## Fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps:
   *       - title: I smell it from the tram
   *         image: { src: ../content/pictures/tram.svg, alt: A tram passes a bakery }
   * ```
   *
   * ```svg content/pictures/tram.svg
   * <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M20 160h280" /></svg>
   * ```
   *
   * ## Not fine
   *
   * ```yaml journeys/bread.yaml
   * title: Buying bread
   * phases:
   *   - stage: engage
   *     steps:
   *       - title: I smell it from the tram
   *         image: { src: ../../tram.svg, alt: A tram passes a bakery }
   * ```
   *
   * ```text
   * journeys/bread.yaml:6:23-37 The path `../../tram.svg` leads out of the book.
   *   Put the picture into journeys/ or content/, and name its path from this file.
   * ```
   *
   * ## How to mend it
   *
   * Put a copy of the picture beside the journey, and name its path from the file of the journey.
   */
  'path-leaves-book': { severity: 'error' },
} as const;
