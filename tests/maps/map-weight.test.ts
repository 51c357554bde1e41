import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { villageAddress } from '#domain/address.ts';
import { areaCode, levelOf } from '#domain/area-code.ts';
import { STATUSES } from '#domain/release.ts';
import { readRegister } from '#lib/read-register.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawLocator, locatorSheet } from '#maps/draw-locator.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import { placeNamesOn } from '#maps/place-names.ts';
import type { MapFrame } from '#maps/shape.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { bantenBoundaries, bantenPositions, hasSharedData } from './real-data.ts';

const register = await readRegister();
const villagesOf = (area: string) => register.villagesIn(areaCode(area)).map(({ code }) => code);
const compressed = (svg: string): number => gzipSync(svg, { level: 9 }).length;
const words = { sudah: 'sudah', belum: 'belum', tanpa_data: 'belum ada data' };

/** Statuses by a rule that mixes them well, which packs worse than any real release. */
const statusOf = (code: string) => STATUSES[(Number(code.slice(-2)) * 7 + Number(code.slice(4, 6))) % 3]!;

function locator(district: string, frame: MapFrame): string {
  const villages = villagesOf(district);
  const statuses = villages.map((code) => ({ code, status: statusOf(code) }));
  return drawLocator(locatorSheet({ frame, id: 'letak', statuses }), villages[0]!, 'Letak desa');
}

function draw(area: string, frame: MapFrame): string {
  const level = levelOf(areaCode(area));
  const labels = register
    .children(areaCode(area))
    .map(({ code, name }) => ({ code, text: `Kabupaten ${name}` }));
  const areas = register.villagesIn(areaCode(area)).map(({ code, name }) => {
    const status = statusOf(code);
    return {
      code,
      fill: status,
      name: `${name}: ${words[status]}`,
      address: villageAddress(code),
      label: level === 'district' ? name : null,
    };
  });
  const fills = new Map(areas.map(({ code, fill }) => [code, fill]));
  return drawCoverageMap({
    frame,
    id: `peta-${area}`,
    title: `Peta Kampung KB di ${register.get(areaCode(area))!.name}`,
    description: 'Skema, bukan bentuk sebenarnya: satu segi enam untuk tiap desa atau kelurahan.',
    fills: STATUSES,
    areas,
    names: placeNamesOn(frame, level === 'district' ? [] : labels, fills),
    withoutBoundary: 'Tanpa batas',
    enlarged: 'Diperbesar 2,5 kali',
  });
}

describe('tile maps of Banten are light', () => {
  const { cells } = layoutTiles({ register, region: areaCode('36'), positions: bantenPositions() });
  const weigh = (area: string) => compressed(draw(area, tileFrame(cells, villagesOf(area))));

  it('the province with 1,552 links and names: at most 20 KB', () => {
    const weight = weigh('36');
    console.log(`province as tiles: ${weight} bytes compressed`);
    expect(weight).toBeLessThanOrEqual(20 * 1024);
  });

  it('each regency: in proportion, and each kecamatan: at most 3 KB', () => {
    for (const { code } of register.children(areaCode('36'))) {
      expect(weigh(code)).toBeLessThanOrEqual(1500 + 16 * villagesOf(code).length);
    }
    const districts = register.areasIn(areaCode('36'), 'district').map(({ code }) => weigh(code));
    expect(Math.max(...districts)).toBeLessThanOrEqual(3 * 1024);
  });

  it('each locator: at most 2 KB', () => {
    const weights = register.areasIn(areaCode('36'), 'district').map(({ code }) => {
      const frame = tileFrame(cells, villagesOf(code));
      return compressed(locator(code, frame));
    });
    expect(Math.max(...weights)).toBeLessThanOrEqual(2 * 1024);
  });
});

describe.skipIf(!hasSharedData)('with ../shared: boundary maps of Banten are light', () => {
  it('the province: at most 43.5 of 45 KB; each regency 30 KB; each kecamatan 10 KB; each locator 1.4 KB', () => {
    const boundaries = bantenBoundaries();
    const weigh = (area: string, size: keyof typeof BOUNDARY_SIZES) =>
      compressed(draw(area, boundaryFrame(boundaries, villagesOf(area), BOUNDARY_SIZES[size])));
    const province = weigh('36', 'province');
    const regencies = register.children(areaCode('36')).map(({ code }) => weigh(code, 'regency'));
    const districts = register.areasIn(areaCode('36'), 'district');
    const maps = districts.map(({ code }) => weigh(code, 'district'));
    const locators = districts.map(({ code }) => {
      const frame = boundaryFrame(boundaries, villagesOf(code), BOUNDARY_SIZES.locator);
      return compressed(locator(code, frame));
    });
    const largest = [province, ...[regencies, maps, locators].map((weights) => Math.max(...weights))];
    console.log(
      `province, largest regency, kecamatan, locator as polygons: ${largest.join(', ')} bytes compressed`,
    );
    // The limit is 45 KB; 1.5 of them are for further layers of a page.
    expect(largest[0]).toBeLessThanOrEqual(43.5 * 1024);
    expect(largest[1]).toBeLessThanOrEqual(30 * 1024);
    expect(largest[2]).toBeLessThanOrEqual(10 * 1024);
    // A page of a village may have 14 KB in all.
    expect(largest[3]).toBeLessThanOrEqual(1.4 * 1024);
  }, 120_000);
});
