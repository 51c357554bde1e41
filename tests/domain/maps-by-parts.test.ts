import { describe, expect, it } from 'vitest';
import { mapAddress } from '#domain/address.ts';
import { areaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { hasKeptFiles, hasMaps, mapFileAddress } from '#domain/kept-files.ts';
import { isMappedByParts, type LayerInput, layersOf, mainLayer, mapLayer } from '#domain/map-layers.ts';
import type { ShareGoal } from '#domain/share-goal.ts';
import { shortName } from '#domain/short-names.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { isFileAddress, isPlaceAddress, type SiteAddresses } from '#domain/writing/addresses.ts';
import { readContent } from '#lib/read-content.ts';
import { wordsIn } from '../site-words.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const { content } = await readContent({ contentDir: tinyContentDir, register });
const country = { ...content!, site: { ...content!.site, region: COUNTRY_CODE } };
const data = assembleSiteData(country, register);
const goal = { percent: 75, figure: data.figures[0]! } satisfies ShareGoal;
const areaOf = (code: string) => data.areas.find((one) => one.code === code)!;

/** An area as it would be with more villages than a map can show. */
const large = (code: string): AreaRecord => {
  const area = areaOf(code);
  return { ...area, coverage: { ...area.coverage, total: 10_001 } };
};
const inputOf = (area: AreaRecord, given: ShareGoal | null = null): LayerInput => ({
  area,
  areas: data.areas,
  villages: [],
  goal: given,
});

describe('an area with too many villages for a map of them', () => {
  it('is mapped by its parts and the parts of these, whatever its level', () => {
    expect(isMappedByParts(areaOf('ID'))).toBe(false);
    expect(layersOf(inputOf(large('ID')))).toEqual(['provinsi', 'kabupaten']);
    expect(layersOf(inputOf(large('ID'), goal))).toEqual(['provinsi', 'kabupaten', 'target']);
    expect(layersOf(inputOf(large('99')))).toEqual(['kabupaten', 'kecamatan']);
    expect([areaOf('ID'), large('ID'), large('99')].map(mainLayer)).toEqual([
      'status',
      'provinsi',
      'kabupaten',
    ]);
  });

  it('has maps, but no data as files of its own', () => {
    expect([hasMaps(large('ID')), hasKeptFiles(large('ID'))]).toEqual([true, false]);
    expect([hasMaps(areaOf('99')), hasKeptFiles(areaOf('99'))]).toEqual([true, true]);
  });

  it('fills each province once, and one of which nothing is known as that', () => {
    const unknown = { ...areaOf('98').coverage, sudah: 0, belum: 0, tanpa_data: 1 };
    const areas = data.areas.map((area) => (area.code === '98' ? { ...area, coverage: unknown } : area));
    const { fills, classes, level } = mapLayer('provinsi', { ...inputOf(large('ID')), areas });
    expect(level).toBe('province');
    expect([...fills.keys()]).toEqual(['98', '99']);
    expect(fills.get(areaCode('98'))).toBe('tanpa_data');
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('has its main map where the code alone stands, and the others by their names', () => {
    const pages = layersOf(inputOf(large('ID'), goal)).map((key) => mapAddress(COUNTRY_CODE, key));
    expect(pages).toEqual(['/wilayah/peta/', '/wilayah/peta/kabupaten/', '/wilayah/peta/target/']);
    expect(mapFileAddress(COUNTRY_CODE, 'svg', 'provinsi')).toBe('/peta/ID.svg');
    expect(mapFileAddress(COUNTRY_CODE, 'png', 'kabupaten')).toBe('/peta/ID-kabupaten.png');
  });

  it('says of its maps that they are diagrams, and of what', () => {
    const { partSchema } = wordsIn('id');
    const schemaOf = (code: string, level: 'province' | 'regency' | 'district', isPlaced: boolean) =>
      partSchema(large(code), { level }, { isPlaced });
    expect(schemaOf('ID', 'province', true)).toBe(
      'Skema, bukan bentuk sebenarnya: makin banyak kabupaten dan kota di dalamnya, makin luas bidangnya.',
    );
    expect(schemaOf('ID', 'regency', true)).toContain('satu segi enam untuk tiap kabupaten atau kota');
    expect(schemaOf('ID', 'regency', false)).toContain('bukan bentuk atau letak sebenarnya');
    expect(schemaOf('99', 'district', true)).toContain('satu segi enam untuk tiap kecamatan');
    expect(partSchema(areaOf('99'), { level: 'village' }, { isPlaced: true })).toBeNull();
  });
});

describe('addresses of the country', () => {
  const site = (region: string) =>
    ({ register, region: areaCode(region), releases: [], oldCodes: new Map() }) as unknown as SiteAddresses;

  it('may be linked to on the site of the country, and nowhere else', () => {
    for (const address of ['/wilayah/peta/', '/wilayah/peta/kabupaten/']) {
      expect([isPlaceAddress(address, site('ID')), isPlaceAddress(address, site('99'))]).toEqual([
        true,
        false,
      ]);
    }
    for (const address of ['/peta/ID.svg', '/peta/ID-kabupaten.png', '/api/v1/wilayah/ID.json']) {
      expect([isFileAddress(address, site('ID')), isFileAddress(address, site('99'))]).toEqual([true, false]);
    }
    expect(isPlaceAddress('/wilayah/peta/provinsi/', site('ID'))).toBe(false);
  });
});

describe('names of provinces on a map', () => {
  it('are short where everybody knows a short one, and whole otherwise', () => {
    const named = (code: string, name: string) => shortName({ code: areaCode(code), name });
    expect(named('19', 'Kepulauan Bangka Belitung')).toBe('Babel');
    expect(named('36', 'Banten')).toBe('Banten');
    expect(named('99', 'Nusa Reka')).toBe('Nusa Reka');
  });
});
