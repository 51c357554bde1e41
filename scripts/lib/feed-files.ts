import { newsAddress } from '#domain/address.ts';
import { type FeedItem, momentOf } from '#domain/feed.ts';
import type { BuiltNews } from '#domain/news.ts';
import { NEWS_FEED } from '#domain/news-feed.ts';
import type { Site } from '#domain/site.ts';
import type { Words } from '#domain/words.ts';
import { feedPair } from './feed-pair.ts';
import type { FileTree } from './write-tree.ts';

/** What feeds are made of: the settings of the site, its news newest first, the Indonesian words. */
export interface FeedInput {
  readonly site: Site;
  readonly news: readonly BuiltNews[];
  readonly words: Words;
}

/** The news as RSS 2.0 and as JSON Feed 1.1, by their paths in the site; every address is whole. */
export function feedFiles({ site, news, words }: FeedInput): FileTree {
  const { baseAddress } = site;
  const at = (path: string) => new URL(path, baseAddress).href;
  return feedPair({
    title: `${words.t('news.title')}, ${site.name}`,
    description: site.description,
    home: at('/berita/'),
    baseAddress,
    rss: NEWS_FEED.rss.slice(1),
    json: NEWS_FEED.json.slice(1),
    items: news.map((item) => describe(item, { words, at })),
  });
}

/**
 * An item as feeds have it. A date that is known only to the month or the year, or is an estimate, is left out, because a
 * feed can only say a moment. In a preview the title says of an item that is not published that it is not.
 */
function describe(item: BuiltNews, { words, at }: { words: Words; at: (path: string) => string }): FeedItem {
  const { slug, title, summary, date, estimated = false, category, state, until } = item;
  const day = words.formatDate(state === 'ended' ? until! : date);
  const mark = state === 'shown' ? '' : `[${words.t(`news.state.${state}`, { date: day })}] `;
  const address = at(newsAddress(slug));
  return {
    id: address,
    isAddress: true,
    title: `${mark}${title}`,
    address,
    summary,
    moment: date.length === 10 && !estimated ? momentOf(date) : null,
    categories: category === undefined ? [] : [words.t(`news.category.${category}`)],
  };
}
