import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { lastModifiedAt } from './src/domain/last-modified.ts';
import { isListedPage } from './src/domain/sitemap.ts';

// `npm run data:build` fills the generated folder first: the data of the pages and all files that are copied as they are.
const generatedDir = process.env.GENERATED_DIR ?? '.generated';
const outDir = join(generatedDir, 'site');
const readGenerated = (path) => JSON.parse(readFileSync(join(generatedDir, 'data', path), 'utf8'));
const { baseAddress } = readGenerated('site.json');
const changeDates = readGenerated('last-modified.json');

/** The integration asks once the pages are written. */
const isListed = (address) => {
  const file = join(outDir, decodeURI(new URL(address).pathname), 'index.html');
  return isListedPage(address, readFileSync(file, 'utf8'));
};

/** A page of which no change is known says none; the day of the build plays no part in it. */
const dateEntry = (entry) => {
  const lastmod = lastModifiedAt(decodeURI(new URL(entry.url).pathname), changeDates);
  return lastmod === null ? entry : { ...entry, lastmod };
};

/** A country has some 200,000 published files: once the pages are there they are moved to them (`buildPages`), not copied. */
const publishedFilesAreMoved = {
  name: 'published-files-are-moved',
  configEnvironment: () => ({ build: { copyPublicDir: false } }),
};

export default defineConfig({
  site: baseAddress,
  outDir,
  cacheDir: join(generatedDir, 'astro-cache'),
  publicDir: join(generatedDir, 'public'),
  trailingSlash: 'always',
  // The default strips white space as JSX does, and with it the spaces between words and links.
  compressHTML: true,
  build: { format: 'directory', concurrency: 32, inlineStylesheets: 'never' },
  integrations: [mdx(), sitemap({ filter: isListed, serialize: dateEntry })],
  vite: {
    plugins: [tailwindcss(), publishedFilesAreMoved],
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
