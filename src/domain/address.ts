import { type AreaCode, COUNTRY_CODE, levelOf } from './area-code.ts';

/** Page of a village: "/desa/3601012001/". */
export function villageAddress(code: AreaCode): string {
  return `/desa/${code}/`;
}

/** Page of an area above the village: "/wilayah/3601/"; the country, which has no code, is at "/wilayah/". */
export function areaAddress(code: AreaCode): string {
  return code === COUNTRY_CODE ? '/wilayah/' : `/wilayah/${code}/`;
}

/** Page of whatever the code stands for. */
export function placeAddress(code: AreaCode): string {
  return levelOf(code) === 'village' ? villageAddress(code) : areaAddress(code);
}

/** Page of a news item: "/berita/<slug>/". */
export function newsAddress(slug: string): string {
  return `/berita/${slug}/`;
}
