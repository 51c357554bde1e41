import type { NewsArticle } from 'schema-dts';
import { newsAddress } from '../address.ts';
import { dayOf } from '../last-modified.ts';
import type { NewsItem } from '../news.ts';
import type { ShareImage } from '../share-image.ts';
import type { Site } from '../site.ts';
import { publisherOf } from './publisher.ts';

/**
 * A news item, which there is in Indonesian only. It has no date where the day is not known or is an estimate, and no
 * author, because none is named; what it rests on is cited.
 */
export function newsArticle(
  item: NewsItem,
  site: Pick<Site, 'operator' | 'name' | 'baseAddress'>,
  image: ShareImage | undefined,
): NewsArticle {
  const day = dayOf(item);
  return {
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    inLanguage: 'id',
    url: `${site.baseAddress}${newsAddress(item.slug)}`,
    ...(day === null ? {} : { datePublished: day }),
    ...(image === undefined
      ? {}
      : {
          image: {
            '@type': 'ImageObject',
            url: new URL(image.address, site.baseAddress).href,
            caption: image.alt,
          },
        }),
    publisher: publisherOf(site),
    citation: item.sources.map(({ title, publisher, address, date }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: address,
      publisher: { '@type': 'Organization', name: publisher },
      ...(date === undefined ? {} : { datePublished: date }),
    })),
  };
}
