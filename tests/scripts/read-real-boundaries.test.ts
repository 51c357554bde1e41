import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { validateBoundaries } from '#domain/validate-boundaries.ts';
import { readJson } from '#lib/read-json.ts';
import { readRegister } from '#lib/read-register.ts';

const FOLDER = '../shared/data/boundaries';
const read = (name: string) => readJson(name, readFileSync(`${FOLDER}/${name}`)).value;

describe.skipIf(!existsSync(FOLDER))('with ../shared: the real boundaries of Banten', () => {
  it('are read without a problem, one shape for each village of the register', async () => {
    const register = await readRegister();
    const region = areaCode('36');
    const { boundaries, problems } = validateBoundaries('x', read('banten-villages.geojson'), {
      region,
      register,
    });
    expect(problems).toEqual([]);
    expect(boundaries!.map(({ code }) => code)).toEqual(register.villagesIn(region).map(({ code }) => code));
  });

  it('of kecamatan are told apart from those of villages', async () => {
    const context = { region: areaCode('36'), register: await readRegister() };
    const { boundaries, problems } = validateBoundaries('x', read('banten-districts.geojson'), context);
    expect(boundaries).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'shape-not-village', details: { count: 155 } },
      { code: 'shape-missing', details: { count: 1552 } },
    ]);
  });
});
