import { NEWS_FOLDERS } from '../news-lists.ts';
import { NEWS_LISTS, OWN_PAGES } from '../own-pages.ts';
import type { Problem } from '../problem.ts';
import { textAddress } from './addresses.ts';
import { textLanguage } from './text.ts';

/** Folders of the site in which it makes the pages or files itself; a text there would lose its place to one of them. */
const OWN_FOLDERS: readonly (readonly [start: string, owner: string])[] = [
  ['/wilayah/', 'milik halaman wilayah'],
  ['/desa/', 'milik halaman desa dan kelurahan'],
  ['/berita/', 'milik berita, yang ditulis di folder news'],
  ['/sematan/', 'milik peta untuk situs lain'],
  ['/en/', 'milik halaman berbahasa Inggris, yang ditulis di folder pages/en'],
  ['/kelola/', 'milik halaman untuk mengubah isi'],
  ['/404/', 'milik halaman "tidak ditemukan"'],
  ['/404.html', 'milik halaman "tidak ditemukan"'],
  ...['/api/', '/peta/', '/data/unduh/', '/pagefind/'].map(
    (start) => [start, 'milik berkas data situs'] as const,
  ),
];

/** Finds pages and news whose address the site uses itself, and pages that two files would make. */
export function checkPageAddresses(paths: readonly string[], nameOf: (path: string) => string): Problem[] {
  const firstOf = new Map<string, string>();
  return paths.flatMap((path): Problem[] => {
    const value = textAddress(path);
    const page = `${textLanguage(path)} ${value}`;
    const [file, first, owner] = [nameOf(path), firstOf.get(page), ownerOf(path, value)];
    if (owner !== null) return [{ code: 'page-address-taken', file, value, details: { owner } }];
    if (first === undefined) firstOf.set(page, path);
    else return [{ code: 'page-address-twice', file, value, details: { other: nameOf(first) } }];
    return [];
  });
}

function ownerOf(path: string, address: string): string | null {
  if (path.startsWith('news/')) {
    return isNewsList(address) ? 'milik daftar berita' : null;
  }
  return siteOwner(address);
}

/** Whose an address is that the site makes itself, or keeps for what it makes, in words for a message; else null. */
export function siteOwner(address: string): string | null {
  if ([...OWN_PAGES, ...NEWS_LISTS].includes(address)) return 'milik halaman yang dibuat situs sendiri';
  return OWN_FOLDERS.find(([start]) => address.startsWith(start))?.[1] ?? null;
}

/** True for the address of a list of news, which no news item can have. */
export function isNewsList(address: string): boolean {
  return NEWS_FOLDERS.some((folder) => address.startsWith(`/berita/${folder}/`));
}
