import { existsSync, readFileSync } from 'node:fs';
import { plainAddress } from '#domain/language.ts';
import { readPage } from '#lib/read-page.ts';
import { layoutOf } from '#lib/site-layout.ts';
import { addNotes, type PageNotes } from './page-notes.ts';
import { lookAtPages } from './share-pages.ts';

/** Its files are asked for by the script of the search alone. */
const SEARCH_FOLDER = '/pagefind/';

/** A published site of which only a part is made anew. */
export interface PublishedSite {
  readonly folder: string;
  /** The addresses of its files that stay. */
  readonly kept: readonly string[];
  /** The addresses of all others: those that are made anew, and those that there will be no more. */
  readonly others: readonly string[];
  /** False where those that stay were never checked together. */
  readonly isChecked: boolean;
}

/** The addresses of a published site at which there will be nothing once these files are made anew. */
export function goneFrom({ others }: PublishedSite, made: readonly string[]): string[] {
  const known = new Set(made);
  return others.filter((file) => !known.has(file));
}

/**
 * Adds to the notes of the pages that are made anew what they say together with those that stay. Those were checked when
 * they were made: they are looked at again only where something is gone that they may lead to, or a title is new. Else
 * only pages of them that new ones lead into are read.
 */
export async function addKeptPages(
  notes: PageNotes,
  siteDir: string,
  { folder, kept, others, isChecked }: PublishedSite,
  files: ReadonlySet<string>,
): Promise<void> {
  const made = new Set(notes.pages.map(({ path }) => path));
  const pages = kept.filter((file) => file.endsWith('.html') && !made.has(file));
  const isGone = (file: string) => !files.has(file) && !file.startsWith(SEARCH_FOLDER);
  if (!isChecked || others.some(isGone) || notes.pages.some((page) => mayBreakOthers(folder, page))) {
    addNotes(notes, await lookAtPages(folder, pages, files, siteDir));
    return;
  }
  const { fileOf } = layoutOf(folder);
  const led = new Set(notes.links.values().map(({ unless }) => unless?.file));
  for (const path of pages.filter((page) => led.has(page))) {
    const { ids } = readPage(readFileSync(folder + fileOf(path), 'utf8'));
    notes.pages.push({ path, title: path, ids: ids.join(' ') });
  }
}

/** True for a page that has lost a part that others may lead to, or has a title that others may have. */
function mayBreakOthers(folder: string, { path, title, ids }: PageNotes['pages'][number]): boolean {
  // Titles of news are checked with the content.
  const isNews = plainAddress(path).startsWith('/berita/');
  const file = folder + layoutOf(folder).fileOf(path);
  if (!existsSync(file)) return !isNews;
  const before = readPage(readFileSync(file, 'utf8'));
  const now = new Set(ids.split(' '));
  return (!isNews && before.title !== title) || before.ids.some((id) => !now.has(id));
}
