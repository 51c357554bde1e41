import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { createRegister } from '#domain/register.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { Content } from '#domain/content.ts';
import { pastState } from '#lib/keep/past-states.ts';
import { mapCells, mapFilesMaker } from '#lib/map-files.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readContent } from '#lib/read-content.ts';
import { readRegister } from '#lib/read-register.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyRegister } from '../tiny-country.ts';
import { layTiles } from '../../scripts/lay-tiles.ts';
import { wordsIn } from '../site-words.ts';

const register = tinyRegister();
const today = '2024-06-30';
let copy: ContentCopy;
beforeEach(() => void (copy = copyTinyContent()));
afterEach(() => copy.remove());

const path = () => join(copy.contentDir, 'data/tile-layout.csv');
const lay = (options: Partial<Parameters<typeof layTiles>[0]> = {}) =>
  layTiles({ contentDir: copy.contentDir, register, today, isNew: false, isDryRun: false, ...options });
const file = () => readFileSync(path(), 'utf8');
const read = () => readContent({ contentDir: copy.contentDir, register, today });

/** The register without one village, and with one more. */
function changedRegister() {
  const rows = (['province', 'regency', 'district', 'village'] as const)
    .flatMap((level) => register.areasIn(areaCode('99'), level))
    .filter(({ code }) => code !== '9901012003');
  return createRegister('changed', [...rows, { code: areaCode('9971021009'), name: 'Baru Sekali' }]);
}

describe('data:tiles', () => {
  it('writes a tile for every village, counted from 1, without a problem', async () => {
    expect(await lay()).toBe(
      '24 desa dan kelurahan disusun dari awal.\nDitulis: content/data/tile-layout.csv.',
    );
    const rows = file()
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',').map(Number));
    expect(rows).toHaveLength(24);
    expect(Math.min(...rows.map(([, column]) => column!))).toBe(1);
    expect(Math.min(...rows.map(([, , row]) => row!))).toBe(1);
    expect((await read()).problems).toEqual([]);
  });

  it('leaves the file as it is where nothing changed', async () => {
    await lay();
    const before = file();
    expect(await lay()).toMatch(
      /^24 desa dan kelurahan: 24 tetap, 0 berpindah, 0 baru; 0 ubin dikosongkan\.\n/,
    );
    expect(file()).toBe(before);
  });

  it('says who came and went with a new register, and moves no other', async () => {
    await lay();
    const before = file();
    const report = await lay({ register: changedRegister() });
    expect(report).toBe(
      [
        '24 desa dan kelurahan: 23 tetap, 0 berpindah, 1 baru; 1 ubin dikosongkan.',
        'Baru:',
        '  Baru Sekali (99.71.02.1009)',
        'Dikosongkan:',
        '  99.01.01.2003',
        'Ditulis: content/data/tile-layout.csv.',
      ].join('\n'),
    );
    const rows = new Set(before.split('\n'));
    expect(
      file()
        .split('\n')
        .filter((row) => !rows.has(row)),
    ).toHaveLength(1);
  });

  it('names those that must move, and how far', async () => {
    await lay();
    copy.put('data/tile-layout.csv', file().replace(/^9971021003,.*$/m, '9971021003,60,5'));
    const report = await lay();
    expect(report).toContain('23 tetap, 1 berpindah, 0 baru');
    expect(report).toMatch(/Berpindah:\n {2}.* \(99\.71\.02\.1003\), 5\d(?:,\d)? ubin\n/);
  });

  it('writes nothing on a dry run', async () => {
    expect(await lay({ isDryRun: true })).toMatch(/Tidak ada yang ditulis\.$/);
    expect(existsSync(path())).toBe(false);
  });

  it('stops at errors of the data and leaves the file; only --new gets past errors of the file itself', async () => {
    copy.put('data/tile-layout.csv', 'kode,kolom,baris\n9901012001,x,1\n');
    await expect(lay()).rejects.toThrow(ProblemsFound);
    expect(file()).toContain('9901012001,x,1');
    expect(await lay({ isNew: true })).toContain('disusun dari awal');
    expect((await read()).problems).toEqual([]);
    copy.put('data/district-positions.csv', 'kode,bujur,lintang\n990101,x,1\n');
    await expect(lay({ isNew: true })).rejects.toThrow(ProblemsFound);
  });
});

describe('the tile maps of a site', () => {
  const words = wordsIn('id');
  /** All that says where the tiles of the province lie, and of which villages they are. */
  const placesOn = (content: Content) => {
    const data = assembleSiteData(content, register);
    const past = new Map(
      data.releases
        .slice(1)
        .map(({ release }) => [release, pastState(data, siteEdition(content, register, release), release)]),
    );
    const cells = mapCells(content, register);
    const mapsOf = mapFilesMaker({ data, content, register, words: [words], cells, past });
    const { inPages } = mapsOf(data.areas[0]!);
    const svg = inPages.get('maps/id/status/99.svg')!;
    const tiles = svg.split('class="map-tiles"')[1]!.split('class="map-border')[0]!;
    return tiles.match(/transform="[^"]*"|\/desa\/\d+|[xy]="[^"]*"/g)!;
  };

  it('show every village in the same place from release to release', async () => {
    rmSync(join(copy.contentDir, 'data/boundaries.geojson'));
    const content = (await read()).content!;
    const now = placesOn(content);
    expect(now.filter((part) => part.startsWith('/desa/'))).toHaveLength(24);
    expect(placesOn({ ...content, releases: content.releases.slice(0, 1) })).toEqual(now);
  }, 120_000);

  it('follow the layout of the folder, whatever the positions say', async () => {
    rmSync(join(copy.contentDir, 'data/boundaries.geojson'));
    const before = placesOn((await read()).content!);
    await lay();
    const { content } = await read();
    expect(placesOn(content!)).toEqual(before);
    const turned = new Map([...content!.positions].map(([code, [x, y]]) => [code, [224.5 - x, y] as const]));
    expect(placesOn({ ...content!, positions: turned })).toEqual(before);
    expect(placesOn({ ...content!, positions: turned, tilePlaces: null })).not.toEqual(before);
  }, 120_000);
});

describe('the layout of Banten', () => {
  it('is complete in content/, and the maps keep to it', async () => {
    const real = await readRegister();
    const { content, problems } = await readContent({ contentDir: 'content', register: real });
    expect(problems.filter(({ file }) => file.endsWith('tile-layout.csv'))).toEqual([]);
    const { site, positions, tilePlaces, codeChanges } = content!;
    const kept = keptTiles(tilePlaces!, codeChanges);
    const { cells } = layoutTiles({ register: real, region: site.region, positions, kept });
    expect([...cells]).toEqual([...kept]);
  });
});
