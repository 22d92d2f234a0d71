import { defineConfig } from 'astro/config';
import { journeybook } from './src/site/integration.ts';

export default defineConfig({
  outDir: './_site',
  integrations: [journeybook()],
});
