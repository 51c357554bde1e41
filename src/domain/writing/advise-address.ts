import { formatAreaCode, isWithin, parseAreaCode } from '../area-code.ts';
import { kindAndName } from '../check-village.ts';
import { suggestNearest } from '../nearest.ts';
import { namedAddresses, releaseNamed, type SiteAddresses } from './addresses.ts';

/** What an address that leads to no page was probably meant to be, as the end of an advice; "" where nobody knows. */
export function adviseAddress(page: string, site: SiteAddresses): string {
  return adviseRelease(page, site) ?? advisePlace(page, site) ?? suggestNearest(page, namedAddresses(site));
}

/** What to do with an address of a release whose file has been taken away; null for any other. */
function adviseRelease(page: string, { releases }: SiteAddresses): string | null {
  const release = releaseNamed(page);
  if (release === null || releases.includes(release)) return null;
  const others = releases.length === 0 ? '' : ` Rilis yang ada: ${releases.join(', ')}.`;
  return ` Berkas data/releases/${release}.csv tidak ada.${others}`;
}

/** What is wrong with the address of a place; null for an address that is none. */
function advisePlace(page: string, { region, register }: SiteAddresses): string | null {
  const written = /^\/(?:sematan\/)?(wilayah|desa)\/([^/]*\d[^/]*)\/$/.exec(page);
  if (written === null) return null;
  const code = parseAreaCode(written[2]!);
  if (code === null) return ' Kode di dalamnya bukan kode wilayah.';
  const area = register.get(code);
  if (area === undefined) return ` Kode ${formatAreaCode(code)} tidak ada di register.`;
  if (region !== null && !isWithin(code, region)) return ` ${kindAndName(area)} di luar wilayah situs ini.`;
  return ` Mungkin maksudnya /${area.level === 'village' ? 'desa' : 'wilayah'}/${code}/.`;
}
