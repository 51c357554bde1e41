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

/**
 * True where each place of a level has more than its page, its map of statuses, its data and its API: the maps of other
 * questions, comparison, embeds, pictures, and a village its sheet. A country has 7,285 kecamatan and 83,762 villages, and
 * would have half a million such files.
 */
export function hasExtras(level: Level, { villages }: Villages): boolean {
  return villages.length <= MOST_VILLAGES || (level !== 'district' && level !== 'village');
}
