import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textSetter } from '#lib/brand/set-text.ts';
import { drawingFont } from '#lib/brand/site-font.ts';
import { writeMapPictures } from '#lib/keep/map-pictures.ts';
import { outlineTexts } from '#lib/keep/outline-texts.ts';
import { pngSize } from '#lib/keep/png-facts.ts';
import { tinyCountryDir } from '../../tiny-country.ts';

const maps = join(tinyCountryDir, 'expected/public/peta');
const province = readFileSync(join(maps, '99.svg'), 'utf8');
const district = join(maps, '990101.svg');
const setLine = textSetter(await drawingFont());
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const folder of ['peta', 'en/peta']) mkdirSync(join(root, 'public', folder), { recursive: true });
  cpSync(district, join(root, 'public/peta/990101.svg'));
  cpSync(join(maps, '99.svg'), join(root, 'public/en/peta/99.svg'));
});
afterAll(() => rmSync(root, { recursive: true }));

const make = () => writeMapPictures(join(root, 'public'), { cacheFolder: join(root, 'cache') });
const picture = (path: string) => readFileSync(join(root, 'public', path));

describe('the picture of a map', () => {
  it('is made beside every map in every language, once, and found again afterwards', async () => {
    expect(await make()).toEqual({ drawn: 2, found: 0 });
    const first = picture('peta/990101.png');
    expect(await make()).toEqual({ drawn: 0, found: 2 });
    expect(picture('peta/990101.png').equals(first)).toBe(true);
    const svg = readFileSync(district, 'utf8');
    writeFileSync(join(root, 'public/peta/990101.svg'), svg.replace('Sudah: ', 'Sudah ada: '));
    expect(await make()).toEqual({ drawn: 1, found: 1 });
    expect(picture('peta/990101.png').equals(first)).toBe(false);
  });

  it('does not stay in the cache when no build has asked for it for long', async () => {
    const { pictureCache } = await import('#lib/keep/picture-cache.ts');
    const folder = join(root, 'old');
    const day = 24 * 3600 * 1000;
    const at = (days: number) => pictureCache(folder, '1', days * day);
    const bytes = () => Promise.resolve(new Uint8Array([1]));
    await at(20_000).get('a', bytes);
    await at(20_000).get('a', bytes);
    at(20_029).tidy();
    expect(readdirSync(folder)).toHaveLength(1);
    at(20_031).tidy();
    expect(readdirSync(folder)).toHaveLength(0);
  });

  it('is 1,200 pixels wide, in few colours and light', async () => {
    const png = picture('en/peta/99.png');
    const { width, height } = await sharp(png).metadata();
    const colourType = png[25];
    expect([width, colourType]).toEqual([1200, 3]);
    expect(pngSize(png)).toEqual({ width, height });
    expect(statSync(join(root, 'public/en/peta/99.png')).size).toBeLessThan(120 * 1024);
  });

  it('carries title, source, date, licence and address in chunks that are sound', async () => {
    const png = picture('en/peta/99.png');
    const texts = textsOf(png);
    expect(texts.get('Title')).toBe('Peta Kampung KB di Provinsi Nusa Reka');
    expect(texts.get('Creation Time')).toBe('2024-03-31');
    expect(texts.get('Source')).toContain('Daftar rekaan');
    expect(texts.get('Copyright')).toContain('ODbL 1.0');
    expect(texts.get('URL')).toMatch(/\/sematan\/wilayah\/99\/2024-03-31\/$/);
    const { xmp } = await sharp(png).metadata();
    expect(xmp!.toString()).toContain(
      '<rdf:li xml:lang="x-default">Peta Kampung KB di Provinsi Nusa Reka</rdf:li>',
    );
    expect(xmp!.toString()).toContain(
      '<cc:license rdf:resource="https://opendatacommons.org/licenses/odbl/1-0/"/>',
    );
  });
});

describe('texts as outlines', () => {
  it('leave no text and no titles in the picture', () => {
    const outlined = outlineTexts(province, setLine);
    const gone = /<text|<tspan|<title|<desc/g;
    expect(new Set(province.match(gone)).size).toBe(4);
    expect(outlined).not.toMatch(gone);
    expect(province).not.toContain('map-narrow');
  });

  it('stand where the text stood, anchored, sized and weighted as the style says', () => {
    const svg =
      '<svg><style>.big { font-weight: 700; text-anchor: middle; } .big text { stroke-width: 0.5em; }</style>' +
      '<g class="big" font-size="20"><text x="100" y="50" fill="red">Awan &amp; Reka</text></g><text x="1" y="2">a</text></svg>';
    const { path, width } = setLine('Awan & Reka', { size: 20, weight: 700 });
    expect(outlineTexts(svg, setLine)).toContain(
      `<g fill="red" stroke-width="10"><path transform="translate(${(100 - width / 2).toFixed(2)} 50)" d="${path}"/></g>`,
    );
    const small = setLine('a', { size: 16, weight: 400 });
    expect(outlineTexts(svg, setLine)).toContain(
      `<g><path transform="translate(1.00 2)" d="${small.path}"/></g>`,
    );
  });
});

/** The texts of a PNG by their keywords; throws where a check sum is wrong. */
function textsOf(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error('A wrong check sum.');
    if (body.subarray(0, 4).toString('latin1') === 'iTXt') {
      const [keyword, text] = body.subarray(4).toString().split('\0\0\0\0\0') as [string, string];
      texts.set(keyword, text);
    }
    at += 12 + length;
  }
  return texts;
}
