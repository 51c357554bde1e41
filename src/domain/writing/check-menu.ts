import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { pageOf } from '../redirects/redirect.ts';
import { fieldName, type RowOf } from '../schema-problems.ts';
import type { Site } from '../site.ts';
import { isPlaceAddress, namedAddresses, type SiteAddresses } from './addresses.ts';
import { adviseAddress } from './advise-address.ts';
import { whyNotLasting } from './news-times.ts';

/**
 * Finds entries of the menu and of the foot of the settings that lead to no page of the site, or to news that are
 * not there, or will not be.
 */
export function checkMenu(
  { file, rowOf }: { readonly file: string; readonly rowOf: RowOf },
  settings: Site,
  site: SiteAddresses,
): Problem[] {
  const known = namedAddresses(site);
  const entries = (['menu', 'footer'] as const).flatMap((list) =>
    (settings[list] ?? []).map(({ address }, index) => ({ list, index, address })),
  );
  return entries.flatMap(({ list, index, address }): Problem[] => {
    const page = pageOf(address);
    const path = [list, index, 'address'];
    const at = { file, row: rowOf(path), column: fieldName(path), value: address };
    const news = site.news.get(page);
    const reason = news === undefined ? null : whyNotLasting(news, null, site.today ?? '9999-12-31');
    if (reason !== null) return [{ ...at, code: 'link-news-passing', details: { reason } }];
    if (known.includes(page) || isPlaceAddress(page, site)) return [];
    const moved = site.moved.get(page);
    const advice = moved === undefined ? adviseAddress(page, site) : suggest(moved);
    return [{ ...at, code: 'menu-page-missing', details: { advice } }];
  });
}
