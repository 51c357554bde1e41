import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { countCoverage } from '#domain/coverage.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { Release } from '#domain/release.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const region = areaCode('9901');
const register = tinyRegister();
const codes = register.villagesIn(region).map(({ code }) => code);
const [first, second] = [codes[0]!, codes[1]!];
const count = (...releases: Release[]) => {
  const newest =
    releases
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null;
  return countCoverage(region, joinRegister(register, region, releases), newest).get(region)!;
};

const whole = release('2023-06-30', 'complete', kampung(first, { classification: 'mandiri' }));

describe('the numbers of an area', () => {
  it('are exact on the date of a complete list', () => {
    expect(count(whole)).toMatchObject({ atLeast: false, belumDates: ['2023-06-30'] });
  });

  it('are a lower bound once a newer release has left a "belum" as it was', () => {
    const newer = release('2024-03-31', 'partial', kampung(second));
    expect(count(whole, newer)).toMatchObject({ atLeast: true, belumDates: ['2023-06-30'] });
  });

  it('are one, too, where the newer release speaks of other areas only', () => {
    const elsewhere = register.villagesIn(areaCode('9971')).map(({ code }) => kampung(code));
    expect(count(whole, release('2024-03-31', 'partial', ...elsewhere)).atLeast).toBe(true);
  });

  it('are a lower bound while villages have no data', () => {
    expect(count(release('2024-03-31', 'partial', kampung(second)))).toMatchObject({
      atLeast: true,
      belumDates: [],
    });
  });

  it('are exact where every village is "sudah", however old', () => {
    const rows = codes.map((code) => kampung(code));
    const newer = release('2024-03-31', 'partial', kampung(second));
    expect(count(release('2023-06-30', 'complete', ...rows), newer)).toMatchObject({ atLeast: false });
  });

  it('keep the date of a class that a newer release is silent about', () => {
    const newer = release('2024-03-31', 'partial', kampung(first));
    expect(count(whole, newer).classDates).toEqual(['2023-06-30']);
    expect(count(newer).classDates).toEqual([]);
  });
});
