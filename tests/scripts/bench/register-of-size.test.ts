import { describe, expect, it } from 'vitest';
import { COUNTRY_CODE, kindOf, provinceCode } from '#domain/area-code.ts';
import { registerOfSize } from '#lib/bench/register-of-size.ts';
import { readRegister } from '#lib/read-register.ts';

const register = await readRegister();
const villagesOf = (size: number) => registerOfSize(register, size).villagesIn(COUNTRY_CODE);

describe('a register to measure with', () => {
  it('has whole provinces, no fewer villages than asked for and less than a province more', () => {
    const villages = villagesOf(10_000);
    expect(villages.length).toBeGreaterThanOrEqual(10_000);
    expect(villages.length).toBeLessThan(10_000 + 9_000);
    for (const province of new Set(villages.map(({ code }) => provinceCode(code)))) {
      const own = villages.filter(({ code }) => provinceCode(code) === province);
      expect(own.length).toBe(register.villagesIn(province).length);
    }
  });

  it('is the country where all of it is asked for', () => {
    const { counts } = registerOfSize(register, register.counts.village);
    expect(counts).toEqual(register.counts);
  });

  it('has made-up villages of their own codes, kinds and names beyond that', () => {
    const villages = villagesOf(250_000);
    expect(villages.length).toBe(250_000);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(250_000);
    expect(villages.filter(({ code, kind }) => kind !== kindOf(code))).toEqual([]);
    expect(registerOfSize(register, 250_000).counts.district).toBe(register.counts.district);
  });
});
