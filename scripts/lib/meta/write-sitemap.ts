import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { villageAddress } from '#domain/address.ts';
import { type AreaCode, provinceCode } from '#domain/area-code.ts';
import { addressIn, plainAddress } from '#domain/language.ts';
import { type LastModified, lastModifiedAt } from '#domain/last-modified.ts';
import type { IsoDate } from '#domain/release.ts';
import type { SiteData } from '#domain/site-data.ts';
import { isListedPage, SITEMAP_PATH } from '#domain/sitemap.ts';
import { layoutOf } from '#lib/site-layout.ts';
import type { PublishedSite } from '#lib/site-check/kept-pages.ts';
import { listFiles } from '#lib/list-files.ts';

/** What a sitemap is made from besides the pages themselves. */
export interface SitemapInput {
  readonly data: Pick<SiteData, 'site' | 'villages'>;
  readonly generatedDir: string;
  /** True for a build that nothing of is for search engines. */
  readonly preview: boolean;
  /** The published site, where only what is new of it is made. */
  readonly published?: PublishedSite | null;
}

interface Entry {
  readonly url: string;
  readonly lastmod?: IsoDate;
}

/** Folders without pages of their own: files for programs, and villages, whose pages are known. */
const PASSED_OVER = /^\/(?:_astro|api|bagikan|pagefind|peta|data\/unduh|(?:en\/)?desa)\/$/;

const OF_VILLAGES = /^\/(?:en\/)?desa\//;

/** The file of all pages that are not of one province. */
const OTHER_PAGES = 'halaman';

/**
 * Writes the sitemaps of a built site: one of each province with its areas and villages, one of all other pages, and the
 * index of them. A page says on which day it was last changed where that is known; a sitemap the newest day in it.
 */
export async function writeSitemap(siteDir: string, input: SitemapInput): Promise<void> {
  const { baseAddress } = input.data.site;
  const dates = readDates(input.generatedDir);
  const byFile = Map.groupBy(addressesOf(siteDir, input), sitemapOf);
  const maps: Entry[] = [];
  for (const name of [...byFile.keys()].sort()) {
    const entries = byFile.get(name)!.map((address) => entryOf(address, dates));
    const file = `/sitemap-${name}.xml`;
    const stream = new SitemapStream({ hostname: baseAddress, lastmodDateOnly: true, xmlns: NO_EXTENSIONS });
    writeFileSync(join(siteDir, file), await streamToPromise(Readable.from(entries).pipe(stream)));
    maps.push({ url: baseAddress + file, ...newestOf(entries) });
  }
  const index = Readable.from(maps).pipe(new SitemapIndexStream({ lastmodDateOnly: true }));
  writeFileSync(join(siteDir, SITEMAP_PATH), await streamToPromise(index));
}

const NO_EXTENSIONS = { news: false, video: false, xhtml: false, image: false };

function readDates(generatedDir: string): LastModified {
  return JSON.parse(readFileSync(join(generatedDir, 'data/last-modified.json'), 'utf8')) as LastModified;
}

/** The addresses of all pages that may be found, sorted. */
function addressesOf(
  siteDir: string,
  { data: { site, villages }, preview, published = null }: SitemapInput,
): string[] {
  if (preview) return [];
  const made = listFiles(siteDir, (address) => PASSED_OVER.test(address));
  const isOther = (file: string) => file.endsWith('/index.html') && !OF_VILLAGES.test(file);
  const files = new Map(published === null ? [] : keptPages(published, isOther));
  for (const file of made.filter(isOther)) files.set(file, siteDir + file);
  const others = [...files].flatMap(([page, file]) => {
    const address = page.slice(0, -'index.html'.length);
    const html = readFileSync(file, 'utf8');
    return isListedPage(new URL(address, site.baseAddress).href, html) ? [address] : [];
  });
  const pages = villages.flatMap(({ code }) =>
    site.languages.map((language) => addressIn(language, villageAddress(code))),
  );
  return [...others, ...pages].sort();
}

/** Pages of a published site that stay, each with its file. */
function keptPages({ folder, kept }: PublishedSite, isWanted: (page: string) => boolean) {
  const { fileOf } = layoutOf(folder);
  return kept.filter(isWanted).map((page) => [page, folder + fileOf(page)] as const);
}

/** The name of the sitemap that a page is in. */
function sitemapOf(address: string): string {
  const [, code] = /^\/(?:wilayah|desa)\/(\d+)\//.exec(plainAddress(address)) ?? [];
  return code === undefined ? OTHER_PAGES : provinceCode(code as AreaCode);
}

function entryOf(address: string, dates: LastModified): Entry {
  const lastmod = lastModifiedAt(address, dates);
  return { url: address, ...(lastmod !== null && { lastmod }) };
}

function newestOf(entries: readonly Entry[]): Pick<Entry, 'lastmod'> {
  const days = entries.flatMap(({ lastmod }) => lastmod ?? []).sort();
  return days.length === 0 ? {} : { lastmod: days.at(-1)! };
}
