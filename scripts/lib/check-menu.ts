import { isWithin, parseAreaCode } from '#domain/area-code.ts';
import { suggestNearest } from '#domain/nearest.ts';
import { OWN_PAGES } from '#domain/own-pages.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { Site } from '#domain/site.ts';
import { textAddress } from '#domain/writing/addresses.ts';
import type { ContentFolder } from './content-folder.ts';
import { listTextFiles } from './read-text-file.ts';

/** Finds entries of the menu and of the foot that lead to no page of the site: neither its own, nor a place, nor a file in `pages/` or `news/`. */
export async function checkMenu(folder: ContentFolder, site: Site, register: Register): Promise<Problem[]> {
  const pages = (await listTextFiles(folder, 'pages')).map(textAddress);
  const news = (await listTextFiles(folder, 'news')).map(textAddress);
  const known = [...OWN_PAGES, ...pages, ...news];
  const entries = (['menu', 'footer'] as const).flatMap((list) =>
    (site[list] ?? []).map(({ address }, index) => ({ list, index, address })),
  );
  return entries.flatMap(({ list, index, address }): Problem[] => {
    const page = address.split(/[?#]/)[0]!;
    if (known.includes(page) || isPlace(page, site, register)) return [];
    const advice = suggestNearest(page, known);
    const column = `${list} ke-${index + 1}, address`;
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

function isPlace(page: string, { region }: Site, register: Register): boolean {
  const code = parseAreaCode(/^\/(?:wilayah|desa)\/([^/]+)\/$/.exec(page)?.[1] ?? '');
  return code !== null && register.get(code) !== undefined && isWithin(code, region);
}
