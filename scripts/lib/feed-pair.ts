import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedItem } from '#domain/feed.ts';
import { escapeHtml } from '#domain/html-text.ts';
import type { FileTree } from './write-tree.ts';

/** How many items a feed has; programs that follow it ask often enough. */
const MOST = 50;

/** A feed in both forms; the paths are those of files in the site, the addresses are whole. */
export interface FeedPair {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly home: string;
  readonly baseAddress: string;
  readonly rss: string;
  readonly json: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/**
 * A feed as RSS 2.0 (RSS Advisory Board, with `atom:link` to itself) and as JSON Feed 1.1, by their paths, in Indonesian.
 * An item whose moment is not known has no date in either. What RSS describes an item with is HTML to its readers, so that a
 * text in it is escaped twice; titles are text.
 */
export function feedPair({ title, description, home, baseAddress, rss, json, ...feed }: FeedPair): FileTree {
  const at = (path: string) => new URL(path, baseAddress).href;
  const items = feed.items.slice(0, MOST);
  return new Map([
    [
      rss,
      generateRssFeed({
        title,
        link: home,
        description,
        language: 'id',
        atom: { links: [{ href: at(`/${rss}`), rel: 'self', type: 'application/rss+xml' }] },
        items: items.map(({ id, isAddress, title, address, summary, moment, categories }) => ({
          title,
          link: address,
          description: escapeHtml(summary),
          guid: { value: id, isPermaLink: isAddress },
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
          home_page_url: home,
          feed_url: at(`/${json}`),
          description,
          language: 'id',
          items: items.map(({ id, title, address, summary, moment, categories }) => ({
            id,
            url: address,
            title,
            summary,
            content_text: summary,
            ...(moment && { date_published: moment }),
            tags: [...categories],
          })),
        }) as object),
      }),
    ],
  ]);
}
