import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens, tokenValues } from '#domain/design/read-tokens.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { drawShareImage } from '#lib/brand/share-image.ts';
import { lookOf } from '#lib/brand/brand-files.ts';
import { mastMapStyle, placeMap } from '#lib/brand/share-map.ts';
import { areaShareWords, shareWords } from '#lib/brand/share-words.ts';
import type { SetLine } from '#lib/brand/set-text.ts';
import { setLine } from './drawing-font.ts';
import { wordsIn } from '../../site-words.ts';

const expected = 'tests/fixtures/tiny-country/expected';
const data = JSON.parse(readFileSync(`${expected}/data/site-data.json`, 'utf8')) as SiteData;
const words = wordsIn('id');
const map = readFileSync(`${expected}/maps/id/status/${data.site.region}.svg`, 'utf8');
const colors = tokenValues(readTokens(readFileSync('src/styles/tokens.css', 'utf8')));

/** The site of the invented country, but with a region of another name or other numbers. */
function siteWith(change: Partial<AreaRecord>, site: Partial<SiteData['site']> = {}): SiteData {
  return {
    ...data,
    site: { ...data.site, ...site },
    areas: data.areas.map((area) => (area.code === data.site.region ? { ...area, ...change } : area)),
  };
}

/** The picture, and every line of text that was set for it at the size that was used in the end. */
function draw(site: SiteData, regionMap: string | null = map): { svg: string; drawn: string[] } {
  const tried: { text: string; path: string }[] = [];
  const listen: SetLine = (text, style) => {
    const line = setLine(text, style);
    tried.push({ text, path: line.path });
    return line;
  };
  const svg = drawShareImage({
    words: shareWords(site, words),
    sign: readFileSync('src/brand/sign.svg', 'utf8'),
    colors,
    mapStyle: readFileSync('src/styles/map.css', 'utf8'),
    map: regionMap,
    setLine: listen,
  });
  return { svg, drawn: tried.filter(({ path }) => svg.includes(`d="${path}"`)).map(({ text }) => text) };
}

const region = data.areas.find(({ code }) => code === data.site.region)!;
const unknown = {
  ...region.coverage,
  sudah: 0,
  belum: 0,
  tanpa_data: region.coverage.total,
  percent: null,
  atLeast: true,
  releases: [],
  belumDates: [],
};

describe('the words of the share image', () => {
  it('are those of the data', () => {
    const { lead, number, answer, source, legend } = shareWords(data, words);
    expect(lead).toBe('Sedikitnya');
    expect(number).toBe('11');
    expect(answer).toBe(
      'dari 24 desa dan kelurahan di Provinsi Nusa Reka tercatat sudah menjadi Kampung KB; 13 tercatat belum antara 30 Juni 2023 dan 31 Maret 2024.',
    );
    expect(source).toBe(
      'Keadaan antara 30 Juni 2023 dan 31 Maret 2024; tiap desa menurut rilis terbaru yang menyebutnya. Sumber: Dinas Rekaan Nusa Reka.',
    );
    expect(legend).toEqual([
      { fill: 'sudah', text: 'Sudah: 11' },
      { fill: 'belum', text: 'Belum: 13' },
    ]);
  });

  it('give no number and no source where nothing is known', () => {
    const { number, source, legend } = shareWords(siteWith({ coverage: unknown }), words);
    expect(number).toBeNull();
    expect(source).toBeNull();
    expect(legend).toEqual([{ fill: 'tanpa_data', text: 'Belum ada data: 24' }]);
  });
});

describe('the picture of an area that is mapped by its parts', () => {
  const coverage = { ...region.coverage, total: 10_001, sudah: 9_000, belum: 1_001, tanpa_data: 0 };
  const large = data.areas.map((area) => ({ ...area, coverage }));
  const country = { ...data, areas: large };

  it('has the steps of shares in its legend, and says of what they are and that it is a diagram', () => {
    const { legend, note } = areaShareWords(country, country.areas[0]!, words);
    expect(legend).toEqual([{ fill: 'step-5', text: '80–100 %' }]);
    expect(note).toMatch(/^Persen sudah per kabupaten\/kota\. Skema, bukan bentuk sebenarnya: /);
  });

  it('has their colours on indigo, and that of any other area is as it was', () => {
    const look = { mapStyle: '.map-sudah{fill:var(--map-sudah,#000)}', colors };
    expect(lookOf(region, look)).toBe(look);
    const { mapStyle, colors: own } = lookOf(country.areas[0]!, look);
    const rules = mastMapStyle(mapStyle, own);
    expect(rules).toContain('.map-step-5 { fill: #b5f7f0; }');
    expect(rules).not.toContain('var(');
  });
});

describe('the share image', () => {
  it('holds no text and no variable that only a browser could draw', () => {
    const { svg } = draw(data);
    for (const part of ['<text', 'var(', '<a ', '<title', '@media'])
      expect(svg.includes(part), part).toBe(false);
    for (const [rule, color] of [
      ['fill', 'mast-sudah'],
      ['stroke', 'mast-belum-edge'],
      ['stroke', 'mast-hatch'],
    ]) {
      expect(svg.includes(`${rule!}: ${colors.get(color!)!};`), color).toBe(true);
    }
  });

  it('leaves out the lines to names with the names, and nothing else', () => {
    const leaders = '<g class="map-leaders map-broad"><path d="M1 1l2 2"/></g>';
    const placed = placeMap(
      `<svg viewBox="0 0 9 9">${leaders}<g class="map-tiles"><path d="M0 0z"/></g></svg>`,
      {
        x: 0,
        y: 0,
        width: 9,
        height: 9,
      },
    );
    expect(placed).not.toContain('map-leaders');
    expect(placed).toContain('<g class="map-tiles"><path d="M0 0z"/></g>');
  });

  it('keeps a tile where the link around it stood', () => {
    const tile =
      '<a href="/desa/1/" transform="translate(2 1)" tabindex="-1"><title>Satu</title><use href="#t"/></a>';
    const placed = placeMap(`<svg viewBox="0 0 9 9">${tile}</svg>`, { x: 0, y: 0, width: 9, height: 9 });
    expect(placed).toContain('<g transform="translate(2 1)"><use href="#t"/></g>');
  });

  it('sets question, number, answer, source and legend', () => {
    const said = draw(data).drawn.join(' ');
    for (const part of [
      'Apakah desa Anda',
      'Sedikitnya',
      '11',
      'dari 24 desa',
      'Sumber:',
      'Sudah: 11',
      'Belum: 13',
    ]) {
      expect(said).toContain(part);
    }
  });

  it('leaves out the map and its legend where the region has none', () => {
    const { drawn } = draw(data, null);
    expect(drawn).not.toContain('Sudah: 11');
    expect(drawn.join(' ')).toContain('dari 24 desa');
  });

  it.each(['kabupaten', 'provinsi'] as const)('has room for the longest name of a %s, uncut', (kind) => {
    const name = 'Kepulauan Siau Tagulandang Biaro';
    const site = { name: `Kampung KB Kabupaten ${name}` };
    const half = { ...region.coverage, sudah: 1234, belum: 2345, tanpa_data: 3456, total: 7035 };
    for (const coverage of [region.coverage, unknown, half]) {
      const said = draw(siteWith({ name, kind, coverage }, site)).drawn.join(' ');
      expect(said).toContain('Biaro');
      expect(said).not.toContain('…');
    }
  });
});
