import { newsAddress } from '../address.ts';
import { type AreaCode, isWithin, levelOf, parseAreaCode } from '../area-code.ts';
import type { Language } from '../language.ts';
import type { Register } from '../register.ts';
import { OWN_PAGES } from '../own-pages.ts';

/** Every address of the site that a text may lead to. */
export interface SiteAddresses {
  /** Pages made of files in `pages/`, by their Indonesian address; the parts of each, null where they are not known. */
  readonly pages: ReadonlyMap<string, Readonly<Partial<Record<Language, ReadonlySet<string> | null>>>>;
  /** Slugs of the news. */
  readonly news: readonly string[];
  readonly region: AreaCode | null;
  readonly register: Register;
  /** Codes of villages that were replaced; their old pages lead on. */
  readonly oldCodes: ReadonlySet<string>;
}

/** The address of a page without its language: "pages/en/data/metode.mdx" is "/data/metode/". */
export function plainPageAddress(path: string): string {
  return path
    .replace(/^pages(?:\/en(?=\/))?/, '')
    .replace(/\.mdx$/, '/')
    .replace(/\/index\/$/, '/');
}

/** All addresses of pages but those of places, for look-up and for suggestions. */
export function namedAddresses({ pages, news }: SiteAddresses): string[] {
  return [...new Set([...OWN_PAGES, ...pages.keys(), ...news.map(newsAddress)])];
}

/** True for the page of an area or a village, also of a village under its old code; where the region is not known, of any. */
export function isPlaceAddress(address: string, site: SiteAddresses): boolean {
  const found = /^\/(wilayah|desa|sematan\/wilayah)\/(\d+)\/$/.exec(address);
  const code = parseAreaCode(found?.[2] ?? '');
  if (found === null || code === null) return false;
  if (found[1] === 'desa' && site.oldCodes.has(code)) return true;
  const isHere = site.register.get(code) !== undefined && isWithin(code, site.region ?? ('ID' as AreaCode));
  return isHere && (levelOf(code) === 'village') === (found[1] === 'desa');
}

/** True for the address of a file that the build publishes; whether it is there shows when the site is built. */
export function isFileAddress(address: string): boolean {
  return /^\/(?:data\/unduh|peta|api\/v1)\/\S+\.[a-z]+$/.test(address);
}
