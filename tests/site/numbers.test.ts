import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent } from '#domain/format.ts';
import { siteData, siteDir, siteFile, siteJson } from './built-site.ts';

interface AreaJson {
  kode: string;
  jumlah_desa: number;
  sudah: number;
  belum: number;
  tanpa_data: number;
  persen: number | null;
  klasifikasi: Record<string, number>;
  bagian: {
    kode: string;
    status?: string;
    jumlah_desa?: number;
    sudah?: number;
    belum?: number;
    tanpa_data?: number;
  }[];
}

const { region } = siteData.site;
const areaJson = (code: string) => siteJson<AreaJson>(`api/v1/wilayah/${code}.json`);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the built site', () => {
  it('has a page and a data file for every village and area of the region, and no others', () => {
    const villages = siteData.villages.map(({ code }) => code);
    const moved = siteData.codeChanges.map(({ from }) => from);
    expect(readdirSync(join(siteDir, 'desa')).sort()).toEqual([...villages, ...moved].sort());
    expect(readdirSync(join(siteDir, 'api/v1/desa')).sort()).toEqual(
      [...villages, ...moved].map((code) => `${code}.json`).sort(),
    );
    const areas = siteData.areas.map(({ code }) => code);
    expect(readdirSync(join(siteDir, 'wilayah')).sort()).toEqual([...areas, 'index.html'].sort());
  });

  it.runIf(region === '36')('has 1,552 villages, 155 kecamatan, 8 regencies and cities, 1 province', () => {
    expect(siteData.villages).toHaveLength(1552);
    const count = (level: string) => siteData.areas.filter((area) => area.level === level).length;
    expect([count('district'), count('regency'), count('province')]).toEqual([155, 8, 1]);
  });

  it('adds up at every level, and the parts to the whole', () => {
    for (const { code } of siteData.areas) {
      const area = areaJson(code);
      expect(area.sudah + area.belum + area.tanpa_data, code).toBe(area.jumlah_desa);
      expect(sum(Object.values(area.klasifikasi)), code).toBe(area.sudah);
      for (const key of ['sudah', 'belum', 'tanpa_data'] as const) {
        const parts = area.bagian.map((part) => part[key] ?? (part.status === key ? 1 : 0));
        expect(sum(parts), `${code} ${key}`).toBe(area[key]);
      }
    }
  });

  it('describes no map with a nought for what may be, nor names a place on one so', () => {
    for (const { code, coverage } of siteData.areas) {
      const html = siteFile(`wilayah/${code}/index.html`);
      const [, description = ''] = /<desc[^>]*>([^<]*)</.exec(html) ?? [];
      if (coverage.tanpa_data > 0) expect(description, code).not.toMatch(/\b0 belum\b/);
      if (coverage.tanpa_data === coverage.total) expect(html, code).not.toMatch(/\b0 sudah\b/);
    }
  });

  it('says the same on the page, in the API and in the release', () => {
    const area = areaJson(region);
    const page = siteFile(`wilayah/${region}/index.html`);
    expect(page).toContain(`${formatCount(area.sudah)} dari ${formatCount(area.jumlah_desa)}`);
    expect(page).toContain(formatPercent(area.persen!));
    const csv = readFileSync(join(siteDir, 'data/unduh/terbaru/kampung-kb.csv'), 'utf8').replace(
      '\uFEFF',
      '',
    );
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const villages = new Map(data.map((row) => [row['kode']!, row['status']!]));
    expect(villages.size).toBe(area.jumlah_desa);
    expect([...villages.values()].filter((status) => status === 'sudah')).toHaveLength(area.sudah);
  });

  it('never writes an unknown village as "belum"', () => {
    for (const village of siteData.villages.filter(({ status }) => status === 'tanpa_data')) {
      expect(siteFile(`desa/${village.code}/index.html`)).not.toContain('belum menjadi Kampung KB.');
    }
  });
});
