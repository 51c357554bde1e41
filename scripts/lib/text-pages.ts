import { plainAddress } from '#domain/language.ts';
import { listFiles } from './list-files.ts';

/** Folders of pages and files that there are for each place, so that there may be a hundred thousand of them. */
const OF_PLACES = new Set(['/desa/', '/wilayah/', '/sematan/', '/api/', '/bagikan/', '/peta/']);

/** The files of all pages of a built site that are no place's: "/program/tujuan/index.html". */
export function listTextPages(siteDir: string): string[] {
  return listFiles(siteDir, (folder) => OF_PLACES.has(plainAddress(folder)))
    .filter((file) => file.endsWith('.html'))
    .sort();
}
