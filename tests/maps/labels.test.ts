import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawPlaceNames } from '#maps/place-names.ts';
import type { MapFrame } from '#maps/shape.ts';
import { parsePath } from './path-area.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';
import { boxOf, frameOf, type Line, readLines, register } from './read-labels.ts';

/** Pairs of lines that lie on one another, `apart` font sizes less than that from side to side. */
function countCollisions(lines: readonly Line[], apart = 0): number {
  const boxes = lines.map((line) => ({ ...boxOf(line, true), more: apart * line.size }));
  return boxes
    .flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    .filter(
      ([a, b]) =>
        a.left < b.right + a.more &&
        b.left < a.right + a.more &&
        a.top < b.bottom - 0.5 &&
        b.top < a.bottom - 0.5,
    ).length;
}

function placeNames(
  area: string,
  level: 'regency' | 'district',
  statusOf: (code: string) => Status,
  frame = frameOf(area),
) {
  const labels = register.areasIn(areaCode(area), level).map(({ code, name, kind }) => ({
    code,
    text: level === 'regency' ? `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}` : name,
  }));
  const statuses = new Map(frame.shapes.map(({ code }) => [code, statusOf(code)]));
  return { frame, labels, svg: drawPlaceNames(frame, labels, statuses) };
}

/** Villages whose tile has its middle below a line of a name. */
function villagesBelow(frame: MapFrame, lines: readonly Line[]): string[] {
  const boxes = lines.map((line) => boxOf(line, true));
  return frame.shapes
    .filter(({ label: [x, y] }) =>
      boxes.some(({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom),
    )
    .map(({ code }) => code);
}

/** Names are complete, inside the map and clear of one another. */
function checkBroadMap(regency: string, statusOf: (code: string) => Status): void {
  const { frame, labels, svg } = placeNames(regency, 'district', statusOf);
  const lines = readLines(svg, 'map-broad');
  expect(countCollisions(lines, 0.45)).toBe(0);
  for (const line of lines) {
    expect(boxOf(line, true).left).toBeGreaterThanOrEqual(-1);
    expect(boxOf(line, true).right).toBeLessThanOrEqual(frame.width + 1);
  }
  const total = labels.filter(({ text }) => wordsOf(lines).includes(text)).length;
  expect(total).toBe(labels.length);
}

/** Where the lines of the broad map start and end: the ways come before the dots. */
function leaderEnds(svg: string) {
  const [, d = ''] = /map-leaders map-broad.*? d="([^"]*)"/.exec(svg) ?? [];
  return parsePath(d).map((way) => ({ from: way[0]!, to: way.at(-1)! }));
}

/** How far a point is from the box of a line of a name; 0 inside. */
function distance(line: Line, [x, y]: readonly [number, number]): number {
  const { left, right, top, bottom } = boxOf(line, true);
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Both known statuses in every kecamatan: a name would hide which village has which. */
const known = (code: string): Status => (Number(code) % 2 === 0 ? 'sudah' : 'belum');
const STATUS_RULES: readonly ((code: string) => Status)[] = [known, () => 'sudah', () => 'tanpa_data'];
const SETS = ['map-narrow', 'map-broad'] as const;
/** The words of some lines; a word that was parted is whole again. */
const wordsOf = (lines: readonly Line[]) =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('- ', '');
/** True where a line is all or a part of a name. */
const isOf = (line: Line, name: string) => name.includes(line.text.replace(/-$/, ''));

describe('names of areas on a map', () => {
  it.each(SETS)('name all eight regencies of Banten, clear of one another: %s', (set) => {
    const { svg, labels } = placeNames('36', 'regency', known);
    const lines = readLines(svg, set);
    for (const { text } of labels) expect(wordsOf(lines)).toContain(text);
    expect(countCollisions(lines, 1)).toBe(0);
  });

  it.each(SETS)('stand where they hide no status, where there is such a place: %s', (set) => {
    // Known in one half of Pandeglang only; the other half has room for its name.
    const isKnown = (code: string) => code < '360114';
    const { frame, svg } = placeNames('36', 'regency', (code) =>
      isKnown(code) ? known(code) : 'tanpa_data',
    );
    const below = villagesBelow(frame, readLines(svg, set));
    expect(below.length).toBeGreaterThan(0);
    expect(below.filter(isKnown).length).toBeLessThanOrEqual(0.05 * below.length);
  });

  it.each(SETS)('stand beside the map rather than on statuses, and hide few of them: %s', (set) => {
    const { frame, svg } = placeNames('36', 'regency', known);
    expect(villagesBelow(frame, readLines(svg, set)).length).toBeLessThan(0.035 * frame.shapes.length);
  });

  // The names of the two smallest cities lie beside them on a narrow map.
  it.each(SETS.flatMap((set) => (['tanpa_data', 'sudah'] as const).map((status) => ({ set, status }))))(
    'stand on their own area where all villages have one status: $set, $status',
    ({ set, status }) => {
      const { frame, labels, svg } = placeNames('36', 'regency', () => status);
      const below = villagesBelow(frame, readLines(svg, set));
      expect(new Set(below.map((code) => code.slice(0, 4))).size).toBeGreaterThanOrEqual(labels.length - 2);
    },
  );

  it.each(['3601', '3602', '3603', '3604', '3671', '3672', '3673', '3674'])(
    'do not collide, stay inside and are complete on the broad map of %s',
    (regency) => {
      for (const statusOf of STATUS_RULES) checkBroadMap(regency, statusOf);
    },
  );

  it.each(['3601', '3602', '3603', '3604'])(
    'stand on no other kecamatan more than on their own: %s',
    (regency) => {
      const { frame, labels, svg } = placeNames(regency, 'district', known);
      const lines = readLines(svg, 'map-broad');
      for (const { code, text } of labels) {
        const below = villagesBelow(
          frame,
          lines.filter((line) => isOf(line, text)),
        );
        const own = below.filter((village) => village.startsWith(code));
        expect(own.length, text).toBeGreaterThanOrEqual(below.length / 2);
      }
    },
  );

  it('of kecamatan are on a narrow map only where they hide no status', () => {
    const { frame, svg, labels } = placeNames('3602', 'district', known);
    const lines = readLines(svg, 'map-narrow');
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.length).toBeLessThan(labels.length);
    expect(villagesBelow(frame, lines)).toEqual([]);
    const none = placeNames('3672', 'district', () => 'tanpa_data');
    expect(readLines(none.svg, 'map-narrow').length).toBeGreaterThanOrEqual(none.labels.length);
  });

  it.each([
    ['3601', 'district', 9],
    ['3602', 'district', 9],
    ['3604', 'district', 9],
    ['36', 'regency', 6],
  ] as const)('beside the map have a line to a tile of their area: %s', (above, level, least) => {
    const { frame, labels, svg } = placeNames(above, level, known);
    const names = readLines(svg, 'map-broad');
    const ends = leaderEnds(svg);
    expect(ends.length).toBeGreaterThanOrEqual(least);
    for (const { from, to } of ends) {
      const tile = frame.shapes.find(({ label: [x, y] }) => Math.hypot(x - to[0], y - to[1]) < 1);
      const name = names.reduce((best, next) => (distance(next, from) < distance(best, from) ? next : best));
      const whole = names.filter(({ x, y }) => x === name.x && Math.abs(y - name.y) < 3 * name.size);
      expect(labels.find(({ code }) => tile?.code.startsWith(code))?.text).toBe(wordsOf(whole));
      expect(distance(name, from)).toBeGreaterThan(0);
    }
  });

  it.each(['3601', '3602', '3603', '3604'])(
    'beside the map are nearest to their own area, so that no reader takes them for a neighbour: %s',
    (regency) => {
      const { frame, labels, svg } = placeNames(regency, 'district', known);
      for (const set of SETS)
        for (const line of readLines(svg, set)) {
          const tiles = frame.shapes.map(({ code, label }) => ({ code, away: distance(line, label) }));
          const nearest = tiles.reduce((best, next) => (next.away < best.away ? next : best));
          if (nearest.away === 0) continue;
          const areas = labels.filter(({ text }) => isOf(line, text));
          const own = tiles.filter(({ code }) => areas.some((area) => code.startsWith(area.code)));
          const ownAway = Math.min(...own.map(({ away }) => away));
          expect(ownAway, `${set}: ${line.text}`).toBeLessThan(nearest.away + frame.tile.halfWidth);
        }
    },
  );

  it('are the same for the same input', () => {
    const draw = () =>
      placeNames('3601', 'district', (code) => (Number(code) % 3 ? 'sudah' : 'tanpa_data')).svg;
    expect(draw()).toBe(draw());
  });

  it('are hidden from those who hear the page, because each tile has its name', () => {
    expect(placeNames('36', 'regency', known).svg).toContain('aria-hidden="true"');
  });
});

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
          expect(countCollisions(lines, 0.4), set).toBe(0);
          for (const line of lines) {
            const { left, right, top, bottom } = boxOf(line, true);
            expect(Math.min(left, top), line.text).toBeGreaterThanOrEqual(-1);
            expect(right, line.text).toBeLessThanOrEqual(frame.width + 1);
            expect(bottom, line.text).toBeLessThanOrEqual(frame.height + 1);
          }
          if (set === 'map-narrow' && level === 'district') continue;
          const missing = labels.filter(({ text }) => !wordsOf(lines).includes(text));
          // Pandeglang has a cape and an island half as wide as the map, and kecamatan of 1 % of it at the other end.
          expect(missing.length, missing.map(({ text }) => text).join()).toBeLessThanOrEqual(
            area === '3601' ? 7 : 0,
          );
        }
      }
    },
    60_000,
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
});
