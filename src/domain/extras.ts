import type { Level } from './levels.ts';
import type { SiteData } from './site-data.ts';

type Villages = { readonly villages: SiteData['villages'] };

/** With more villages a build spends more on waiting than on the start of further processes. */
const LARGE = 5_000;
/** A site of more villages is that of a country. */
const MOST_VILLAGES = 10_000;

/** True for a site whose build is shared out among processes, also what is put off where a small one is done at once. */
export function isLargeSite({ villages }: Villages): boolean {
  return villages.length > LARGE;
}

/** True for a site of a country: what there would be of each kecamatan or village is too much. */
export function isCountrySite({ villages }: Villages): boolean {
  return villages.length > MOST_VILLAGES;
}

/** True where files of kecamatan and villages go into folders by regency: for a country, unless it is asked to be flat. */
export function isStoredByRegency(
  site: Villages,
  { flat = false }: { readonly flat?: boolean | undefined },
): boolean {
  return isCountrySite(site) && !flat;
}

/**
 * True where each place of a level has more than its page, its map of statuses, its data and its API: the maps of other
 * questions, comparison, embeds, pictures, and a village its sheet. A country has 7,285 kecamatan and 83,762 villages, and
 * would have half a million such files.
 */
export function hasExtras(level: Level, site: Villages): boolean {
  return !isCountrySite(site) || (level !== 'district' && level !== 'village');
}
