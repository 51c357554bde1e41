import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKeys } from '#lib/rebuild/unit-keys.ts';
import { readMaterial, type SiteMaterial } from '#lib/site-material.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

let base: SiteMaterial;

beforeAll(async () => {
  base = await materialOf();
});

/** What the invented country is made from, with one file of its content changed. */
async function materialOf(path?: string, change?: (text: string) => string): Promise<SiteMaterial> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  cpSync(tinyContentDir, folder, { recursive: true });
  cpSync('content/strings/id.json', join(folder, 'strings/id.json'));
  if (path !== undefined) {
    const file = join(folder, path);
    writeFileSync(file, change!(readFileSync(file, 'utf8')));
  }
  const material = await readMaterial(folder, { register: tinyRegister(), today: '2026-11-24' });
  rmSync(folder, { recursive: true });
  return material!;
}

/** The units whose key is another than that of the country as it is; null where what they have in common is another. */
function changed(material: SiteMaterial, code = 'code'): string[] | null {
  const [before, now] = [buildKeys(base, 'code'), buildKeys(material, code)];
  if (before.common !== now.common) return null;
  return [...now.units].filter(([unit, key]) => before.units.get(unit) !== key).map(([unit]) => unit);
}

describe('the keys of a build', () => {
  it('are the same for the same content', async () => {
    expect([...buildKeys(base, 'code').units.keys()]).toEqual(['99', '9901', '9971']);
    expect(changed(await materialOf())).toEqual([]);
  });

  it.each([
    [
      'a row of a release',
      'data/releases/2024-03-31.csv',
      /Tidak berjalan lagi/,
      'Sudah lama',
      ['99', '9971'],
    ],
    [
      'a row of an older release',
      'data/releases/2021-12-31.csv',
      /^(99\.01[^,]*),[^,]*,/m,
      '$1,Nama Lain,',
      ['99', '9901'],
    ],
    [
      'news of a village',
      'news/rapat-kelompok-kerja.mdx',
      /areas: \[\]/,
      'areas: [99.71.01.1001]',
      ['99', '9971'],
    ],
    [
      'the summary of news of a village',
      'news/pulau-sunyi-membuka-dapur-sehat.mdx',
      /tiga keluarga\./,
      'empat keluarga.',
      ['99', '9901'],
    ],
    ['news of no place', 'news/rapat-kelompok-kerja.mdx', /Rapat rekaan/, 'Sidang rekaan', []],
    ['the text of a page', 'pages/glosarium.mdx', /title: /, 'title: Kamus ', []],
  ])('%s changes only those of the units that it is of', async (...[, path, from, to, units]) => {
    expect(changed(await materialOf(path, (text) => text.replace(from, to)))).toEqual(units);
  });

  it.each([
    ['a setting of the site', 'site.json', /"name": "/, '"name": "Situs '],
    ['a word of the interface', 'strings/id.json', /Lihat peta/, 'Tampilkan peta'],
    ['a term', 'program/istilah.csv', /Kelompok kerja rekaan/, 'Regu kerja rekaan'],
    ['a figure', 'data/official-figures.csv', /,9,/, ',8,'],
  ])('%s changes what all have in common', async (_what, path, from, to) => {
    expect(changed(await materialOf(path, (text) => text.replace(from, to)))).toBeNull();
  });

  it('change with the programs and with what is asked for', () => {
    expect(changed(base, 'other code')).toBeNull();
    expect(changed({ ...base, preview: true })).toBeNull();
    expect(changed({ ...base, byRegency: true })).toBeNull();
  });
});
