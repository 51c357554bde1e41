import { plainAddress } from './language.ts';

/** A link to a page. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
}

/** A written page and what its front matter says of its place; the id is its path, "en/program/peran". */
export interface PageEntry {
  readonly id: string;
  readonly data: { readonly title: string; readonly order?: number | undefined };
}

/** Pages that belong together: those of one folder that have an order, and the page that leads to them. */
export interface Chapters {
  /** Null where the folder has no page of its own. */
  readonly head: PageLink | null;
  readonly pages: readonly PageLink[];
  /** Where among them a page is; -1 for the one that leads to them. */
  readonly place: number;
}

/** The pages that belong together with one: beside it where it has an order itself, otherwise below it; null where there are none. */
export function chaptersOf(pages: readonly PageEntry[], id: string): Chapters | null {
  const self = pages.find((page) => page.id === id);
  const folder = self?.data.order === undefined ? id : folderOf(id);
  const inOrder = pages
    .filter((page) => folderOf(page.id) === folder && page.data.order !== undefined)
    .toSorted((a, b) => a.data.order! - b.data.order!);
  if (inOrder.length === 0) return null;
  const head = pages.find((page) => page.id === folder);
  return {
    head: head === undefined ? null : linkToPage(head),
    pages: inOrder.map(linkToPage),
    place: inOrder.findIndex((page) => page.id === id),
  };
}

/** A link to a page by its title; its address is the Indonesian one, as everywhere, and is turned when the page is written. */
export function linkToPage({ id, data }: PageEntry): PageLink {
  return { label: data.title, address: plainAddress(`/${id}/`) };
}

function folderOf(id: string): string {
  return id.split('/').slice(0, -1).join('/');
}
