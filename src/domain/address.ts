import { type AreaCode, COUNTRY_CODE, levelOf } from './area-code.ts';
import type { MapPageKey } from './map-layers.ts';
import type { IsoDate } from './release.ts';

/** Page of a village: "/desa/3601012001/". */
export function villageAddress(code: AreaCode): string {
  return `/desa/${code}/`;
}

/** Sheet for the board of a village, which there is in Indonesian only: "/desa/3601012001/papan/". */
export function sheetAddress(code: AreaCode): string {
  return `${villageAddress(code)}papan/`;
}

/** Page of an area above the village: "/wilayah/3601/"; the country, which has no code, is at "/wilayah/". */
export function areaAddress(code: AreaCode): string {
  return code === COUNTRY_CODE ? '/wilayah/' : `/wilayah/${code}/`;
}

/** Page that sets an area beside its like: "/wilayah/3601/banding/". */
export function comparisonAddress(code: AreaCode): string {
  return `/wilayah/${code}/banding/`;
}

/** Page that sets any two areas side by side; its query names them: "/bandingkan/?a=3601&b=3603". */
export const PAIR_ADDRESS = '/bandingkan/';

/** Page of whatever the code stands for. */
export function placeAddress(code: AreaCode): string {
  return levelOf(code) === 'village' ? villageAddress(code) : areaAddress(code);
}

/**
 * True for a map that its address names; that of the villages of an area, or of the provinces of a country, stands for the
 * area and has no name.
 */
export function isNamedLayer(key: MapPageKey): boolean {
  return key !== 'status' && key !== 'provinsi';
}

/**
 * Page of a map of an area: "/wilayah/3601/peta/" for the statuses, "/wilayah/3601/peta/klasifikasi/" for others. The
 * statuses of a kecamatan are on its own page; "/wilayah/peta/" shows the provinces of a country.
 */
export function mapAddress(code: AreaCode, layer: MapPageKey): string {
  if (layer === 'status' && levelOf(code) === 'district') return `${areaAddress(code)}#peta`;
  return `${areaAddress(code)}peta/${isNamedLayer(layer) ? `${layer}/` : ''}`;
}

/** Page of a news item: "/berita/<slug>/". */
export function newsAddress(slug: string): string {
  return `/berita/${slug}/`;
}

/** True for the page of a news item, which there is in Indonesian only. */
export function isNewsAddress(address: string): boolean {
  return /^\/berita\/[^/]+\/$/.test(address);
}

/** Page of all that changed, of what a release changed, or of that in one area: "/data/perubahan/2025-06-30/3601/". */
export function changesAddress(release?: IsoDate, area?: AreaCode): string {
  return `/data/perubahan/${[release, area].flatMap((part) => (part === undefined ? [] : `${part}/`)).join('')}`;
}

/** A file by which changes are followed: feeds for programs that tell of news, and the table of all changes. */
export type ChangeFile = 'rss.xml' | 'feed.json' | 'perubahan.csv';

/** What changed in the region, or in one regency of it, as a file: "/data/perubahan/wilayah/3601/rss.xml". */
export function changeFileAddress(file: ChangeFile, regency?: AreaCode): string {
  return `/data/perubahan/${regency === undefined ? '' : `wilayah/${regency}/`}${file}`;
}

/** Page of a release, which stays as it is: what it says, its files, how it is cited: "/data/rilis/2025-06-30/". */
export function releaseAddress(release: IsoDate): string {
  return `/data/rilis/${release}/`;
}

/** Name of the part of a page that is about a release: "rilis-2025-06-30". */
export function releaseAnchor(release: IsoDate): string {
  return `rilis-${release}`;
}

/** The catalogue of all data as DCAT in JSON-LD. */
export const CATALOGUE_ADDRESS = '/data/katalog.jsonld';

/** What is known of a place, for programs: "/api/v1/wilayah/3601.json", "/api/v1/desa/3601012001.json". */
export function apiAddress(code: AreaCode): string {
  return `/api/v1/${levelOf(code) === 'village' ? 'desa' : 'wilayah'}/${code}.json`;
}

/** The index of all places. */
export const LOOKUP_ADDRESS = '/api/v1/indeks.json';

/** A shard of the index of a large site: "/api/v1/indeks/nama-suka.json". */
export function lookupShardAddress(name: string): string {
  return `/api/v1/indeks/${name}.json`;
}

/** Page of a sub-programme: "/program/sub-program/stunting/". */
export function subProgrammeAddress(key: string): string {
  return `/program/sub-program/${key}/`;
}

/** What there is for somebody in a situation of life: "/program/untuk-saya/#hamil". */
export function situationAddress(key: string): string {
  return `/program/untuk-saya/#${key}`;
}

/** What a group of a Kampung KB is: "/program/kelompok/#bkb". */
export function groupAddress(key: string): string {
  return `/program/kelompok/#${key}`;
}
