import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import type { MapShape } from '#maps/shape.ts';
import {
  boxOf,
  countCollisions,
  leaderEnds,
  placeNames,
  readLines,
  register,
  wordsOf,
} from './read-labels.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';

/** Both known statuses in every kecamatan, and all villages alike. */
const known = (code: string): Status => (Number(code) % 2 === 0 ? 'sudah' : 'belum');
const STATUS_RULES: readonly ((code: string) => Status)[] = [known, () => 'sudah', () => 'tanpa_data'];
const SETS = ['map-narrow', 'map-broad'] as const;

describe.skipIf(!hasSharedData)('with ../shared: names on polygons', () => {
  const boundaries = hasSharedData ? bantenBoundaries() : [];
  const polygons = (area: string) =>
    boundaryFrame(
      boundaries,
      register.villagesIn(areaCode(area)).map(({ code }) => code),
      BOUNDARY_SIZES[area.length === 2 ? 'province' : 'regency'],
    );

  it.each([
    ['36', 'regency'],
    ...['3601', '3602', '3603', '3604', '3671', '3672', '3673', '3674'].map((code) => [code, 'district']),
  ] as [string, 'regency' | 'district'][])(
    'do not collide and stay inside on the map of %s, on a telephone and on a wider one',
    (area, level) => {
      const frame = polygons(area);
      for (const statusOf of STATUS_RULES) {
        const { labels, svg } = placeNames(area, level, statusOf, frame);
        for (const set of SETS) {
          const lines = readLines(svg, set);
          // Pandeglang has a cape and an island half as wide as the map, and kecamatan of 1 % of it at the other end:
          // some names are left out there, and others stand closer.
          const isDense = area === '3601';
          expect(countCollisions(lines, isDense ? 0 : 0.4), set).toBe(0);
          for (const line of lines) {
            const { left, right, top, bottom } = boxOf(line, true);
            expect(Math.min(left, top), line.text).toBeGreaterThanOrEqual(-1);
            expect(right, line.text).toBeLessThanOrEqual(frame.width + 1);
            expect(bottom, line.text).toBeLessThanOrEqual(frame.height + 1);
          }
          if (set === 'map-narrow' && level === 'district') continue;
          const missing = labels.filter(({ text }) => !wordsOf(lines).includes(text));
          const most = isDense ? 7 : 0;
          expect(missing.length, missing.map(({ text }) => text).join()).toBeLessThanOrEqual(most);
        }
      }
    },
    60_000,
  );

  it.each([
    ['36', 'regency', 4, 20],
    ['3604', 'district', 6, 60],
  ] as const)(
    'have their lines to the land of an area, not to an islet of it: %s',
    (area, level, digits, near) => {
      const frame = polygons(area);
      const ends = leaderEnds(placeNames(area, level, known, frame).svg);
      expect(ends.length).toBeGreaterThan(2);
      for (const { to } of ends) {
        const away = ({ label: [x, y] }: MapShape) => Math.hypot(x - to[0], y - to[1]);
        const [end, ...others] = [...frame.shapes].sort((one, other) => away(one) - away(other));
        const own = others.filter(({ code }) => code.slice(0, digits) === end!.code.slice(0, digits));
        expect(away(own[0]!), end!.code).toBeLessThan(near);
      }
    },
  );

  it('of regencies in an inset stand in its frame, all others outside', () => {
    const frame = polygons('36');
    const { x, y, width, height } = frame.inset!.frame;
    for (const set of SETS) {
      const lines = readLines(placeNames('36', 'regency', known, frame).svg, set);
      const inside = lines.filter((line) => {
        const { left, right, top, bottom } = boxOf(line, true);
        return right > x && left < x + width && bottom > y && top < y + height;
      });
      expect(
        wordsOf(inside)
          .split(/ (?=Kota)/)
          .sort(),
      ).toEqual(['Kota Tangerang', 'Kota Tangerang Selatan']);
      for (const line of inside) {
        const { left, right, top, bottom } = boxOf(line, true);
        expect(
          Math.min(left - x, x + width - right, top - frame.inset!.heading, y + height - bottom),
        ).toBeGreaterThan(0);
      }
    }
  });

  it('keep clear of the tiles of villages without a polygon, and of the words above them', () => {
    const villages = register.villagesIn(areaCode('3674')).map(({ code }) => code);
    const some = boundaries.filter((_, index) => index % 3 !== 0);
    const frame = boundaryFrame(some, villages, BOUNDARY_SIZES.regency);
    const first = frame.shapes.find(({ code }) => code === frame.withoutBoundary[0])!;
    for (const set of SETS) {
      const lines = readLines(placeNames('3674', 'district', known, frame).svg, set);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(boxOf(line, true).bottom).toBeLessThan(first.label[1] - 40);
    }
  });
});
