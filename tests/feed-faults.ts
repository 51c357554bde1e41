import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An item of an RSS channel as it was read; an element that is not there is undefined. */
export interface RssItem {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly guid: { readonly '#text': string; readonly '@_isPermaLink': string };
  readonly pubDate?: string;
}

/** The channel of an RSS feed as it was read. */
export interface RssChannel {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly language: string;
  readonly 'atom:link': { readonly '@_href': string; readonly '@_rel': string; readonly '@_type': string };
  readonly item?: readonly RssItem[];
}

/** RFC 822, with the year of four digits that RSS 2.0 prefers: "Sat, 30 Mar 2024 17:00:00 GMT". */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

/** Characters that XML 1.0 has no place for, also not as a reference. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads an RSS feed; texts stay texts, and are not trimmed. */
export function readRss(xml: string): RssChannel {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => name === 'item',
  });
  return (parser.parse(xml) as { rss: { channel: RssChannel } }).rss.channel;
}

/**
 * What is wrong with an RSS 2.0 feed: well-formed XML, the elements that the specification requires of a channel and of an
 * item, dates of RFC 822, one guid each, and the link to itself that the RSS Advisory Board recommends.
 */
export function rssFaults(xml: string, self: string): string[] {
  try {
    SyntaxValidator.validate(xml);
  } catch (error) {
    return [String(error)];
  }
  const faults: string[] = NOT_XML.test(xml) ? ['a character that XML does not allow'] : [];
  if (!/<rss version="2\.0"[^>]*xmlns:atom="http:\/\/www\.w3\.org\/2005\/Atom"/.test(xml))
    faults.push('no rss 2.0');
  const channel = readRss(xml);
  for (const name of ['title', 'link', 'description'] as const) {
    if (!channel[name]) faults.push(`channel without ${name}`);
  }
  const link = channel['atom:link'];
  if (link?.['@_rel'] !== 'self' || link['@_href'] !== self || link['@_type'] !== 'application/rss+xml') {
    faults.push('no link to itself');
  }
  const items = channel.item ?? [];
  for (const { title, link: to, description, guid, pubDate } of items) {
    if (!title && !description) faults.push('an item without title and description');
    if (!URL.canParse(to)) faults.push(`no address: ${to}`);
    if (!guid?.['#text']) faults.push(`${title} without guid`);
    else if (guid['@_isPermaLink'] !== 'false' && !URL.canParse(guid['#text']))
      faults.push(`guid ${guid['#text']}`);
    if (pubDate !== undefined && (!RFC_822.test(pubDate) || Number.isNaN(Date.parse(pubDate)))) {
      faults.push(`date ${pubDate}`);
    }
  }
  if (new Set(items.map(({ guid }) => guid['#text'])).size < items.length) faults.push('a guid twice');
  return faults;
}

const address = { type: 'string', format: 'uri' };
const text = { type: 'string' };

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ has it, as far as the site uses it; nothing else may be there. */
const JSON_FEED = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { ...text, minLength: 1 },
    home_page_url: address,
    feed_url: address,
    description: text,
    language: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: { ...text, minLength: 1 },
          url: address,
          title: text,
          content_text: text,
          content_html: text,
          summary: text,
          date_published: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: text },
        },
      },
    },
  },
} as const;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON_FEED);

/** What is wrong with a JSON Feed 1.1, and whether each item has an id of its own. */
export function jsonFeedFaults(json: string): string[] {
  const feed: unknown = JSON.parse(json);
  if (!isJsonFeed(feed))
    return isJsonFeed.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  const ids = (feed as unknown as { items: { id: string }[] }).items.map(({ id }) => id);
  return new Set(ids).size < ids.length ? ['an id twice'] : [];
}
