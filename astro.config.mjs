import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { pagesOfPart, partFolder, partFrom } from './scripts/lib/page-parts/pages-of-part.ts';

// `npm run data:build` fills the generated folder first: the data of the pages and all files that are copied as they are.
const generatedDir = process.env.GENERATED_DIR ?? '.generated';
const part = partFrom(process.env);
const read = (name) => JSON.parse(readFileSync(join(generatedDir, 'data', name), 'utf8'));
const { baseAddress } = read('site.json');

/** A country has some 200,000 published files: once the pages are there they are moved to them (`buildPages`), not copied. */
const publishedFilesAreMoved = {
  name: 'published-files-are-moved',
  configEnvironment: () => ({ build: { copyPublicDir: false } }),
};

export default defineConfig({
  site: baseAddress,
  outDir: join(generatedDir, partFolder(part)),
  cacheDir: join(generatedDir, `astro-cache-${part.number}`),
  publicDir: join(generatedDir, 'public'),
  trailingSlash: 'always',
  // The default strips white space as JSX does, and with it the spaces between words and links.
  compressHTML: true,
  build: { format: 'directory', concurrency: 32, inlineStylesheets: 'never' },
  integrations: [mdx(), pagesOfPart(part, read('build.json'))],
  vite: {
    plugins: [tailwindcss(), publishedFilesAreMoved],
    // Of a country there are more files than a machine can watch, and pages do not hang on them.
    server: { watch: { ignored: ['**/.generated*/{public,maps,charts,site*}/**', '**/{dist,.dist}*/**'] } },
    build: {
      // Scripts stay files of their own, so that a host may forbid those inside pages.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler warns of it on every page, to no use.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
});
