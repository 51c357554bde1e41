import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn, type Language } from '#domain/language.ts';
import { readPage } from '#lib/read-page.ts';
import { type OfflineShell, runOfflineWorker } from './offline-worker.ts';
import { createOwnKeeper, type OwnPages } from './own-keeper.ts';

type ReadText = (path: string) => string;

/** Writes the service worker of a built site, which has an offline page in each of the languages, to its file "sw.js". */
export function writeOfflineWorker(siteDir: string, languages: readonly Language[]): void {
  const read = (path: string): Buffer => readFileSync(join(siteDir, path));
  const readText: ReadText = (path) => read(path).toString('utf8');
  const versionOf = (paths: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(read(path));
    return hash.digest('hex').slice(0, 12);
  };
  const fileOf = (page: string): string => `${page}index.html`;
  const collect = (address: string): { pages: string[]; files: string[] } => {
    // The plain addresses of Indonesian hold all others, so they come last.
    const pages = languages.map((language) => addressIn(language, address)).reverse();
    const files = new Set(pages.flatMap((page) => filesOf(readText(fileOf(page)), readText)));
    return { pages, files: [...files] };
  };
  const shell = collect('/luring/');
  const version = versionOf([...shell.pages.map(fileOf), ...shell.files]);
  let own: OwnPages | null = null;
  if (existsSync(join(siteDir, 'desa-saya'))) {
    const { pages, files } = collect('/desa-saya/');
    const data = globSync('peta/{batas,titik}/*.json', { cwd: siteDir }).map((path) => `/${path}`);
    data.sort();
    own = { version: versionOf([...pages.map(fileOf), ...files, ...data]), pages, files, data };
  }
  writeFileSync(join(siteDir, 'sw.js'), workerText({ version, ...shell }, own));
}

/** The addresses of all that a page needs to work: its style sheets, what these name, its scripts, and what those import. */
export function filesOf(html: string, readText: ReadText): string[] {
  const { styles, scripts } = readPage(html);
  const named = styles.flatMap((style) =>
    [...readText(style).matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map((match) => match[1]!),
  );
  const files = new Set([...styles, ...named, ...scripts]);
  for (const path of files) {
    if (!path.endsWith('.js')) continue;
    for (const [, name] of readText(path).matchAll(/\b(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      files.add(new URL(name!, `https://x${path}`).pathname);
    }
  }
  return [...files];
}

/** The text of the worker's file: its functions themselves, stripped of their types by Node, and what they are to keep. */
export function workerText(shell: OfflineShell, own: OwnPages | null): string {
  const keeper = `(${createOwnKeeper.toString()})(self, ${JSON.stringify(own)})`;
  return `(${runOfflineWorker.toString()})(self, ${JSON.stringify(shell)}, ${keeper});\n`;
}
