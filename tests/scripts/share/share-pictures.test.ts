import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';
import { placeImageAddress } from '#domain/share-image.ts';
import type { SiteData } from '#domain/site-data.ts';
import { writeSharePictures } from '#lib/share/write-share-pictures.ts';
import { tinyCountryDir } from '../../tiny-country.ts';

const colors = tokenValues(readTokens(readFileSync('src/styles/tokens.css', 'utf8')));
let root: string;
let data: SiteData;

const dataFile = () => join(root, 'data/site-data.json');
const keep = (kept: readonly string[]) =>
  writeFileSync(join(root, 'data/build.json'), JSON.stringify({ kept, region: '99' }));
const write = () => writeSharePictures(root, join(root, 'cache'));
const fileOf = (code: string) => join(root, 'public', placeImageAddress(code as never));

/** The colour of a pixel, as tokens write it. */
async function pixel(code: string, left: number, top: number): Promise<string> {
  const rgb = await sharp(fileOf(code))
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return `#${rgb.toString('hex')}`;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'share-pictures-'));
  cpSync(join(tinyCountryDir, 'expected'), root, { recursive: true });
  cpSync('content/strings/id.json', join(root, 'data/strings/id.json'));
  keep([]);
  data = JSON.parse(readFileSync(dataFile(), 'utf8')) as SiteData;
  // One village of which nothing is known, for the third status.
  const unknown = {
    ...data.villages[2]!,
    status: 'tanpa_data' as const,
    release: null,
    kampung: [],
    statement: null,
  };
  data = { ...data, villages: data.villages.map((one) => (one.code === unknown.code ? unknown : one)) };
  writeFileSync(dataFile(), JSON.stringify(data));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the pictures of places', () => {
  it('are not asked for of places that are kept', async () => {
    keep(['9901']);
    await write();
    expect(existsSync(fileOf('9901'))).toBe(false);
    expect(existsSync(fileOf('9901012001'))).toBe(false);
    expect(existsSync(fileOf('997101'))).toBe(true);
    rmSync(join(root, 'public'), { recursive: true });
    rmSync(join(root, 'cache'), { recursive: true });
    keep([]);
  }, 120_000);

  it('are drawn once for every area and village, and found again', async () => {
    const all = data.areas.length + data.villages.length;
    expect(await write()).toEqual({ drawn: all, found: 0 });
    expect(await write()).toEqual({ drawn: 0, found: all });
  });

  it('are small PNGs of the size that services ask for', async () => {
    for (const { code } of [...data.areas, ...data.villages]) {
      const { width, height, format } = await sharp(fileOf(code)).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
      expect(statSync(fileOf(code)).size).toBeLessThan(60_000);
    }
  });

  it.each([
    ['sudah', 'panel-sudah'],
    ['belum', 'panel-belum'],
    ['tanpa_data', 'map-tanpa-data'],
  ] as const)(
    'have the field of a village that is %s in its colour, and the ground around it',
    async (status, token) => {
      const { code } = data.villages.find((one) => one.status === status)!;
      expect(await pixel(code, 70, 400)).toBe(tokenValue(colors, token));
      expect(await pixel(code, 5, 5)).toBe(tokenValue(colors, 'mast'));
    },
  );

  it('mark each village at a place of its own', () => {
    const [one, two] = data.villages.slice(0, 2).map(({ code }) => readFileSync(fileOf(code)));
    expect(one!.equals(two!)).toBe(false);
  });

  it('are drawn anew only where the village or its kecamatan has changed', async () => {
    const [first] = data.villages;
    const villages = data.villages.map((one) => (one === first ? { ...one, name: 'Nama Baru' } : one));
    writeFileSync(dataFile(), JSON.stringify({ ...data, villages }));
    expect((await write()).drawn).toBe(1);
  });

  it('come with a QR code of every area', () => {
    for (const { code } of data.areas)
      expect(readFileSync(fileOf(code).replace('.png', '.svg'), 'utf8')).toMatch(/^<svg /);
  });
});
