import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchPlace } from '#domain/search-places.ts';
import { listTextPages } from './text-pages.ts';

/** What a build of the full-text search made. */
export interface SearchIndex {
  /** Pages that can be found: texts marked with `data-pagefind-body`, and places. */
  readonly pages: number;
}

/**
 * Indexes the marked pages of a built site that are no place's, and places from their data, and writes the index to the
 * site's folder "pagefind". Rejects with every complaint of Pagefind. The service behind it is ended in any case; without
 * that the process would never end.
 */
export async function buildSearchIndex(site: {
  siteDir: string;
  places: Iterable<SearchPlace>;
}): Promise<SearchIndex> {
  try {
    // Each language of the site, which a page says of itself, gets an index of its own.
    const created = await createIndex({});
    refuseErrors('membuat indeks', created.errors);
    return await fillIndex(created.index!, site);
  } finally {
    await close();
  }
}

async function fillIndex(
  index: PagefindIndex,
  { siteDir, places }: { siteDir: string; places: Iterable<SearchPlace> },
): Promise<SearchIndex> {
  const pages = existsSync(siteDir) ? listTextPages(siteDir) : [];
  if (pages.length === 0) throw new Error(`Indeks pencarian: tidak ada halaman HTML di ${siteDir}.`);
  for (const page of pages) {
    const content = readFileSync(join(siteDir, page), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: page.slice(1), content });
    refuseErrors(`membaca ${page}`, added.errors);
  }
  await addPlaces(index, places);
  const outputPath = join(siteDir, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  refuseErrors('menulis indeks', written.errors);
  removeInterface(outputPath);
  return { pages: countPages(outputPath) };
}

/** So many answers of Pagefind are waited for at once. */
const AT_ONCE = 200;

async function addPlaces(index: PagefindIndex, places: Iterable<SearchPlace>): Promise<void> {
  let waiting: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
  const settle = async (): Promise<void> => {
    const added = await Promise.all(waiting);
    refuseErrors(
      'menambah tempat',
      added.flatMap(({ errors }) => errors),
    );
    waiting = [];
  };
  for (const place of places) {
    waiting.push(index.addCustomRecord(place));
    if (waiting.length === AT_ONCE) await settle();
  }
  await settle();
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
