import type { AreaCode } from '#domain/area-code.ts';
import { type BuiltNews, speaksOf } from '#domain/news.ts';
import {
  type NewsGroup,
  newsByCategory,
  newsByYear,
  newsListAddress,
  newsPages,
} from '#domain/news-lists.ts';
import { readGenerated } from './generated.ts';
import { inEachLanguage } from './languages.ts';
import { region } from './places.ts';

const news = JSON.parse(readGenerated('data/news.json')) as readonly BuiltNews[];

/** Every news item that this build shows, newest first. */
export function allNews(): readonly BuiltNews[] {
  return news;
}

/** The news that speak of an area, a village, or a place inside the area; newest first. */
export function newsOf(code: AreaCode): BuiltNews[] {
  return news.filter((item) => speaksOf(item, code));
}

/** What readers can choose among: all news and the categories that have some; the years, newest first. */
export const newsChoices: Readonly<Record<'byCategory' | 'byYear', readonly NewsGroup<BuiltNews>[]>> = {
  byCategory: [
    { topic: { kind: 'all' }, items: news },
    ...newsByCategory(news).filter(({ items }) => items.length > 0),
  ],
  byYear: newsByYear(news),
};

/** The pages of a route `[...lang]/berita/[...list]`: each page of each list, in each language. */
export const newsListPages = () =>
  inEachLanguage(
    newsPages(news, region.code).map((page) => ({
      // The first list of all has no more in its address than the folder.
      params: { list: newsListAddress(page.topic, page.number).slice('/berita/'.length, -1) || undefined },
      props: { page },
    })),
  );
