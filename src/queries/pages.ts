import { getCollection } from 'astro:content';
import { type Chapters, chaptersOf, linkToPage, type PageEntry, type PageLink } from '#domain/chapters.ts';
import { sectionOf } from './sections.ts';

const pages: readonly PageEntry[] = await getCollection('pages');

/** The pages above a written page, widest first: the entry of the menu that it lies below, then pages of outer folders. */
export function pagesAbove(id: string): PageLink[] {
  const section = sectionOf(`/${id}/`);
  const outer = pages
    .filter((page) => page.id !== '' && id.startsWith(`${page.id}/`))
    .toSorted((a, b) => a.id.length - b.id.length)
    .map(linkToPage);
  const own = section === undefined ? [] : [section];
  return [...own, ...outer.filter(({ address }) => address !== section?.address)];
}

/** The pages that belong together with a written page; null where there are none. */
export function chaptersAround(id: string): Chapters | null {
  return chaptersOf(pages, id);
}
