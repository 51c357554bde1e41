import type { AreaCode } from '#domain/area-code.ts';
import { type NewsItem, speaksOf } from '#domain/news.ts';
import { readGenerated } from './generated.ts';

const news = JSON.parse(readGenerated('data/news.json')) as readonly NewsItem[];

/** Every news item, newest first. */
export function allNews(): readonly NewsItem[] {
  return news;
}

/** The news that speak of an area, a village, or a place inside the area; newest first. */
export function newsOf(code: AreaCode): NewsItem[] {
  return news.filter((item) => speaksOf(item, code));
}
