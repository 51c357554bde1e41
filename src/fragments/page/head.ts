import { CATALOGUE_ADDRESS } from '#domain/address.ts';
import type { FeedLink } from '#domain/feed.ts';
import type { Language } from '#domain/language.ts';
import { openSearchAddress } from '#domain/open-search.ts';
import type { IsoDate } from '#domain/release.ts';
import type { ShareImage } from '#domain/share-image.ts';
import type { LocalSite } from '#domain/site.ts';
import { type Markup, markup, type Part } from '../markup.ts';

/** What the head of any page says. Addresses are whole. */
export interface MetaInput {
  readonly site: Pick<LocalSite, 'name' | 'baseAddress'>;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Null for a page that is not for search engines. */
  readonly address: string | null;
  /** What other programs show of the page. */
  readonly image: ShareImage;
  /** Of a page that is a news item: the day on which it came out; null where that is not known. */
  readonly article?: { readonly published: IsoDate | null } | undefined;
  /** Colour of the browser's bars on a light and on a dark page. */
  readonly themeColor: { readonly light: string; readonly dark: string };
}

/** What the head of a page with a menu says of it, besides its style sheets. */
export interface HeadInput extends MetaInput {
  /** The page in each language of the site, by the tag of the language; none where it is in one alone. */
  readonly alternates: readonly { readonly tag: string; readonly address: string }[];
  /** What programs can follow from the page: news, changes of the data. */
  readonly feeds: readonly FeedLink[];
  /** True for the page that the catalogue of data is another form of. */
  readonly catalogue: boolean;
  /** What tells other programs how to show an embed of the page (oEmbed); null where there is none. */
  readonly oembed: string | null;
}

/** The locale of each language, as Open Graph writes it. */
const LOCALES: Readonly<Record<Language, string>> = { id: 'id_ID', en: 'en_GB' };

/** The head of a page. */
export function pageHead(input: HeadInput): Markup {
  const { site, title, description, address } = input;
  const isIndexed = address !== null;
  return markup`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title === site.name ? title : `${title} | ${site.name}`}</title>
    ${meta('description', description)}
    ${isIndexed ? markup`<link rel="canonical" href="${address}">` : meta('robots', 'noindex')}
    ${input.alternates.map(
      (other) => markup`<link rel="alternate" hreflang="${other.tag}" href="${other.address}">`,
    )}
    ${input.feeds.map(feedLinks)}
    ${input.catalogue && alternate('application/ld+json', CATALOGUE_ADDRESS)}
    ${input.oembed !== null && alternate('application/json+oembed', input.oembed, title)}
    ${headMeta(input)}`;
}

/** What the head of every page says: the marks of the site, and what other programs show of the page. */
export function headMeta(input: MetaInput): Markup {
  return markup`
    ${marksOfSite(input)}
    ${openGraph(input)}
    <meta name="twitter:card" content="summary_large_image">`;
}

function feedLinks({ title, rss, json }: FeedLink): Part {
  return [alternate('application/rss+xml', rss, title), alternate('application/feed+json', json, title)];
}

function alternate(type: string, href: string, title?: string): Markup {
  const named = title !== undefined && markup` title="${title}"`;
  return markup`<link rel="alternate" type="${type}" href="${href}"${named}>`;
}

function marksOfSite({ site, language, themeColor }: MetaInput): Markup {
  return markup`
    <link rel="preload" href="/fonts/plus-jakarta-sans.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="icon" href="/favicon.ico" sizes="32x32">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="apple-touch-icon" href="/apple-touch-icon.png">
    <link rel="manifest" href="/manifest.webmanifest">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="${themeColor.light}">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${themeColor.dark}">
    <link rel="search" type="application/opensearchdescription+xml" href="${openSearchAddress(language)}" title="${site.name}">`;
}

function openGraph({ site, language, title, description, address, image, article }: MetaInput): Part {
  return [
    property('og:type', article === undefined ? 'website' : 'article'),
    article && article.published !== null && property('article:published_time', article.published),
    property('og:site_name', site.name),
    property('og:locale', LOCALES[language]),
    property('og:title', title),
    property('og:description', description),
    address !== null && property('og:url', address),
    property('og:image', new URL(image.address, site.baseAddress).href),
    property('og:image:type', image.type),
    property('og:image:width', String(image.width)),
    property('og:image:height', String(image.height)),
    property('og:image:alt', image.alt),
  ];
}

function meta(name: string, content: string): Markup {
  return markup`<meta name="${name}" content="${content}">`;
}

function property(name: string, content: string): Markup {
  return markup`<meta property="${name}" content="${content}">`;
}
