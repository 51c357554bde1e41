import { areaAddress, isNamedLayer, LOOKUP_ADDRESS, newsAddress } from '../address.ts';
import { FIGURES_FILE } from '../figure-rows.ts';
import { type AreaCode, COUNTRY_CODE, isWithin, levelOf, parentCode, parseAreaCode } from '../area-code.ts';
import {
  DATA_KINDS,
  type DataKind,
  dataFolder,
  dataKindsOf,
  datasetAddress,
  DESCRIBING_FILES,
} from '../kept-files.ts';
import type { Language } from '../language.ts';
import type { Register } from '../register.ts';
import type { IsoDate } from '../release.ts';
import { MAP_LAYERS } from '../map-layers.ts';
import { NEWS_LISTS, OWN_PAGES } from '../own-pages.ts';
import type { NewsTime } from './news-times.ts';

/** Every address of the site that a text may lead to. */
export interface SiteAddresses {
  /**
   * Written pages and news by their Indonesian address; what links can lead to in each, null where that is not known. News
   * are there in Indonesian only.
   */
  readonly texts: ReadonlyMap<string, Readonly<Partial<Record<Language, ReadonlySet<string> | null>>>>;
  /** When each news item is there, by its address. */
  readonly news: ReadonlyMap<string, NewsTime>;
  /** The day for which links are checked; where it is not known, news that pass are not looked for. */
  readonly today?: IsoDate | undefined;
  /** The start of whole addresses of the site, without a slash at the end; null where the settings do not say it. */
  readonly baseAddress: string | null;
  /** Dates of the releases. */
  readonly releases: readonly IsoDate[];
  readonly region: AreaCode | null;
  readonly register: Register;
  /** Codes of villages that were replaced; their old pages lead on. */
  readonly oldCodes: ReadonlySet<string>;
  /** Where each old address of redirects.csv leads in the end. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The address of a page or a news item without its language: "pages/en/data/metode.mdx" is "/data/metode/". */
export function textAddress(path: string): string {
  if (path.startsWith('news/')) return newsAddress(path.replace(/^.*\//, '').replace(/\.mdx$/, ''));
  return path
    .replace(/^pages(?:\/en(?=\/))?/, '')
    .replace(/\.mdx$/, '/')
    .replace(/\/index\/$/, '/');
}

/** All addresses of pages but those of places, for look-up and for suggestions. */
export function namedAddresses({ texts }: SiteAddresses): string[] {
  return [...new Set([...OWN_PAGES, ...NEWS_LISTS, ...texts.keys()])];
}

const NAMED_LAYERS = MAP_LAYERS.filter(isNamedLayer);

/** Page of a map of an area; whether that map has something to show is known only once the site is built. */
const MAP_PAGE = new RegExp(`^(/wilayah/(?:\\d+/)?)peta/(?:(?:${NAMED_LAYERS.join('|')}|waktu)/)?$`);

/** Page of what a release changed in the region or in one area of it; that the area has one is known only once the site is built. */
const CHANGES_PAGE = /^\/data\/perubahan\/(\d{4}-\d\d-\d\d)\/(?:(\d{4})\/)?$/;

/** Page of a release. */
const RELEASE_PAGE = /^\/data\/rilis\/(\d{4}-\d\d-\d\d)\/$/;

/** The release that an address names, as pages and files of older states do; null where it names none. */
export function releaseNamed(address: string): IsoDate | null {
  return /^\/(?:data|sematan)\/(?:.*\/)?(\d{4}-\d\d-\d\d)\//.exec(address)?.[1] ?? null;
}

/**
 * True for the page of an area, of a map of it, of a village, also of a village under its old code, of a release, or of
 * what a release changed; where the region is not known, of any.
 */
export function isPlaceAddress(address: string, site: SiteAddresses): boolean {
  const release = RELEASE_PAGE.exec(address)?.[1];
  if (release !== undefined) return site.releases.includes(release);
  const changes = CHANGES_PAGE.exec(address);
  if (changes !== null) {
    const [, release, area] = changes;
    const isThere = area === undefined || isPlaceAddress(`/wilayah/${area}/`, site);
    return site.releases.includes(release!) && isThere;
  }
  const pinned = /^(\/sematan\/wilayah\/\d+\/)(\d{4}-\d\d-\d\d)\/$/.exec(address);
  if (pinned !== null) return site.releases.includes(pinned[2]!) && isPlaceAddress(pinned[1]!, site);
  if (MAP_PAGE.test(address)) return isPlaceAddress(address.replace(MAP_PAGE, '$1'), site);
  const compared = /^(\/wilayah\/\d+\/)banding\/$/.exec(address)?.[1];
  if (compared !== undefined) return isPlaceAddress(compared, site) && hasLike(compared, site);
  const sheet = /^(\/desa\/\d+\/)papan\/$/.exec(address)?.[1];
  if (sheet !== undefined) return !isOldCode(sheet, site) && isPlaceAddress(sheet, site);
  if (address === areaAddress(COUNTRY_CODE)) return (site.region ?? COUNTRY_CODE) === COUNTRY_CODE;
  const found = /^\/(wilayah|desa|sematan\/wilayah)\/(\d+)\/$/.exec(address);
  const code = parseAreaCode(found?.[2] ?? '');
  if (found === null || code === null) return false;
  if (found[1] === 'desa' && site.oldCodes.has(code)) return true;
  const isHere = site.register.get(code) !== undefined && isWithin(code, site.region ?? COUNTRY_CODE);
  return isHere && (levelOf(code) === 'village') === (found[1] === 'desa');
}

/** True for the page of a village under a code that it no longer has. */
function isOldCode(address: string, { oldCodes }: SiteAddresses): boolean {
  const code = parseAreaCode(/\d+/.exec(address)![0]);
  return code !== null && oldCodes.has(code);
}

/** True for the page of an area that others of its kind stand beside: not for the region, nor for an only part. */
function hasLike(address: string, { region, register }: SiteAddresses): boolean {
  const code = parseAreaCode(/\d+/.exec(address)![0])!;
  const parent = parentCode(code);
  return code !== region && parent !== null && register.children(parent).length > 1;
}

/** Addresses of files of an area with the code in them: its maps, its numbers. */
const AREA_FILES: readonly RegExp[] = [
  new RegExp(`^/peta/(\\w+?)(?:-(?:${NAMED_LAYERS.join('|')}))?\\.(?:svg|png)$`),
  /^\/bagikan\/wilayah\/(\w+)\.(?:png|svg)$/,
  /^\/api\/v1\/wilayah\/(\w+)\.json$/,
];

/** A file of changes of the region, or of one regency of it. */
const CHANGE_FILE = /^\/data\/perubahan\/(?:wilayah\/(\d{4})\/)?(?:rss\.xml|feed\.json|perubahan\.csv)$/;

/** True for the address of a file that the build publishes: data of releases, of changes and of places, maps of areas, pictures to share. */
export function isFileAddress(address: string, site: SiteAddresses): boolean {
  if (address === LOOKUP_ADDRESS || address === FIGURES_FILE) return true;
  const changes = CHANGE_FILE.exec(address);
  if (changes !== null) return changes[1] === undefined || isRegencyHere(changes[1], site);
  if (address.startsWith('/data/unduh/')) return isDataAddress(address, site);
  const area = AREA_FILES.map((pattern) => pattern.exec(address)?.[1]).find((code) => code !== undefined);
  if (area !== undefined) return isPlaceAddress(areaAddress(area as AreaCode), site);
  const village = /^\/(?:api\/v1\/desa\/(?=\d+\.json$)|bagikan\/desa\/(?=\d+\.png$))(\d+)/.exec(address)?.[1];
  return village !== undefined && !site.oldCodes.has(village) && isPlaceAddress(`/desa/${village}/`, site);
}

/** True for a regency that is a part of the region; where it is the region itself, its files are those of the region. */
function isRegencyHere(code: string, site: SiteAddresses): boolean {
  return code !== site.region && isPlaceAddress(`/wilayah/${code}/`, site);
}

/** The data of an area after a release. */
const AREA_DATA = new RegExp(`^/data/unduh/[\\w-]+/wilayah/(\\w+)\\.(${DATA_KINDS.join('|')})$`);

/** True for the address of data after a release, of the region or of an area, or of what describes them. */
function isDataAddress(address: string, site: SiteAddresses): boolean {
  const release = ['terbaru', ...site.releases].find((date) => address.startsWith(dataFolder(date)));
  if (release === undefined) return false;
  const names = DESCRIBING_FILES.map((name) => dataFolder(release) + name);
  if ([...names, ...DATA_KINDS.map((kind) => datasetAddress(release, kind))].includes(address)) return true;
  const [, code, kind] = AREA_DATA.exec(address) ?? [];
  const area = parseAreaCode(code ?? '');
  if (area === null || !isPlaceAddress(`/wilayah/${area}/`, site)) return false;
  return dataKindsOf(levelOf(area)).includes(kind as DataKind);
}

/** An address or a part of one with its percent signs read; as it is where they stand for nothing. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
