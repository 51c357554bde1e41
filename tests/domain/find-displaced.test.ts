import { expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { findDisplaced } from '#domain/boundaries/find-displaced.ts';
import type { Position } from '#domain/content.ts';
import { square } from '../square.ts';

const village = areaCode('9901012001');

/** How far a village lies away, in degrees to the east, where the next kecamatan is so many degrees away. */
function farWhere(away: number, next: number): number {
  const positions = new Map<ReturnType<typeof areaCode>, Position>([
    [areaCode('990101'), [112, -4]],
    [areaCode('990102'), [112, -4 - next]],
  ]);
  return findDisplaced(new Map([[village, [[square(112 + away, -4, 0.01)]]]]), positions).far.size;
}

it('a village is far beyond 30 km, and beyond twice the way to the next kecamatan', () => {
  expect(farWhere(0.2, 0.1)).toBe(0);
  expect(farWhere(0.4, 0.1)).toBe(1);
  // The kecamatan of Papua are a hundred kilometres wide.
  expect(farWhere(0.4, 0.5)).toBe(0);
  expect(farWhere(1.2, 0.5)).toBe(1);
});

it('a village whose kecamatan has no position is not measured', () => {
  const { measured } = findDisplaced(new Map([[village, [[square(112, -4, 0.01)]]]]), new Map());
  expect(measured).toBe(0);
});
