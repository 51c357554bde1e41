import { getCollection } from 'astro:content';
import { plainAddress } from '#domain/language.ts';
import { sectionOf } from './sections.ts';

/** A link to a page. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** A written page and what its front matter says of its place; the id is its path, "en/program/peran". */
interface PageEntry {
  readonly id: string;
  readonly data: { readonly title: string; readonly order?: number | undefined };
}

const pages: readonly PageEntry[] = await getCollection('pages');

/** The pages above a written page, widest first: the entry of the menu that it lies below, then pages of outer folders. */
export function pagesAbove(id: string): PageLink[] {
  const section = sectionOf(`/${id}/`);
  const outer = pages
    .filter((page) => page.id !== '' && id.startsWith(`${page.id}/`))
    .toSorted((a, b) => a.id.length - b.id.length)
    .map(linkTo);
  const own = section === undefined ? [] : [section];
  return [...own, ...outer.filter(({ address }) => address !== section?.address)];
}

/** The pages before and after one in its folder, by the order that their front matter gives; null where there is none. */
export function pagesBeside(id: string): { before: PageLink | null; after: PageLink | null } {
  const inOrder = pages
    .filter((page) => folderOf(page.id) === folderOf(id) && page.data.order !== undefined)
    .toSorted((a, b) => a.data.order! - b.data.order!);
  const place = inOrder.findIndex((page) => page.id === id);
  const linkAt = (index: number) => (inOrder[index] === undefined ? null : linkTo(inOrder[index]));
  if (place === -1) return { before: null, after: null };
  return { before: place === 0 ? null : linkAt(place - 1), after: linkAt(place + 1) };
}

function linkTo({ id, data }: PageEntry): PageLink {
  return { label: data.title, address: plainAddress(`/${id}/`) };
}

function folderOf(id: string): string {
  return id.split('/').slice(0, -1).join('/');
}
