import { describe, expect, it } from 'vitest';
import { areaCode, parentCode } from '#domain/area-code.ts';
import { fullName } from '#domain/full-name.ts';
import { LEVELS } from '#domain/levels.ts';
import type { Area } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';

const placeName = ({ kind, name }: Pick<Area, 'kind' | 'name'>) => `${kind} ${name}`;

describe('the full name of a place', () => {
  it('is that of no other place of the country: pages that are called by it have titles of their own', async () => {
    const register = await readRegister();
    const places = LEVELS.flatMap(({ level }) => register.areasIn(areaCode('ID'), level));
    const names = places.map((place) => {
      const above = register.path(place.code);
      const parent = parentCode(place.code);
      const beside = parent === null ? [] : register.children(parent);
      return fullName(placeName, place, above, beside);
    });
    const named = Map.groupBy(places, (_, index) => names[index]!);
    const shared = [...named].filter(([, same]) => same.length > 1);
    expect(shared.map(([name, same]) => `${name}: ${same.map(({ code }) => code).join(', ')}`)).toEqual([]);
    expect(named.size).toBeGreaterThan(80_000);
    // Only those that share all other names say their code: four desa in two kecamatan.
    expect(names.filter((name) => /\(\d/.test(name))).toHaveLength(4);
  });
});
