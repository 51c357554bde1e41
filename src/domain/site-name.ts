import { kindAndName } from './check-village.ts';
import type { Area } from './register.ts';

/** The site's name; `place` is the end of it that names the region, or empty. */
export interface SiteName {
  readonly first: string;
  readonly place: string;
}

/** "Kampung KB Banten" in Banten is "Kampung KB" and "Banten", "Kampung KB Kabupaten Sleman" ends in "Kabupaten Sleman". */
export function splitName(name: string, region: Area): SiteName {
  const place = [kindAndName(region), region.name].find((end) => name.endsWith(` ${end}`));
  return place === undefined
    ? { first: name, place: '' }
    : { first: name.slice(0, -place.length - 1), place };
}
