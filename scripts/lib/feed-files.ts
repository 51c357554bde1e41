import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { newsAddress } from '#domain/address.ts';
import type { BuiltNews } from '#domain/news.ts';
import type { Site } from '#domain/site.ts';
import type { Words } from '#domain/words.ts';

/** How many news a feed has; programs that follow it ask often enough. */
const MOST = 50;

/** What feeds are made of: the settings of the site, its news newest first, the Indonesian words. */
export interface FeedInput {
  readonly site: Site;
  readonly news: readonly BuiltNews[];
  readonly words: Words;
}

/** The news as RSS 2.0 and as JSON Feed 1.1, by their paths in the site; every address is whole. */
export function feedFiles({ site, news, words }: FeedInput): Map<string, string> {
  const at = (path: string) => new URL(path, site.baseAddress).href;
  const [rss, json] = ['berita/rss.xml', 'berita/feed.json'] as const;
  const title = `${words.t('news.title')}, ${site.name}`;
  const items = news.slice(0, MOST).map((item) => describe(item, { words, at }));
  return new Map([
    [
      rss,
      generateRssFeed({
        title,
        link: at('/berita/'),
        description: site.description,
        language: 'id',
        atom: { links: [{ href: at(`/${rss}`), rel: 'self', type: 'application/rss+xml' }] },
        items: items.map(({ title, address, summary, moment, categories }) => ({
          title,
          link: address,
          description: summary,
          guid: { value: address, isPermaLink: true },
          ...(moment && { pubDate: moment }),
          categories: categories.map((name) => ({ name })),
        })),
      }),
    ],
    [
      json,
      JSON.stringify({
        // The format wants the list also where it is empty; the library leaves it out.
        items: [],
        ...(generateJsonFeed({
          title,
          home_page_url: at('/berita/'),
          feed_url: at(`/${json}`),
          description: site.description,
          language: 'id',
          items: items.map(({ title, address, summary, moment, categories }) => ({
            id: address,
            url: address,
            title,
            summary,
            content_text: summary,
            ...(moment && { date_published: moment }),
            tags: categories,
          })),
        }) as object),
      }),
    ],
  ]);
}

/**
 * An item as feeds have it. A date that is known only to the month or the year, or is an estimate, is left out, because a
 * feed can only say a moment. In a preview the title says of an item that is not published that it is not.
 */
function describe(item: BuiltNews, { words, at }: { words: Words; at: (path: string) => string }) {
  const { slug, title, summary, date, estimated = false, category, state, until } = item;
  const day = words.formatDate(state === 'ended' ? until! : date);
  const mark = state === 'shown' ? '' : `[${words.t(`news.state.${state}`, { date: day })}] `;
  return {
    title: `${mark}${title}`,
    address: at(newsAddress(slug)),
    summary,
    // Midnight in Jakarta, when the item appears.
    moment: date.length === 10 && !estimated ? new Date(`${date}T00:00:00+07:00`) : null,
    categories: category === undefined ? [] : [words.t(`news.category.${category}`)],
  };
}
