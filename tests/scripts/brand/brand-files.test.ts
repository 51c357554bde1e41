import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBrandFiles } from '#lib/brand/brand-files.ts';
import { tinyCountryDir } from '../../tiny-country.ts';

let root: string;

async function make(name: string): Promise<string> {
  const generatedDir = join(root, name);
  cpSync(join(tinyCountryDir, 'expected'), generatedDir, { recursive: true });
  rmSync(join(generatedDir, 'public'), { recursive: true });
  cpSync('content/strings/id.json', join(generatedDir, 'data/strings/id.json'));
  await writeBrandFiles(generatedDir);
  return join(generatedDir, 'public');
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'brand-files-'));
  await Promise.all(['one', 'two'].map(make));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function made(path: string, name = 'one'): Buffer {
  return readFileSync(join(root, name, 'public', path));
}

/** Width and height of a PNG, from its first chunk. */
function pngSize(png: Buffer): number[] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the brand files', () => {
  it('are these and no others, and the same each time', () => {
    const files = readdirSync(join(root, 'one/public'), { recursive: true }).map(String).sort();
    expect(files).toEqual([
      'apple-touch-icon.png',
      'bagikan.png',
      'favicon.ico',
      'favicon.svg',
      'fonts',
      'fonts/OFL.txt',
      'fonts/plus-jakarta-sans.woff2',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      'manifest.webmanifest',
    ]);
    for (const file of files.filter((path) => path !== 'fonts')) {
      expect(made(file).equals(made(file, 'two')), file).toBe(true);
    }
  });

  it.each([
    ['apple-touch-icon.png', 180, 180],
    ['icon-192.png', 192, 192],
    ['icon-512.png', 512, 512],
    ['icon-maskable-512.png', 512, 512],
    ['bagikan.png', 1200, 630],
  ])('%s has %i by %i pixels', (path, width, height) => {
    expect(pngSize(made(path))).toEqual([width, height]);
  });

  it('keep the share image small enough for every service that shows it', () => {
    expect(made('bagikan.png').length).toBeLessThan(300_000);
  });

  it('hold the small icon in two sizes', () => {
    const icon = made('favicon.ico');
    expect([0, 2, 4].map((at) => icon.readUInt16LE(at))).toEqual([0, 1, 2]);
    const sizes = [0, 1].map((entry) => {
      const at = 6 + 16 * entry;
      const [bytes, offset] = [icon.readUInt32LE(at + 8), icon.readUInt32LE(at + 12)];
      expect(offset + bytes).toBeLessThanOrEqual(icon.length);
      const size = pngSize(icon.subarray(offset, offset + bytes));
      expect(size).toEqual([icon[at], icon[at + 1]]);
      return size[0];
    });
    expect(sizes).toEqual([16, 32]);
  });

  it('bring a font light enough to be there before the text, with its licence', () => {
    const font = made('fonts/plus-jakarta-sans.woff2');
    expect(font.toString('latin1', 0, 4)).toBe('wOF2');
    expect(font.length).toBeLessThan(25 * 1024);
    expect(made('fonts/OFL.txt').toString('utf8')).toMatch(
      /Plus Jakarta Sans[^]*SIL OPEN FONT LICENSE Version 1\.1/,
    );
  });

  it('name the site and its icons in the manifest', () => {
    const manifest = JSON.parse(made('manifest.webmanifest').toString('utf8')) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({
      name: 'Kampung KB Nusa Reka',
      short_name: 'Kampung KB',
      lang: 'id',
      start_url: '/',
      theme_color: '#1b2a6b',
      background_color: '#ffffff',
    });
    for (const { src, sizes } of manifest.icons) {
      expect(pngSize(made(src)).join('x')).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  });

  it('show the tab icon in other colours on a dark browser', () => {
    const icon = made('favicon.svg').toString('utf8');
    expect(icon).toContain('fill="#1b2a6b"');
    expect(icon).toContain('@media(prefers-color-scheme:dark){path:nth-of-type(1){fill:#ffc83a}');
  });
});
