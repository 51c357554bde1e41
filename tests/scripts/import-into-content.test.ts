import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteData } from '#domain/site-data.ts';
import { readImportArguments } from '#lib/import-arguments.ts';
import { readRegister } from '#lib/read-register.ts';
import { buildData } from '../../scripts/build-data.ts';
import { importRelease } from '../../scripts/import-release.ts';

const EXPORT = '../shared/data/portal-exports/klasifikasi-2023-08-28.xlsx';
const today = '2026-11-27';

/** Rows of the export by regency and by class, as the README of the shared data states them. */
const STATED = {
  '3601': 219,
  '3602': 188,
  '3603': 274,
  '3604': 91,
  '3671': 65,
  '3672': 14,
  '3673': 22,
  '3674': 19,
};
const STATED_CLASSES = { dasar: 586, berkembang: 93, mandiri: 41, berkelanjutan: 172 };

describe.skipIf(!existsSync(EXPORT))(
  'with ../shared: the export of 28 August 2023 in a copy of the content',
  () => {
    let root: string;
    let data: SiteData;
    let unplaced: { regency: string; classification: string }[];

    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'import-into-content-'));
      const folders = { contentDir: join(root, 'content'), generatedDir: join(root, 'generated') };
      cpSync('content', folders.contentDir, { recursive: true });
      const register = await readRegister();
      const progress = { write: () => true };
      const { report } = await importRelease(readImportArguments([EXPORT])!, {
        folders,
        register,
        today,
        progress,
      });
      unplaced = report.intake.unplaced.map(({ match, fields }) => ({
        regency: match.status === 'saran' ? match.suggestions[0]!.code.slice(0, 4) : '',
        classification: fields.klasifikasi.toLowerCase(),
      }));
      data = (await buildData(folders, { register, today }))!;
    }, 120_000);

    afterAll(() => rmSync(root, { recursive: true, force: true }));

    const releaseIn = (code: string) =>
      data.areas.find((area) => area.code === code)!.history.find(({ release }) => release === '2023-08-28')!;

    it('shows 892 villages less those left unconfirmed, by regency and by class', () => {
      expect(unplaced.length).toBeLessThanOrEqual(2);
      expect(releaseIn('36').sudah).toBe(892 - unplaced.length);
      for (const [code, count] of Object.entries(STATED)) {
        const open = unplaced.filter(({ regency }) => regency === code).length;
        expect(releaseIn(code).sudah, code).toBe(count - open);
      }
      for (const [name, count] of Object.entries(STATED_CLASSES)) {
        const open = unplaced.filter(({ classification }) => classification === name).length;
        expect(releaseIn('36').classes[name as keyof typeof STATED_CLASSES], name).toBe(count - open);
      }
    });

    it('adds the newer partial release to it, and the API says the same', () => {
      const { coverage } = data.areas.find(({ code }) => code === '36')!;
      expect(coverage.sudah + coverage.belum + coverage.tanpa_data).toBe(1552);
      expect(coverage.sudah).toBeGreaterThanOrEqual(releaseIn('36').sudah);
      const api = JSON.parse(
        readFileSync(join(root, 'generated/public/api/v1/wilayah/36.json'), 'utf8'),
      ) as Record<string, unknown>;
      expect(api).toMatchObject({
        jumlah_desa: 1552,
        sudah: coverage.sudah,
        belum: coverage.belum,
        tanpa_data: coverage.tanpa_data,
        rilis: ['2023-08-28', '2025-12-31'],
      });
    });

    it('leaves the villages that its unconfirmed rows may mean without data', () => {
      expect(data.villages.find(({ code }) => code === '3603142005')!.status).toBe('tanpa_data');
    });
  },
);
