import type { Level } from './levels.ts';
import type { SiteData } from './site-data.ts';

/** A site of more villages is that of a country. */
const MOST_VILLAGES = 10_000;

/**
 * True where each place of a level has more than its page, its map of statuses, its data and its API: the maps of other
 * questions, comparison, embeds, pictures, and a village its sheet. A country has 7,285 kecamatan and 83,762 villages, and
 * would have half a million such files.
 */
export function hasExtras(level: Level, { villages }: { readonly villages: SiteData['villages'] }): boolean {
  return villages.length <= MOST_VILLAGES || (level !== 'district' && level !== 'village');
}
