import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { areaAddress, villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import { siteData, siteDir } from '../site/built-site.ts';

/** One kind of page with an address of it; the address is null where the site has no such page. */
export interface PageKind {
  readonly name: string;
  readonly path: string | null;
}

/** Every kind of page that a site of these data can have, each once. This is the only list of them. */
export function pageKindsOf(folder: string, data: SiteData): PageKind[] {
  const area = (code: AreaCode | undefined) => (code === undefined ? null : areaAddress(code));
  const districts = ofLevel(data, 'district').sort((a, b) => a.parts.length - b.parts.length);
  const regency = ofLevel(data, 'regency')[0]?.code;
  const kinds: [name: string, path: string | null][] = [
    ['home', '/'],
    ['province', area(ofLevel(data, 'province')[0]?.code)],
    ['regency', area(regency)],
    ['large district', area(districts.at(-1)?.code)],
    ['smallest district', area(districts[0]?.code)],
    ['village sudah', village(data, 'sudah')],
    ['village belum', village(data, 'belum')],
    ['village without data', village(data, 'tanpa_data')],
    ['moved code', data.codeChanges[0] ? villageAddress(data.codeChanges[0].from) : null],
    ['data', '/data/'],
    ['changes', '/data/perubahan/'],
    ['method', '/data/metode/'],
    ['about', '/tentang/'],
    ['style', '/tentang/rupa/'],
    ['search', '/cari/'],
    ['search with results', `/cari/?q=${data.villages[0]!.name.slice(0, 4).toLowerCase()}`],
    ['search without results', '/cari/?q=qqxxzzyy'],
    ['news list', '/berita/'],
    ['news article', firstArticle(folder)],
    ['offline', '/luring/'],
    ['embedded area', regency === undefined ? null : `/sematan${areaAddress(regency)}`],
  ];
  const known = kinds.map(([name, path]) => ({
    name,
    path: path !== null && isBuilt(folder, path) ? path : null,
  }));
  return [...known, { name: 'page not found', path: '/tidak-ada/' }];
}

/** The page kinds of the built site. */
export const PAGE_KINDS: readonly PageKind[] = pageKindsOf(siteDir, siteData);

/** Tests every page kind of the built site; one that the site does not have is skipped by its name. */
export function describePageKinds(test: (path: string) => void): void {
  for (const { name, path } of PAGE_KINDS) {
    if (path === null) describe.skip(`${name} (not on this site)`, () => test('/'));
    else describe(`${name} ${path}`, () => test(path));
  }
}

function ofLevel(data: SiteData, level: AreaRecord['level']): AreaRecord[] {
  return data.areas.filter((area) => area.level === level);
}

function village(data: SiteData, status: VillageRecord['status']): string | null {
  const found = data.villages.find((one) => one.status === status);
  return found === undefined ? null : villageAddress(found.code);
}

/** The first article below the list of news; the list may be cut into pages of its own. */
function firstArticle(folder: string): string | null {
  const list = join(folder, 'berita');
  if (!existsSync(list)) return null;
  const names = readdirSync(list).filter((name) => name !== 'halaman' && !name.includes('.'));
  return names.length === 0 ? null : `/berita/${names.sort()[0]}/`;
}

function isBuilt(folder: string, path: string): boolean {
  return existsSync(join(folder, path.split('?')[0]!, 'index.html'));
}
