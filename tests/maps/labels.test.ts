import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { Status } from '#domain/release.ts';
import { BOUNDARY_SIZES, boundaryFrame } from '#maps/boundary-shapes.ts';
import { waysToBreak } from '#maps/label-lines.ts';
import { drawPlaceNames } from '#maps/place-names.ts';
import type { MapFrame } from '#maps/shape.ts';
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

function placeNames(area: string, level: 'regency' | 'district', statusOf: (code: string) => Status) {
  const frame = frameOf(area);
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
function checkBroadMap(regency: string, status: Status): void {
  const { frame, labels, svg } = placeNames(regency, 'district', () => status);
  const lines = readLines(svg, 'map-broad');
  expect(countCollisions(lines, 0.45)).toBe(0);
  for (const line of lines) {
    expect(boxOf(line, true).left).toBeGreaterThanOrEqual(-1);
    expect(boxOf(line, true).right).toBeLessThanOrEqual(frame.width + 1);
  }
  const total = labels.filter(({ text }) => wordsOf(lines).includes(text)).length;
  expect(total).toBe(labels.length);
}

const known = (): Status => 'sudah';
const SETS = ['map-narrow', 'map-broad'] as const;
const wordsOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

describe('names of areas on a map', () => {
  it.each(SETS)('name all eight regencies of Banten, clear of one another: %s', (set) => {
    const { svg, labels } = placeNames('36', 'regency', known);
    const lines = readLines(svg, set);
    for (const { text } of labels)
      expect(waysToBreak(text).some((way) => wordsOf(lines).includes(way.join(' ')))).toBe(true);
    expect(countCollisions(lines, 1)).toBe(0);
  });

  it.each(SETS)('stand where they hide no status, where there is such a place: %s', (set) => {
    // Known in one half of Pandeglang only; the other half has room for its name.
    const isKnown = (code: string) => code < '360114';
    const { frame, svg } = placeNames('36', 'regency', (code) => (isKnown(code) ? 'belum' : 'tanpa_data'));
    const below = villagesBelow(frame, readLines(svg, set));
    expect(below.length).toBeGreaterThan(0);
    expect(below.filter(isKnown).length).toBeLessThanOrEqual(0.05 * below.length);
  });

  it.each(SETS)('stand beside the map rather than on statuses, and hide few of them: %s', (set) => {
    const { frame, svg } = placeNames('36', 'regency', known);
    expect(villagesBelow(frame, readLines(svg, set)).length).toBeLessThan(0.035 * frame.shapes.length);
  });

  // The names of the two smallest cities lie beside them on a narrow map.
  it.each(SETS)('stand on their own area where nothing is known: %s', (set) => {
    const { frame, labels, svg } = placeNames('36', 'regency', () => 'tanpa_data');
    const below = villagesBelow(frame, readLines(svg, set));
    expect(new Set(below.map((code) => code.slice(0, 4))).size).toBeGreaterThanOrEqual(labels.length - 2);
  });

  it.each(['3601', '3602', '3603', '3604', '3671', '3672', '3673', '3674'])(
    'do not collide, stay inside and are complete on the broad map of %s',
    (regency) => {
      for (const status of ['sudah', 'tanpa_data'] as const) checkBroadMap(regency, status);
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
          lines.filter((line) => line.text === text),
        );
        const own = below.filter((village) => village.startsWith(code));
        expect(own.length, text).toBeGreaterThanOrEqual(below.length / 2);
      }
    },
  );

  it('of kecamatan are not on a narrow map at all if one of them would hide a status', () => {
    expect(placeNames('3602', 'district', known).svg).not.toContain('map-narrow');
    const none = placeNames('3672', 'district', () => 'tanpa_data');
    expect(readLines(none.svg, 'map-narrow').length).toBeGreaterThanOrEqual(none.labels.length);
  });

  it.skipIf(!hasSharedData)('find room on polygons too, nearly all of them on the densest regency', () => {
    const villages = register.villagesIn(areaCode('3601')).map(({ code }) => code);
    const frame = boundaryFrame(bantenBoundaries(), villages, BOUNDARY_SIZES.regency);
    const labels = register
      .areasIn(areaCode('3601'), 'district')
      .map(({ code, name }) => ({ code, text: name }));
    const lines = readLines(drawPlaceNames(frame, labels, new Map()), 'map-broad');
    expect(labels.filter(({ text }) => wordsOf(lines).includes(text)).length).toBeGreaterThanOrEqual(28);
    expect(countCollisions(lines)).toBe(0);
  });

  it('are the same for the same input', () => {
    const draw = () =>
      placeNames('3601', 'district', (code) => (Number(code) % 3 ? 'sudah' : 'tanpa_data')).svg;
    expect(draw()).toBe(draw());
  });

  it('are hidden from those who hear the page, because each tile has its name', () => {
    expect(placeNames('36', 'regency', known).svg).toContain('aria-hidden="true"');
  });
});
