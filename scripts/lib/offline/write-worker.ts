import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '#lib/read-page.ts';
import { type OfflineShell, runOfflineWorker } from './offline-worker.ts';

const PAGE = '/luring/';

/** Writes the service worker of a built site to its file "sw.js". */
export function writeOfflineWorker(siteDir: string): void {
  const read = (path: string): Buffer => readFileSync(join(siteDir, path));
  const html = read(`${PAGE}index.html`);
  const files = filesOf(html.toString('utf8'), (path) => read(path).toString('utf8'));
  const hash = createHash('sha256').update(html);
  for (const path of files) hash.update(read(path));
  const version = hash.digest('hex').slice(0, 12);
  writeFileSync(join(siteDir, 'sw.js'), workerText({ version, page: PAGE, files }));
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
