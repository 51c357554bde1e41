import { beforeAll, describe, expect, it } from 'vitest';
import { measureVillages } from '#domain/my-village/measure-villages.ts';
import { type Borders, readBorders } from '#domain/my-village/read-borders.ts';
import { tinyBorderFile } from './tiny-borders.ts';

let borders: Borders;
beforeAll(async () => {
  borders = readBorders(await tinyBorderFile());
});

/** Codes and distances of the villages within `reach` metres. */
const around = (longitude: number, latitude: number, reach: number) =>
  measureVillages(borders, { longitude, latitude, accuracy: 0 }, reach).map(
    ({ village, distance }) => `${village.place.code} ${Math.round(distance / 100) * 100}`,
  );

describe('the villages around a position', () => {
  it.each([
    ['in a square', 112.05, -4.05, '9901012001'],
    ['in the hole of another village', 112.1, -4.2, '9901012006'],
    ['in the village around the hole', 112.02, -4.2, '9901012005'],
    ['in the arm of an L', 112.35, -4.15, '9901012007'],
    ['in the inner corner of the L, which is another village', 112.35, -4.25, '9901012008'],
    ['on the small island of two', 111.82, -4.28, '9901032001'],
    ['in a village whose ring runs the wrong way', 112.65, -4.3, '9971021003'],
  ])('have distance 0 for a position %s', (_, longitude, latitude, code) => {
    expect(around(longitude, latitude, 0)).toEqual([`${code} 0`]);
  });

  it('come nearest first, with their distances in metres', () => {
    // A hundredth of a degree is 1,109 m from west to east here, and 1,112 m from south to north.
    expect(around(112.09, -4.05, 5600)).toEqual(['9901012001 0', '9901012002 1100', '9901012005 5600']);
  });

  it('are none beyond the reach', () => {
    expect(around(112.05, -3.95, 5000)).toEqual([]);
    expect(around(112.05, -3.95, 6000)).toEqual(['9901012001 5600']);
  });
});
