import { EMBED_HEIGHT, embedCode } from './embed.ts';

/** What an oEmbed answer is made from; all addresses are whole. */
export interface EmbedFacts {
  readonly title: string;
  /** Address of the embed that a page of another site shows. */
  readonly address: string;
  readonly provider: { readonly name: string; readonly address: string };
  /** A picture of the same map; null where there is none of that state. */
  readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number } | null;
}

/** An embed fills the width that it is given; this is what is named to programs that want a number. */
const WIDTH = 640;
/** How long an answer may be kept, in seconds: a day. */
const CACHE_AGE = 86_400;

/** The answer of oEmbed 1.0, type "rich", for an embed. Source: https://oembed.com, section 2.3. */
export function oembedAnswer({ title, address, provider, thumbnail }: EmbedFacts) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: CACHE_AGE,
    html: embedCode({ address, title }),
    width: WIDTH,
    height: EMBED_HEIGHT,
    ...(thumbnail !== null && {
      thumbnail_url: thumbnail.address,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
