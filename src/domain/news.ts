import { type AreaCode, isWithin } from './area-code.ts';
import type { NewsFrontMatter } from './news-front-matter.ts';
import type { IsoDate, PartialDate } from './release.ts';

/** One news item without its text; `slug` is the name of its file and the end of its address. */
export interface NewsItem extends NewsFrontMatter {
  readonly slug: string;
}

/** Where a news item stands on a day: not to be published yet, before its date, after its last day, or shown. */
export type NewsState = 'draft' | 'ahead' | 'ended' | 'shown';

/** A news item of a built site; only a preview has some that are not shown. */
export interface BuiltNews extends NewsItem {
  readonly state: NewsState;
}

/** The first day of a date that may be known only to the month or the year: "2023-10" is "2023-10-01". */
export function firstDay(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Where a news item stands on a day. A date that is known only to the month or the year comes with its first day. */
export function newsState(
  { date, until, draft = false }: Pick<NewsItem, 'date' | 'until' | 'draft'>,
  today: IsoDate,
): NewsState {
  if (draft) return 'draft';
  if (firstDay(date) > today) return 'ahead';
  return until !== undefined && until < today ? 'ended' : 'shown';
}

/** The news that a build of a day shows, newest first; a preview shows all. */
export function builtNews(
  items: readonly NewsItem[],
  { today, preview }: { today: IsoDate; preview: boolean },
): BuiltNews[] {
  const news = items.map((item) => ({ ...item, state: newsState(item, today) }));
  return newestFirst(news.filter(({ state }) => preview || state === 'shown'));
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
