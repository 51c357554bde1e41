import { constants, gzipSync, zstdCompressSync } from 'node:zlib';

/** What a page weighs compressed, in bytes. */
export interface PageWeight {
  /** The page as it is, with its style. */
  readonly whole: number;
  /** The same without the maps drawn in it. */
  readonly withoutMaps: number;
  /** Those maps by themselves. */
  readonly maps: number;
}

/** The most that a page may weigh, in bytes; null where its maps only count as a part of it. */
export interface PageBudget {
  readonly page: number;
  readonly maps: number | null;
}

const MAP = /<svg[^>]*\sclass="map[\s"][\s\S]*?<\/svg>/g;
const NOTHING: PageBudget = { page: 0, maps: 0 };

/**
 * The weight of a page from its HTML and the compressed bytes of its style sheets. Whatever keeps within its budget may be
 * told too heavy, though never too heavy for that budget, because so much is known sooner.
 */
export function weighPage(html: string | Buffer, styleBytes: number, budget = NOTHING): PageWeight {
  const spare = budget.page - styleBytes;
  // Where the maps have a limit of their own, there is none for the whole.
  const whole = bytesAgainst(html, budget.maps ? Infinity : spare) + styleBytes;
  const text = budget.maps === null ? '' : html.toString();
  const maps = text.match(MAP);
  if (maps === null && !budget.maps) return { whole, withoutMaps: whole, maps: 0 };
  return {
    whole,
    withoutMaps: bytesAgainst(text.replace(MAP, ''), spare) + styleBytes,
    maps: maps === null ? 0 : bytesAgainst(maps.join(''), budget.maps!),
  };
}

/** The compressed bytes; where they keep well within the limit, a figure that says no more than that. */
function bytesAgainst(content: string | Buffer, limit: number): number {
  const plain = Buffer.byteLength(content);
  if (plain <= limit) return plain;
  if (limit > 0 && quickBytes(content) <= limit * (1 - QUICK_MARGIN)) return limit;
  return gzippedBytes(content);
}

/**
 * Quick compression looks back no farther than gzip does and seeks less: a fourth of its time, and 3 to 30 % more bytes on the
 * pages of Banten (tests/site/page-weight.test.ts). Texts that are short, or repeat themselves at length, it makes lighter than
 * gzip does; for a page that came near to that there is a margin.
 */
const QUICK_MARGIN = 0.05;

/** How many bytes a text or file has after quick compression. */
export function quickBytes(content: string | Buffer): number {
  return zstdCompressSync(content, { params: QUICK }).length;
}

const QUICK = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 15 };

/** How many bytes a text or file has once it is compressed as web servers do. */
export function gzippedBytes(content: string | Buffer): number {
  return gzipSync(content, { level: 6 }).length;
}
