import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  areaAddress,
  changesAddress,
  comparisonAddress,
  mapAddress,
  PAIR_ADDRESS,
  releaseAddress,
  sheetAddress,
  villageAddress,
} from '#domain/address.ts';
import { areasAmongLike } from '#domain/areas-alike.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { knownClasses } from '#domain/coverage.ts';
import { addressIn } from '#domain/language.ts';
import { embedAddress } from '#domain/embed.ts';
import type { MapPageKey } from '#domain/map-layers.ts';
import { NEWS_FOLDERS } from '#domain/news-lists.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { siteData, siteDir } from '../site/built-site.ts';
import { type BuiltSite, inventedSite } from './invented-site.ts';
import { openSite } from './open-site.ts';

/** One kind of page with the path of one that a site has; null where it has none. */
export interface PageKind {
  readonly name: string;
  readonly path: string | null;
}

/** A page to look at: of the built site, or of the invented one for what the built one has not. */
export interface PageToSee {
  readonly name: string;
  readonly path: string;
  readonly site: 'built' | 'invented';
}

/** Every kind of page that a site can have, each once. This is the only list of them. */
export function pageKindsOf({ folder, data }: BuiltSite): PageKind[] {
  const area = (code: AreaCode | undefined) => (code === undefined ? null : areaAddress(code));
  const districts = ofLevel(data, 'district').sort((a, b) => a.parts.length - b.parts.length);
  const regency = ofLevel(data, 'regency')[0]?.code;
  const map = (key: MapPageKey) => (regency === undefined ? null : mapAddress(regency, key));
  const start = data.villages[0]!.name.slice(0, 4).toLowerCase();
  const kinds: [name: string, path: string | null][] = [
    ['home', '/'],
    ['province', area(ofLevel(data, 'province')[0]?.code)],
    ['regency', area(regency)],
    // Its charts have every colour of the classes.
    ['charted', area(data.areas.find(({ coverage }) => knownClasses(coverage) > 0)?.code)],
    ['large-district', area(districts.at(-1)?.code)],
    ['smallest-district', area(districts[0]?.code)],
    ['mixed-district', area(districts.find((one) => isMixed(data, one.code))?.code)],
    ['map-status', map('status')],
    ['map-class', map('klasifikasi')],
    ['map-year', map('tahun')],
    ['map-share', map('kecamatan')],
    ['map-goal', map('target')],
    ['map-time', map('waktu')],
    ['compared-regency', compared(data, 'regency')],
    ['compared-district', compared(data, 'district')],
    ['two-areas', PAIR_ADDRESS],
    ['two-areas-chosen', pair(data)],
    ['village-sudah', village(data, 'sudah')],
    ['village-belum', village(data, 'belum')],
    ['village-tanpa-data', village(data, 'tanpa_data')],
    ['village-sheet', sheet(data)],
    ['moved-code', data.codeChanges[0] ? villageAddress(data.codeChanges[0].from) : null],
    ['data', '/data/'],
    // The oldest release, which names the newer ones.
    ['release', data.releases.length === 0 ? null : releaseAddress(data.releases.at(-1)!.release)],
    ['changes', '/data/perubahan/'],
    ['api', '/data/api/'],
    ['changes-release', changesAddress(data.releases[0]?.release)],
    ['changes-regency', firstChangeList(folder, data)],
    ['figures', '/data/angka/'],
    ['method', '/data/metode/'],
    ['about', '/tentang/'],
    ['style', '/tentang/rupa/'],
    ['programme', '/program/'],
    ['situations', '/program/untuk-saya/#hamil'],
    ['targets', '/program/sasaran/'],
    ['sub-programmes', '/program/sub-program/'],
    ['sub-programme', '/program/sub-program/stunting/'],
    ['roles', '/program/peran/'],
    ['class', '/program/klasifikasi/'],
    ['forming', '/program/pembentukan/'],
    ['groups', '/program/kelompok/'],
    ['growth', '/program/perkembangan/'],
    ['glossary', '/glosarium/'],
    ['english-home', '/en/'],
    ['english-regency', inEnglish(area(regency))],
    ['english-compared-regency', inEnglish(compared(data, 'regency'))],
    ['english-two-areas-chosen', inEnglish(pair(data))],
    ['english-api', '/en/data/api/'],
    ['english-changes', '/en/data/perubahan/'],
    ['english-village', inEnglish(village(data, 'sudah'))],
    ['english-class', '/en/program/klasifikasi/'],
    ['english-search-results', `/en/cari/?q=${start}`],
    ['search', '/cari/'],
    ['search-results', `/cari/?q=${start}`],
    ['search-none', '/cari/?q=qqxxzzyy'],
    ['news-list', '/berita/'],
    ['news-article', firstArticle(folder)],
    ['offline', '/luring/'],
    ['my-village', '/desa-saya/'],
    ['embed', regency === undefined ? null : embedAddress(regency)],
    ['embed-of-older-release', olderEmbed(data)],
  ];
  const known = kinds.map(([name, path]) => ({
    name,
    path: path !== null && isBuilt(folder, path) ? path : null,
  }));
  return [...known, { name: 'not-found', path: '/tidak-ada/' }];
}

/** A test of every kind of page, or of some by their name; one that neither site has yet is skipped by its name. */
export function describePageKinds(
  test: (page: PageToSee) => void,
  isMeant: (name: string) => boolean = () => true,
): void {
  const invented = pageKindsOf(inventedSite());
  for (const [index, { name, path }] of pageKindsOf({ folder: siteDir, data: siteData }).entries()) {
    const other = invented[index]!.path;
    if (!isMeant(name)) continue;
    if (path !== null) describe(`${name} ${path}`, () => test({ name, path, site: 'built' }));
    else if (other !== null)
      describe(`${name} (invented)`, () => test({ name, path: other, site: 'invented' }));
    else it.skip(`${name} (no such page)`);
  }
}

/** Both sites served and a browser for the tests of one file; they end with them. */
export function openPageKinds(): {
  readonly browser: Browser;
  readonly home: string;
  addressOf(page: PageToSee): string;
} {
  const built = openSite();
  let invented: SiteServer;
  beforeAll(async () => {
    invented = await serveFolder(inventedSite().folder, 0);
  });
  afterAll(() => invented.close());
  return {
    get browser() {
      return built.browser;
    },
    get home() {
      return built.url;
    },
    addressOf: ({ path, site }) => new URL(path, site === 'built' ? built.url : invented.url).href,
  };
}

/** The embed of a regency pinned to the oldest release that speaks of it, where there is a newer one. */
function olderEmbed(data: SiteData): string | null {
  const regency = ofLevel(data, 'regency').find((area) => pinnedReleases(area).length > 1);
  return regency === undefined ? null : embedAddress(regency.code, pinnedReleases(regency).at(-1)!);
}

function ofLevel(data: SiteData, level: AreaRecord['level']): AreaRecord[] {
  return data.areas.filter((area) => area.level === level);
}

function village(data: SiteData, status: VillageRecord['status']): string | null {
  const found = data.villages.find((one) => one.status === status);
  return found === undefined ? null : villageAddress(found.code);
}

/** The sheet of a village that has a Kampung KB, for its board. */
function sheet(data: SiteData): string | null {
  const found = data.villages.find(({ status }) => status === 'sudah');
  return found === undefined ? null : sheetAddress(found.code);
}

/** The comparison of the first area of a level that has others beside it. */
function compared(data: SiteData, level: AreaRecord['level']): string | null {
  const found = areasAmongLike(data.areas).find(({ area }) => area.level === level);
  return found === undefined ? null : comparisonAddress(found.area.code);
}

/** The region beside its smallest kecamatan: two levels, one in the other. */
function pair(data: SiteData): string {
  const smallest = ofLevel(data, 'district').sort((a, b) => a.coverage.total - b.coverage.total)[0]!;
  return `${PAIR_ADDRESS}?a=${data.site.region}&b=${smallest.code}`;
}

function inEnglish(path: string | null): string | null {
  return path === null ? null : addressIn('en', path);
}

/** The first article below the list of news, beside the lists of some of them. */
function firstArticle(folder: string): string | null {
  const list = join(folder, 'berita');
  if (!existsSync(list)) return null;
  const names = readdirSync(list).filter((name) => !NEWS_FOLDERS.includes(name) && !name.includes('.'));
  return names.length === 0 ? null : `/berita/${names.sort()[0]}/`;
}

/** The list of one regency of the newest release whose changes are listed by regency. */
function firstChangeList(folder: string, { releases, areas }: SiteData): string | null {
  const lists = releases.flatMap(({ release }) =>
    areas.filter(({ level }) => level === 'regency').map(({ code }) => changesAddress(release, code)),
  );
  return lists.find((path) => isBuilt(folder, path)) ?? null;
}

function isBuilt(folder: string, path: string): boolean {
  return existsSync(join(folder, path.split(/[?#]/)[0]!, 'index.html'));
}

/** True for a kecamatan with villages of both `sudah` and `belum`, whose map writes names on either. */
function isMixed(data: SiteData, district: AreaCode): boolean {
  const own = data.villages.filter(({ code }) => code.startsWith(district));
  return ['sudah', 'belum'].every((status) => own.some((one) => one.status === status));
}
