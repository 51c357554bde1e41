import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BpsCode } from '#domain/bps-codes.ts';
import { redirectFile, redirectHtml } from '#domain/redirects/redirect-html.ts';
import { bpsPages, type Redirect, redirectPages } from '#domain/redirects/redirect.ts';
import type { Site } from '#domain/site.ts';
import { Refusal } from './problems-found.ts';
import { readPage } from './read-page.ts';
import { readWords } from './read-words.ts';
import { writeTree } from './write-tree.ts';

/** Where the data build leaves the pages that moved, in its folder. */
export const MOVED_FILE = 'data/redirects.json';

/** Where it leaves the codes of BPS, which lead to villages in the same way. */
export const BPS_FILE = 'data/bps-codes.json';

/**
 * Writes a page to every old address of a built site. The check of the content knows most addresses that are taken; should
 * a page stand there all the same, it stays, and the build is refused.
 */
export function writeRedirects(generatedDir: string, siteDir: string): void {
  const read = <Value>(path: string) => JSON.parse(readFileSync(join(generatedDir, path), 'utf8')) as Value;
  const { languages, baseAddress } = read<Site>('data/site.json');
  const pages = [
    ...redirectPages(read<Redirect[]>(MOVED_FILE), languages),
    ...bpsPages(read<BpsCode[]>(BPS_FILE)),
  ];
  if (pages.length === 0) return;
  const taken = pages.find((page) => existsSync(join(siteDir, redirectFile(page))));
  if (taken !== undefined) {
    throw new Refusal(
      `redirects.csv: "${taken.from}" bukan alamat lama, karena masih menjadi alamat halaman di situs ini. Hapus barisnya, lalu ulangi.`,
    );
  }
  const { styles } = readPage(readFileSync(join(siteDir, 'index.html'), 'utf8'));
  const frames = new Map(
    languages.map((language) => [
      language,
      { words: readWords(generatedDir, language), baseAddress, styles },
    ]),
  );
  writeTree(
    siteDir,
    pages
      .values()
      .map((page) => [redirectFile(page), redirectHtml(page, frames.get(page.language)!)] as const),
  );
}
