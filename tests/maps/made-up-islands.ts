import { areaCode, type AreaCode } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import { createRegister } from '#domain/register.ts';
import { seededRandom } from '../seeded-random.ts';

/** Invented provinces: code, number of regencies, and a corner of the land over which these are spread, 3 degrees square. */
const PROVINCES = [
  ['41', 9, [100, 2]],
  ['42', 6, [103, 2]],
  ['43', 7, [103, -1]],
  ['97', 8, [106.4, 0]],
  ['98', 1, [109.4, 0]],
] as const satisfies readonly (readonly [string, number, Position])[];

const random = seededRandom(7);

/** Invented regencies with the position of their only kecamatan, which has one village. */
const REGENCIES = PROVINCES.flatMap(([province, count, [east, north]]) =>
  Array.from({ length: count }, (_, index) => {
    const code = `${province}${String(index + 1).padStart(2, '0')}`;
    return { code, at: [east + 3 * random(), north + 3 * random()] as Position };
  }),
);

/** Two groups of islands with five invented provinces and their 31 regencies. */
export const islands = createRegister('kepulauan rekaan 1', [
  ...PROVINCES.map(([code]) => ({ code: areaCode(code), name: `Rekaan ${code}` })),
  ...REGENCIES.flatMap(({ code }) => [
    { code: areaCode(code), name: `Kabupaten Rekaan ${code}` },
    { code: areaCode(`${code}01`), name: `Rekaan ${code}01` },
    { code: areaCode(`${code}012001`), name: `Rekaan ${code}012001` },
  ]),
]);

/** Where their kecamatan lie. */
export const islandPositions: ReadonlyMap<AreaCode, Position> = new Map(
  REGENCIES.map(({ code, at }) => [areaCode(`${code}01`), at]),
);
