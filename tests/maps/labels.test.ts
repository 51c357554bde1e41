import { describe, expect, it } from 'vitest';
import type { Status } from '#domain/release.ts';
import type { MapFrame } from '#maps/shape.ts';
import {
  boxOf,
  countCollisions,
  type Line,
  placeNames,
  readLines,
  wordsOf,
  leaderEnds,
} from './read-labels.ts';

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

/** How far a point is from the box of a line of a name; 0 inside. */
function distance(line: Line, [x, y]: readonly [number, number]): number {
  const { left, right, top, bottom } = boxOf(line, true);
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Both known statuses in every kecamatan: a name would hide which village has which. */
const known = (code: string): Status => (Number(code) % 2 === 0 ? 'sudah' : 'belum');
const STATUS_RULES: readonly ((code: string) => Status)[] = [known, () => 'sudah', () => 'tanpa_data'];
const SETS = ['map-narrow', 'map-broad'] as const;
/** True where a line is all or a part of a name. */
const isOf = (line: Line, name: string) => name.includes(line.text.replace(/-$/, ''));

/** The lines of one name, from one of them: those below each other without room for another between. */
function linesTogether(lines: readonly Line[], one: Line): Line[] {
  const own = new Set([one]);
  for (const line of own)
    for (const other of lines)
      if (other.x === line.x && Math.abs(other.y - line.y) < 1.4 * line.size) own.add(other);
  return lines.filter((line) => own.has(line));
}

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
      const whole = linesTogether(names, name);
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
