import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaAddress } from '#domain/address.ts';
import { embedAddress, oembedAddress } from '#domain/embed.ts';
import { addressIn } from '#domain/language.ts';
import { mapFileAddress } from '#domain/kept-files.ts';
import { pngSize } from '#lib/keep/png-facts.ts';
import { gzippedBytes } from '#lib/page-weight.ts';
import { siteData, siteDir, siteFile, siteJson } from './built-site.ts';

const { languages, baseAddress } = siteData.site;
const areas = siteData.areas.filter(({ level }) => level !== 'country');
const provinces = areas.filter(({ level }) => level === 'province');
const each = languages.flatMap((language) => areas.map((area) => ({ language, area })));

interface Answer {
  readonly html: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The address that a page names as that of its oEmbed answer. */
function discovered(path: string): string {
  return /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(
    siteFile(join(path, 'index.html')),
  )![1]!;
}

describe('an oEmbed answer', () => {
  it('is named by the page of each area and by its embed', () => {
    for (const { language, area } of each) {
      const address = baseAddress + addressIn(language, oembedAddress(area.code));
      for (const path of [areaAddress(area.code), embedAddress(area.code)]) {
        expect(discovered(addressIn(language, path))).toBe(address);
      }
    }
  });

  it('leads to an embed that is there, and to a picture of the size that it says', () => {
    for (const { language, area } of each) {
      const answer = siteJson<Answer>(addressIn(language, oembedAddress(area.code)));
      const source = new URL(/src="([^"]*)"/.exec(answer.html)![1]!);
      expect(siteFile(join(source.pathname, 'index.html'))).toContain('<html');
      const picture = readFileSync(join(siteDir, new URL(answer.thumbnail_url!).pathname));
      expect(pngSize(picture)).toEqual({ width: answer.thumbnail_width, height: answer.thumbnail_height });
    }
  });
});

describe('what readers keep', () => {
  it('is light: a picture of a province at most 250 KB, its map as SVG at most 60 KB on the way', () => {
    for (const { code } of provinces) {
      const [svg, png] = (['svg', 'png'] as const).map((kind) =>
        readFileSync(join(siteDir, mapFileAddress(code, kind))),
      ) as [Buffer, Buffer];
      expect(png.length).toBeLessThanOrEqual(250 * 1024);
      expect(gzippedBytes(svg)).toBeLessThanOrEqual(60 * 1024);
    }
  });
});
