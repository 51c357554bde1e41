import { type AreaCode, isWithin } from './area-code.ts';
import type { NewsFrontMatter } from './news-front-matter.ts';

/** One news item without its text; `slug` is the name of its file and the end of its address. */
export interface NewsItem extends NewsFrontMatter {
  readonly slug: string;
}

/**
 * The same items, newest first. A date that is known only to the month or the year comes after the full dates of that
 * month or year, so that nothing is shown as newer than is known. Equal dates are in the order of their slugs.
 */
export function newestFirst<Item extends Pick<NewsItem, 'date' | 'slug'>>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? 1 : -1;
    return a.slug < b.slug ? -1 : 1;
  });
}

/** True if the item names the area itself or a place inside it. */
export function speaksOf(item: Pick<NewsItem, 'areas'>, area: AreaCode): boolean {
  return item.areas.some((code) => isWithin(code, area));
}
