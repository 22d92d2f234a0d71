/**
 * Components for the pages of a site of your own that uses the `journeybook()` integration:
 * `import { JourneyMap } from 'journeybook/components'`.
 */

/** The map of a journey, with the styles it needs: `<JourneyMap journey="booking/weekend-cabin" />`. */
export { default as JourneyMap } from './site/components/MapElsewhere.astro';
