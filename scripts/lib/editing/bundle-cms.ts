import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { cutHosts } from '#domain/editing/known-hosts.ts';
import { Refusal } from '#lib/problems-found.ts';
import { changeCms, findCms, INDONESIAN } from './cms-changes.ts';
import { indonesianWords } from './indonesian-words.ts';

/** Where the files of the editing page stand. */
export const EDITING_ADDRESS = '/kelola/';

/** What the page never uses: highlighting of code, maps, vector pictures, and other languages of the interface. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|\/locales\/|shiki-engine|react-dom/;
const NOTHING = '\0kelola:kosong';

/** Bundles Sveltia CMS with the script of the editing page into a folder; gives back the name of the script. */
export async function bundleCms(
  outDir: string,
  { keptHosts, localFolder }: { keptHosts: readonly string[]; localFolder: string | null },
): Promise<string> {
  const cms = findCms();
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    base: EDITING_ADDRESS,
    publicDir: false,
    plugins: [
      changedCms(join(cms, 'npm/index.js'), localFolder),
      indonesian(cms),
      {
        name: 'kelola:hosts',
        renderChunk: (code) => ({ code: cutHosts(code, keptHosts), map: null }),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: fileURLToPath(new URL('./page/start.ts', import.meta.url)),
      },
    },
  });
  const { output: files } = output as Rolldown.RolldownOutput;
  return files.find((file) => file.type === 'chunk' && file.isEntry)!.fileName;
}

function changedCms(file: string, localFolder: string | null): Plugin {
  let isChanged = false;
  return {
    name: 'kelola:cms',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? NOTHING : null),
    load(id) {
      if (id === NOTHING) return 'export default {};';
      if (id !== file) return null;
      isChanged = true;
      return changeCms(readFileSync(file, 'utf8'), localFolder);
    },
    buildEnd() {
      if (!isChanged) throw new Refusal('Halaman kelola: @sveltia/cms tidak lagi dimuat dari npm/index.js.');
    },
  };
}

function indonesian(cms: string): Plugin {
  return {
    name: 'kelola:bahasa',
    enforce: 'pre',
    resolveId: (id) => (id === INDONESIAN ? `\0${INDONESIAN}` : null),
    load: (id) =>
      id === `\0${INDONESIAN}` ? `export default ${JSON.stringify(indonesianWords(cms))};` : null,
  };
}
