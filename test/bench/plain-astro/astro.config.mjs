import { defineConfig } from 'astro/config';

// The packages are linked, not installed: caches must not land among them.
export default defineConfig({ cacheDir: './.cache', vite: { cacheDir: './.cache/vite' } });
