import { gzipSync } from 'node:zlib';

/** What a page weighs compressed, in bytes. */
export interface PageWeight {
  /** The page as it is, with its style. */
  readonly whole: number;
  /** The same without the maps drawn in it. */
  readonly withoutMaps: number;
  /** Those maps by themselves. */
  readonly maps: number;
}

const MAP = /<svg[^>]*\sclass="map[\s"][\s\S]*?<\/svg>/g;

/** The weight of a page from its HTML and the compressed bytes of its style sheets. */
export function weighPage(html: string, styleBytes: number): PageWeight {
  const maps = html.match(MAP) ?? [];
  const whole = gzippedBytes(html) + styleBytes;
  if (maps.length === 0) return { whole, withoutMaps: whole, maps: 0 };
  return {
    whole,
    withoutMaps: gzippedBytes(html.replace(MAP, '')) + styleBytes,
    maps: gzippedBytes(maps.join('')),
  };
}

/** How many bytes a text or file has once it is compressed as web servers do. */
export function gzippedBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}
