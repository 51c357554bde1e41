import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What a build of the full-text search made. */
export interface SearchIndex {
  /** Pages that can be found: those marked with `data-pagefind-body`. */
  readonly pages: number;
}

/**
 * Indexes the marked pages of a built site and writes the index to its folder "pagefind". Rejects with every complaint
 * of Pagefind. The service behind it is ended in any case; without that the process would never end.
 */
export async function buildSearchIndex({ siteDir }: { siteDir: string }): Promise<SearchIndex> {
  try {
    // Each language of the site, which a page says of itself, gets an index of its own.
    const created = await createIndex({});
    refuseErrors('membuat indeks', created.errors);
    return await fillIndex(created.index!, siteDir);
  } finally {
    await close();
  }
}

async function fillIndex(index: PagefindIndex, siteDir: string): Promise<SearchIndex> {
  const added = await index.addDirectory({ path: siteDir });
  refuseErrors('membaca halaman', added.errors);
  if (added.page_count === 0) throw new Error(`Indeks pencarian: tidak ada halaman HTML di ${siteDir}.`);
  const outputPath = join(siteDir, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  refuseErrors('menulis indeks', written.errors);
  removeInterface(outputPath);
  return { pages: countPages(outputPath) };
}

/** Pagefind always adds its own interface; the site has its own, so nobody would ever load these files. */
function removeInterface(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(?:\w+-)?(?:ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(folder, name));
  }
}

function countPages(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

function refuseErrors(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Indeks pencarian, ${step}: ${errors.join('; ')}`);
}
