import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { SiteData } from '#domain/site-data.ts';
import { writeSitemap } from '#lib/meta/write-sitemap.ts';

const BASE = 'https://contoh.example';
const DATES = {
  pages: { '/': '2024-05-01', '/data/': '2024-01-01' },
  places: { '9901': '2024-02-01', '9901012001': '2024-03-01' },
  releases: {},
};

let root: string;
let site: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sitemap-'));
  site = join(root, 'site');
  mkdirSync(join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/last-modified.json'), JSON.stringify(DATES));
});

afterEach(() => rmSync(root, { recursive: true }));

function addPage(path: string, canonical: string | null = path): void {
  mkdirSync(join(site, path), { recursive: true });
  const head = canonical === null ? '' : `<link rel="canonical" href="${BASE}${canonical}">`;
  writeFileSync(join(site, path, 'index.html'), `<head>${head}</head>`);
}

async function write({ preview = false } = {}): Promise<Record<string, string>> {
  const codes = ['9901012001', '9801012001'].map((code) => ({ code: areaCode(code) }));
  const data = { site: { baseAddress: BASE, languages: ['id', 'en'] }, villages: codes };
  await writeSitemap(site, { data: data as unknown as SiteData, generatedDir: root, preview });
  const files = readdirSync(site).filter((name) => name.endsWith('.xml'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(site, name), 'utf8')]));
}

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!.slice(BASE.length));

describe('the sitemaps of a site', () => {
  it('are one of each province, one of all other pages, and their index with the newest day of each', async () => {
    for (const path of ['/', '/en/', '/data/', '/wilayah/9901/', '/en/wilayah/9901/']) addPage(path);
    const files = await write();
    expect(Object.keys(files).sort()).toEqual([
      'sitemap-98.xml',
      'sitemap-99.xml',
      'sitemap-halaman.xml',
      'sitemap-index.xml',
    ]);
    expect(locations(files['sitemap-halaman.xml']!)).toEqual(['/', '/data/', '/en/']);
    expect(locations(files['sitemap-98.xml']!)).toEqual(['/desa/9801012001/', '/en/desa/9801012001/']);
    expect(locations(files['sitemap-99.xml']!)).toEqual([
      '/desa/9901012001/',
      '/en/desa/9901012001/',
      '/en/wilayah/9901/',
      '/wilayah/9901/',
    ]);
    expect(files['sitemap-99.xml']).toContain('/desa/9901012001/</loc><lastmod>2024-03-01</lastmod>');
    expect(files['sitemap-98.xml']).not.toContain('lastmod');
    expect(files['sitemap-index.xml']).toContain(
      `<sitemap><loc>${BASE}/sitemap-99.xml</loc><lastmod>2024-03-01</lastmod></sitemap>`,
    );
    expect(files['sitemap-index.xml']).toContain(`<sitemap><loc>${BASE}/sitemap-98.xml</loc></sitemap>`);
  });

  it('leave out a page that names another as the true one, or none', async () => {
    addPage('/');
    addPage('/wilayah/', '/wilayah/99/');
    addPage('/cari/', null);
    expect(locations((await write())['sitemap-halaman.xml']!)).toEqual(['/']);
  });

  it('name no page of a preview', async () => {
    addPage('/');
    expect(Object.keys(await write({ preview: true }))).toEqual(['sitemap-index.xml']);
  });
});
