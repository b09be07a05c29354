import process from 'node:process';
import { defineConfig, passthroughImageService } from 'astro/config';

/** Static pages in folders; nothing of Astro's own is bundled into them. */
export default defineConfig({
  srcDir: './site',
  outDir: process.env['SITE_OUT'] ?? './dist',
  publicDir: './site/public',
  cacheDir: './.cache/astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // Tens of thousands of files that no page imports: watching them takes all memory.
  vite: { server: { watch: { ignored: ['**/dist*/**', '**/datasets/**', '**/.cache/**', '**/test/**'] } } },
});
