import { ancestorCodes, type AreaCode, isWithin, levelOf } from './area-code.ts';
import { NEWS_CATEGORIES, type NewsCategory } from './news-front-matter.ts';
import { LEVELS } from './levels.ts';
import { type NewsItem, speaksOf } from './news.ts';

/** How many items a page of a list has. */
export const NEWS_ON_A_PAGE = 20;

/** How many items stand on the page of a place; a place with more of them has a list of its own. */
export const NEWS_OF_A_PLACE = 3;

/** How many of the newest items stand on the home page. */
export const NEWS_OF_HOME = 3;

type Listed = Pick<NewsItem, 'slug' | 'date' | 'category' | 'areas'>;

/** What a list of news has in common. */
export type NewsTopic =
  | { readonly kind: 'all' }
  | { readonly kind: 'kategori'; readonly value: NewsCategory }
  | { readonly kind: 'arsip'; readonly value: string }
  | { readonly kind: 'wilayah'; readonly value: AreaCode };

/** The news of a topic, in the order in which they came. */
export interface NewsGroup<Item> {
  readonly topic: NewsTopic;
  readonly items: readonly Item[];
}

/** One page of a list. */
export interface NewsPage<Item> extends NewsGroup<Item> {
  /** From 1. */
  readonly number: number;
  readonly pages: number;
}

/** The first part of an address below `/berita/` that lists take, so that no news item can be named like it. */
export const NEWS_FOLDERS: readonly string[] = ['halaman', 'kategori', 'arsip', 'wilayah'];

/** The address of a page of a list: "/berita/", "/berita/kategori/data/", "/berita/arsip/2023/halaman/2/". */
export function newsListAddress(topic: NewsTopic, number = 1): string {
  const start = topic.kind === 'all' ? '/berita/' : `/berita/${topic.kind}/${topic.value}/`;
  return number === 1 ? start : `${start}halaman/${number}/`;
}

/** The categories: all of them, also those without news, so that their addresses last. */
export function newsByCategory<Item extends Listed>(news: readonly Item[]): NewsGroup<Item>[] {
  return NEWS_CATEGORIES.map((value) => ({
    topic: { kind: 'kategori', value },
    items: news.filter(({ category }) => category === value),
  }));
}

/** The years, newest first. */
export function newsByYear<Item extends Listed>(news: readonly Item[]): NewsGroup<Item>[] {
  return [...Map.groupBy(news, ({ date }) => date.slice(0, 4))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([value, items]) => ({ topic: { kind: 'arsip', value }, items }));
}

/** The places of a region with more news than their own page shows. */
export function newsByPlace<Item extends Listed>(news: readonly Item[], region: AreaCode): NewsGroup<Item>[] {
  const named = news.flatMap(({ areas }) => areas.flatMap((code) => [code, ...ancestorCodes(code)]));
  return [...new Set(named)]
    .filter((code) => isWithin(code, region))
    .sort()
    .map((value): NewsGroup<Item> => ({
      topic: { kind: 'wilayah', value },
      items: news.filter((item) => speaksOf(item, value)),
    }))
    .filter(({ items }) => items.length > NEWS_OF_A_PLACE);
}

/** All pages of all lists; a list without news has one page. */
export function newsPages<Item extends Listed>(news: readonly Item[], region: AreaCode): NewsPage<Item>[] {
  const all: NewsGroup<Item> = { topic: { kind: 'all' }, items: news };
  const groups = [all, ...newsByCategory(news), ...newsByYear(news), ...newsByPlace(news, region)];
  return groups.flatMap(({ topic, items }) => {
    const pages = Math.max(1, Math.ceil(items.length / NEWS_ON_A_PAGE));
    return Array.from({ length: pages }, (_, index) => ({
      topic,
      items: items.slice(index * NEWS_ON_A_PAGE, (index + 1) * NEWS_ON_A_PAGE),
      number: index + 1,
      pages,
    }));
  });
}

/** Other news of the same places, nearest first: of the same village before those of its regency; equal ones as they came. */
export function relatedNews<Item extends Listed>(item: Listed, news: readonly Item[], most: number): Item[] {
  return news
    .filter(({ slug }) => slug !== item.slug)
    .map((other) => ({ other, shared: sharedDepth(item.areas, other.areas) }))
    .filter(({ shared }) => shared >= 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}

/** How deep below the country the smallest place lies that both speak of; -1 where there is none. */
function sharedDepth(areas: readonly AreaCode[], others: readonly AreaCode[]): number {
  const depths = areas.flatMap((area) =>
    others.map((other) => {
      if (isWithin(area, other)) return depthOf(other);
      return isWithin(other, area) ? depthOf(area) : -1;
    }),
  );
  return Math.max(-1, ...depths);
}

function depthOf(code: AreaCode): number {
  return LEVELS.findIndex(({ level }) => level === levelOf(code));
}
