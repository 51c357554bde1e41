import { expect, it } from 'vitest';
import { hasExtras, isCountrySite, isLargeSite, isStoredByRegency } from '#domain/extras.ts';
import type { Level } from '#domain/levels.ts';
import type { SiteData } from '#domain/site-data.ts';

const siteOf = (villages: number) => ({ villages: new Array(villages) as unknown as SiteData['villages'] });
const LEVELS: readonly Level[] = ['country', 'province', 'regency', 'district', 'village'];

it('gives every place of a province all that there is, also of the largest with 8,563 villages', () => {
  expect(LEVELS.filter((level) => hasExtras(level, siteOf(8_563)))).toEqual(LEVELS);
});

it('leaves out of a country what there would be of each kecamatan and village', () => {
  expect(LEVELS.filter((level) => hasExtras(level, siteOf(83_762)))).toEqual([
    'country',
    'province',
    'regency',
  ]);
});

it('shares out the build of a large province, and not that of Banten', () => {
  expect([1_552, 8_563].map((villages) => isLargeSite(siteOf(villages)))).toEqual([false, true]);
});

it('stores the files of a country by regency, unless it is asked to be flat, and those of no province', () => {
  const country = siteOf(83_762);
  expect(isStoredByRegency(country, {})).toBe(true);
  expect(isStoredByRegency(country, { flat: true })).toBe(false);
  expect(isStoredByRegency(siteOf(8_563), {})).toBe(false);
});

it('takes no province for a country', () => {
  expect([8_563, 83_762].map((villages) => isCountrySite(siteOf(villages)))).toEqual([false, true]);
});
