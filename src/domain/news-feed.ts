import type { FeedLink } from './feed.ts';
import type { Words } from './words.ts';

/** The addresses of the feed of the news. */
export const NEWS_FEED = { rss: '/berita/rss.xml', json: '/berita/feed.json' } as const;

/** The feed of the news, as pages name it. */
export function newsFeedLink(site: string, { t }: Pick<Words, 't'>): FeedLink[] {
  return [{ title: `${t('news.title')}, ${site}`, ...NEWS_FEED }];
}
