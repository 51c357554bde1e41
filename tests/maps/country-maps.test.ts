import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { COUNTRY_CODE } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { mapCells, mapFilesMaker } from '#lib/map-files.ts';
import { readContent } from '#lib/read-content.ts';
import { readRegister } from '#lib/read-register.ts';
import { type CoverageMap, drawCoverageMap } from '#maps/draw-map.ts';
import { layoutParts } from '#maps/part-layout.ts';
import { placeNamesOn } from '#maps/place-names.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { wordsIn } from '../site-words.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';
import { islandPositions, islands } from './made-up-islands.ts';
import { expectPicture } from './picture.ts';
import { countryPositions, hasSharedData } from './real-data.ts';

const STEPS = ['step-5', 'step-4', 'step-3', 'step-2', 'step-1', 'tanpa_data'] as const;
const LIMIT = 45 * 1024;

describe('maps of an invented country by its parts', () => {
  const cells = layoutParts({ register: islands, region: COUNTRY_CODE, positions: islandPositions });
  const frame = tileFrame(cells, [...cells.keys()]);
  const provinces = islands.children(COUNTRY_CODE);
  const fillOf = (index: number): MapFill => STEPS[index % STEPS.length]!;
  const areasOf = (codes: readonly AreaRecord['code'][]) =>
    codes.map((code, index) => ({
      code,
      fill: fillOf(index),
      name: `Wilayah ${code}`,
      address: `/wilayah/${code}/`,
      label: null,
    }));
  const map = (areas: ReturnType<typeof areasOf>): CoverageMap => ({
    frame,
    id: 'peta-ID',
    title: 'Peta rekaan',
    description: 'Peta negara rekaan.',
    fills: STEPS,
    areas,
    names: placeNamesOn(
      frame,
      provinces.map(({ code, name }) => ({ code, text: name })),
      new Map(areas.map(({ code, fill }) => [code, fill])),
    ),
    withoutBoundary: '',
    enlarged: '',
  });

  it('look as they were last accepted', () => {
    expectPicture('parts-tiles', drawCoverageMap(map(areasOf([...cells.keys()]))));
    const shapes = frame.dissolved.province!;
    expectPicture(
      'parts-shapes',
      drawCoverageMap({ ...map(areasOf(shapes.map(({ code }) => code))), shapes }),
    );
  });

  it('have strong lines around provinces and none within', () => {
    expect(frame.borders.district).toBe('');
    expect(frame.dissolved.province!.map(({ code }) => code)).toEqual(provinces.map(({ code }) => code));
  });
});

describe.skipIf(!hasSharedData)('with ../shared: the maps of Indonesia by its parts', async () => {
  const register = await readRegister();
  const { content } = await readContent({ contentDir: tinyContentDir, register: tinyRegister() });
  const country = {
    ...content!,
    site: { ...content!.site, region: COUNTRY_CODE },
    positions: countryPositions(),
    boundaries: null,
    releases: [],
    tilePlaces: null,
  };
  const known = assembleSiteData(country, register);
  /** Shares by a rule that mixes them well, which packs worse than any real release. */
  const mixed = (area: AreaRecord): AreaRecord => {
    const { total } = area.coverage;
    const sudah = Math.floor((((Number(area.code) || 0) * 37) % 101) * total * 0.01);
    return { ...area, coverage: { ...area.coverage, sudah, belum: total - sudah, tanpa_data: 0 } };
  };
  const data = { ...known, areas: known.areas.map(mixed) };
  const cells = layoutParts({ register, region: COUNTRY_CODE, positions: country.positions });
  const words = [wordsIn('id')];
  const make = (site: SiteData) =>
    mapFilesMaker({ data: site, content: country, register, words, cells, past: new Map() })(site.areas[0]!);
  const { inPages, published } = make(data);
  const pageMap = (key: string) => String(inPages.get(`maps/id/${key}/ID.svg`));
  const linked = (svg: string) => [...svg.matchAll(/<a href="\/wilayah\/(\d+)\/"/g)].map(([, code]) => code!);

  it('weigh at most 45 KB compressed, on pages and as files', () => {
    const weights = [...inPages, ...published].map(
      ([path, svg]) => [path, gzipSync(String(svg), { level: 9 }).length] as const,
    );
    console.log(weights.map(([path, bytes]) => `${path}: ${bytes} bytes compressed`).join('\n'));
    expect(weights.length).toBeGreaterThanOrEqual(4);
    for (const [path, bytes] of weights) expect(bytes, path).toBeLessThanOrEqual(LIMIT);
  });

  it('lead from each province and each regency to its page, once', () => {
    const codes = (level: 'province' | 'regency') =>
      register.areasIn(COUNTRY_CODE, level).map(({ code }) => code);
    expect(linked(pageMap('provinsi')).sort()).toEqual(codes('province'));
    expect(linked(pageMap('kabupaten')).sort()).toEqual(codes('regency'));
    expect(pageMap('kabupaten')).toMatch(/<title>Kabupaten Lebak: [\d.]+ dari [\d.]+ desa dan kelurahan, /);
  });

  it('say that they are diagrams, to those who see them and to those who hear them', () => {
    expect(pageMap('provinsi')).toContain('>Skema, bukan bentuk sebenarnya: makin banyak kabupaten dan kota');
    expect(pageMap('kabupaten')).toContain('>Skema, bukan bentuk sebenarnya: satu segi enam');
    expect(String(published.get('peta/ID.svg'))).toMatch(/<tspan[^>]*>Skema, bukan bentuk sebenarnya/);
  });

  it('hatch what is not known, and never count it as zero', () => {
    const unknown = make(known);
    const svg = String(unknown.published.get('peta/ID-kabupaten.svg'));
    expect(svg).toContain('map-hatch');
    expect(svg).toContain('ada data: 514<');
    expect(svg).toContain('0–19,99 %: –<');
    expect(svg).toContain('Kabupaten Lebak: belum ada data dari');
  });

  it('have the name of every province on a wide map', () => {
    const [, broad] = /<g class="map-places map-broad"[^>]*>(.*?)<\/svg>/s.exec(pageMap('provinsi'))!;
    expect(broad!.split('</text>').length - 1).toBeGreaterThanOrEqual(38);
  });

  it('are tiles also where there are boundaries of villages', () => {
    const bounded = { ...country, boundaries: [] };
    expect([...mapCells(bounded, register).keys()]).toEqual([...cells.keys()]);
  });
});
