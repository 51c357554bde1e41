import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaCode } from '#domain/area-code.ts';
import { areaCode } from '#domain/area-code.ts';
import type { Boundary, Position } from '#domain/content.ts';
import { metresPerDegree } from '#domain/my-village/ground.ts';
import { makeBorderFile } from '#domain/my-village/make-place-files.ts';
import { measureVillages } from '#domain/my-village/measure-villages.ts';
import type { BorderFile } from '#domain/my-village/place-file.ts';
import { type Borders, readBorders } from '#domain/my-village/read-borders.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import { readRegister } from '#lib/read-register.ts';
import { borderLines } from '#maps/my-village/border-lines.ts';
import { seededRandom } from '../seeded-random.ts';
import { bantenBoundaries, hasSharedData } from './real-data.ts';

/** Farther from a border of the source than this, in metres, the file and the source must agree. */
const LIMIT = 50;
const KILOBYTE = 1024;

const ringsOf = ({ polygons }: Boundary): readonly (readonly Position[])[] => polygons.flat();

/** The even-odd rule on the polygons of the source, written apart from the code that it checks. */
function holds(boundary: Boundary, [x, y]: Position): boolean {
  return (
    ringsOf(boundary).filter((ring) => {
      let odd = false;
      for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
        const [[x1, y1], [x2, y2]] = [ring[index]!, ring[last]!];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
      }
      return odd;
    }).length %
      2 ===
    1
  );
}

/** Metres from a point to the nearest border of any village of the source. */
function toBorder(boundaries: readonly Boundary[], [x, y]: Position): number {
  const [east, north] = metresPerDegree(y);
  let least = Infinity;
  for (const ring of boundaries.flatMap(ringsOf)) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = [(ring[index - 1]![0] - x) * east, (ring[index - 1]![1] - y) * north];
      const [dx, dy] = [(ring[index]![0] - x) * east - ax, (ring[index]![1] - y) * north - ay];
      const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + share * dx, ay + share * dy));
    }
  }
  return least;
}

/** A point well inside a boundary: in the middle of the widest stretch of a line through its largest part. */
function pointInside(boundary: Boundary): Position {
  const ring = ringsOf(boundary).toSorted((a, b) => b.length - a.length)[0]!;
  const ys = ring.map(([, y]) => y);
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + 1e-7;
  const crossings = ring
    .slice(1)
    .flatMap(([x2, y2], index) => {
      const [x1, y1] = ring[index]!;
      return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    })
    .sort((a, b) => a - b);
  const pairs = crossings.flatMap((x, index) =>
    index % 2 === 0 ? [[x, crossings[index + 1]!] as const] : [],
  );
  const [from, to] = pairs.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!;
  return [(from + to) / 2, y];
}

describe.skipIf(!hasSharedData)('the border file of all 1,552 villages of Banten (needs ../shared)', () => {
  let boundaries: Boundary[];
  let file: BorderFile;
  let borders: Borders;
  let boxes: [west: number, south: number, east: number, north: number, boundary: Boundary][];

  beforeAll(async () => {
    boundaries = bantenBoundaries();
    const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as Content['site'];
    const content = {
      site,
      sources: { releases: {}, figures: {} },
      releases: [],
      figures: [],
      codeChanges: [],
      announced: [],
      bpsCodes: [],
      positions: new Map(),
    };
    const data = assembleSiteData({ ...content, boundaries } as unknown as Content, await readRegister());
    file = makeBorderFile(data, areaCode('36'), borderLines(boundaries));
    borders = readBorders(file);
    boxes = boundaries.map((boundary) => {
      const [xs, ys] = ([0, 1] as const).map((axis) =>
        ringsOf(boundary)
          .flat()
          .map((point) => point[axis]),
      );
      return [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!), boundary];
    });
  }, 60_000);

  const found = ([longitude, latitude]: Position): AreaCode[] =>
    measureVillages(borders, { longitude, latitude, accuracy: 0 }, 0).map(
      ({ village }) => village.place.code,
    );
  const held = ([x, y]: Position): AreaCode[] =>
    boxes
      .filter(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north)
      .map(([, , , , boundary]) => boundary)
      .filter((boundary) => holds(boundary, [x, y]))
      .map(({ code }) => code);
  /** Points where file and source differ, with their distance from a border of the source. */
  const differing = (points: readonly Position[]) =>
    points
      .filter((point) => found(point).join() !== held(point).join())
      .map((point) => toBorder(boundaries, point));

  it('has every village, and weighs less than 120 KB compressed', () => {
    const bytes = gzipSync(JSON.stringify(file), { level: 6 }).length;
    console.log(`${file.garis.length} stretches, ${(bytes / KILOBYTE).toFixed(1)} KB compressed`);
    expect(file.tanpa_batas).toBe(0);
    expect(bytes).toBeLessThan(120 * KILOBYTE);
  });

  it('gives each village for a point inside it', () => {
    const points = boundaries.map(pointInside);
    const distances = differing(points);
    console.log(`${points.length - distances.length} of ${points.length} inside points agree`, distances);
    expect(points.filter((point, index) => !held(point).includes(boundaries[index]!.code))).toEqual([]);
    expect(distances).toEqual([]);
  });

  it('agrees with the source for random points, but for those within some metres of a border', () => {
    const random = seededRandom(2026);
    const points = Array.from({ length: 2000 }, (): Position => [
      105.1 + 1.7 * random(),
      -7.05 + 1.25 * random(),
    ]);
    const distances = differing(points).sort((a, b) => a - b);
    const inside = points.filter((point) => held(point).length > 0).length;
    console.log(
      `${inside} of 2,000 in Banten; ${distances.length} differ, at most ${distances.at(-1)?.toFixed(1)} m from a border`,
    );
    expect(inside).toBeGreaterThan(500);
    expect(distances.filter((distance) => distance > LIMIT)).toEqual([]);
    expect(distances.length).toBeLessThan(60);
  });
});
