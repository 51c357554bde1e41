import { describe, expect, it } from 'vitest';
import { areaCode, type AreaCode } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import { STATUSES } from '#domain/release.ts';
import { boundaryFrame, BOUNDARY_SIZES } from '#maps/boundary-shapes.ts';
import { type CoverageMap, drawCoverageMap } from '#maps/draw-map.ts';
import { drawMultiple } from '#maps/draw-multiple.ts';
import type { MapFrame } from '#maps/shape.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { expectPicture } from './picture.ts';
import { tinyBoundaries, tinyCells, tinyMap, villagesOf } from './tiny-maps.ts';

const CLASSES = ['class-4', 'class-3', 'class-2', 'class-1', 'unstated', 'belum', 'tanpa_data'] as const;
const STEPS = ['step-5', 'step-4', 'step-3', 'step-2', 'step-1', 'tanpa_data'] as const;

/** The map of an area with the fills of a legend in turn. */
function withFills(map: CoverageMap, fills: readonly MapFill[]): CoverageMap {
  return {
    ...map,
    fills,
    areas: map.areas.map((area, at) => ({ ...area, fill: fills[at % fills.length]! })),
  };
}

/** The map of the kecamatan or regencies of an area, each with a step in turn. */
function shareMap(frame: MapFrame, level: 'district' | 'regency'): CoverageMap {
  const shapes = frame.dissolved[level];
  const areas = shapes.map(({ code }) => ({
    code,
    fill: 'step-1' as MapFill,
    name: `Wilayah ${code}`,
    address: `/wilayah/${code}/`,
    label: null,
  }));
  return withFills({ ...tinyMap('99', frame), areas, shapes }, STEPS);
}

const frames = {
  tiles: tileFrame(tinyCells(), villagesOf('99')),
  polygons: boundaryFrame(tinyBoundaries(), villagesOf('99'), BOUNDARY_SIZES.province),
};

describe.each(['tiles', 'polygons'] as const)('maps of %s that answer other questions', (kind) => {
  const frame = frames[kind];

  it('look as they were last accepted', () => {
    expectPicture(`layer-classes-${kind}`, drawCoverageMap(withFills(tinyMap('99', frame), CLASSES)));
    expectPicture(`layer-districts-${kind}`, drawCoverageMap(shareMap(frame, 'district')));
    expectPicture(`layer-regencies-${kind}`, drawCoverageMap(shareMap(frame, 'regency')));
    const statuses = new Map(villagesOf('99').map((code, at) => [code, STATUSES[at % 3]!] as const));
    expectPicture(`multiple-${kind}`, drawMultiple(frame, statuses));
  });

  it('fill every area above the village as one shape with one link', () => {
    const svg = drawCoverageMap(shareMap(frame, 'district'));
    const links = [...svg.matchAll(/<a href="\/wilayah\/(\d{6})\/"/g)].map(([, code]) => code);
    const districts = new Set(villagesOf('99').map((code) => code.slice(0, 6)));
    expect(new Set(links)).toEqual(districts);
    expect(links).toHaveLength(districts.size);
    expect(svg).not.toContain('/desa/');
  });

  it('define everything that they refer to, the pattern of what is not known above all', () => {
    const whole = shareMap(frame, 'district');
    const unknown = {
      ...whole,
      areas: whole.areas.map((area) => ({ ...area, fill: 'tanpa_data' as const })),
    };
    for (const map of [whole, unknown, withFills(tinyMap('99', frame), CLASSES)]) {
      const svg = drawCoverageMap(map);
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
      const named = [...svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)].map(([, id]) => id!);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(drawCoverageMap(unknown)).toContain('url(#peta-99-hatch)');
  });

  it('put every village on a small map exactly once, in the colour of its status', () => {
    const codes = villagesOf('99');
    const dots = (sudah: readonly AreaCode[]) => {
      const svg = drawMultiple(frame, new Map(sudah.map((code) => [code, 'sudah'] as const)));
      const count = (status: string) =>
        (new RegExp(`multiple-${status}" d="([^"]*)"`).exec(svg)?.[1] ?? '').split('h0').length - 1;
      return [count('sudah'), count('belum'), count('tanpa_data')];
    };
    expect(dots([])).toEqual([0, 0, codes.length]);
    expect(dots(codes.slice(0, 3))).toEqual([3, 0, codes.length - 3]);
    expect(dots([areaCode('9901011001')])).toEqual([0, 0, codes.length]);
  });
});
