import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn, type Language } from '#domain/language.ts';
import { readPage } from '#lib/read-page.ts';
import { type OfflineShell, runOfflineWorker } from './offline-worker.ts';

/** Writes the service worker of a built site, which has an offline page in each of the languages, to its file "sw.js". */
export function writeOfflineWorker(siteDir: string, languages: readonly Language[]): void {
  const read = (path: string): Buffer => readFileSync(join(siteDir, path));
  // The plain addresses of Indonesian hold all others, so they come last.
  const pages = languages.map((language) => addressIn(language, '/luring/')).reverse();
  const texts = pages.map((page) => read(`${page}index.html`).toString('utf8'));
  const files = [...new Set(texts.flatMap((html) => filesOf(html, (path) => read(path).toString('utf8'))))];
  const hash = createHash('sha256');
  for (const html of texts) hash.update(html);
  for (const path of files) hash.update(read(path));
  const version = hash.digest('hex').slice(0, 12);
  writeFileSync(join(siteDir, 'sw.js'), workerText({ version, pages, files }));
}

/** The addresses of all that a page needs to look right: its style sheets, what these name, and its scripts. */
export function filesOf(html: string, readText: (path: string) => string): string[] {
  const { styles, scripts } = readPage(html);
  const named = styles.flatMap((style) =>
    [...readText(style).matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map((match) => match[1]!),
  );
  return [...new Set([...styles, ...named, ...scripts])];
}

/** The text of the worker's file: the function itself, stripped of its types by Node, and what it is to keep. */
export function workerText(shell: OfflineShell): string {
  return `(${runOfflineWorker.toString()})(self, ${JSON.stringify(shell)});\n`;
}
