import { isWithin, parseAreaCode } from '#domain/area-code.ts';
import { suggestNearest } from '#domain/nearest.ts';
import { NEWS_LISTS, OWN_PAGES } from '#domain/own-pages.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { Site } from '#domain/site.ts';
import { textAddress } from '#domain/writing/addresses.ts';
import { type NewsTime, whyNotLasting } from '#domain/writing/news-times.ts';
import type { ContentFolder } from './content-folder.ts';
import { listTextFiles } from './read-text-file.ts';

/** Finds entries of the menu and of the foot that lead to no page of the site: neither its own, nor a place, nor a file in `pages/` or `news/`. */
export async function checkMenu(folder: ContentFolder, site: Site, register: Register): Promise<Problem[]> {
  const pages = (await listTextFiles(folder, 'pages')).map(textAddress);
  const news = (await listTextFiles(folder, 'news')).map(textAddress);
  const known = [...OWN_PAGES, ...NEWS_LISTS, ...pages, ...news];
  return entriesOf(site).flatMap(({ column, address }): Problem[] => {
    const page = address.split(/[?#]/)[0]!;
    if (known.includes(page) || isPlace(page, site, register)) return [];
    const advice = suggestNearest(page, known);
    return [
      {
        code: 'menu-page-missing',
        file: folder.nameOf('site.json'),
        column,
        value: address,
        details: { advice },
      },
    ];
  });
}

/** Finds entries of the menu and of the foot that lead to news which are not there, or will not be. */
export function checkMenuNews(
  file: string,
  site: Site,
  { news, today }: { readonly news: ReadonlyMap<string, NewsTime>; readonly today: IsoDate },
): Problem[] {
  return entriesOf(site).flatMap(({ column, address }): Problem[] => {
    const target = news.get(address.split(/[?#]/)[0]!);
    const reason = target === undefined ? null : whyNotLasting(target, null, today);
    if (reason === null) return [];
    return [{ code: 'link-news-passing', file, column, value: address, details: { reason } }];
  });
}

/** Every entry with the name of its field for messages. */
function entriesOf(site: Site): { column: string; address: string }[] {
  return (['menu', 'footer'] as const).flatMap((list) =>
    (site[list] ?? []).map(({ address }, index) => ({ column: `${list} ke-${index + 1}, address`, address })),
  );
}

function isPlace(page: string, { region }: Site, register: Register): boolean {
  const code = parseAreaCode(/^\/(?:wilayah|desa)\/([^/]+)\/$/.exec(page)?.[1] ?? '');
  return code !== null && register.get(code) !== undefined && isWithin(code, region);
}
