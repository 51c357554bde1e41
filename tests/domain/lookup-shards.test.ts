import { beforeAll, describe, expect, it } from 'vitest';
import { indexSchema } from '#domain/api/index-schema.ts';
import { areaCode } from '#domain/area-code.ts';
import { createFinder, type LoadShard, type PlaceFinder } from '#domain/lookup-finder.ts';
import {
  decodeLookupIndex,
  encodePlaces,
  LOOKUP_INDEX_VERSION,
  type LookupIndex,
  type LookupSource,
} from '#domain/lookup-index.ts';
import { encodeLookup, type LookupFiles, type LookupLimits } from '#domain/lookup-shards.ts';
import { nameOf, registerSource } from '../banten-lookup.ts';

const village = (code: string, name: string) =>
  ({ code: areaCode(code), name, status: 'belum', classification: null }) as const;

/** An invented country with a name that many places have. */
const SOURCE: LookupSource = {
  region: areaCode('ID'),
  newestRelease: '2024-03-31',
  areas: [
    ['ID', 'Negeri'],
    ['98', 'Awan'],
    ['9801', 'Kabut'],
    ['980101', 'Embun'],
    ['9802', 'Senja'],
    ['980201', 'Fajar'],
  ].map(([code, name]) => ({ code: areaCode(code!), name: name! })),
  villages: [
    village('9801012001', 'Hujan Deras'),
    village('9801012002', 'Rintik Jaya'),
    village('9801012003', 'Gerimis Jaya'),
    village('9801012004', 'Jaya'),
    village('9802012001', 'Lembayung'),
    village('9802012002', 'Embun Jaya'),
    village('9802012003', 'Lamunan'),
  ],
  codeChanges: [{ from: areaCode('9801022004'), to: areaCode('9802012001') }],
  bpsCodes: [{ village: areaCode('9802012003'), code: '9703010001' }],
};
const LIMITS: LookupLimits = { villagesInOne: 3, places: 2, words: 6 };

/** A finder over files, and the names of the shards that it loads. */
function openFiles({ index, shards }: LookupFiles): { finder: PlaceFinder; loaded: string[] } {
  const files = new Map(shards.map(([name, content]) => [name, JSON.stringify(content)]));
  const loaded: string[] = [];
  const load: LoadShard = (name) => {
    loaded.push(name);
    return Promise.resolve(JSON.parse(files.get(name)!));
  };
  return { finder: createFinder(JSON.parse(JSON.stringify(index)) as LookupIndex, load), loaded };
}

const { finder } = openFiles(encodeLookup(SOURCE, LIMITS));
const find = async (query: string) => (await finder.find(query)).places.map(({ name }) => name);

describe('the index of a site', () => {
  it('is one file as long as that is small', () => {
    expect(encodeLookup(SOURCE, { ...LIMITS, villagesInOne: 7 })).toEqual({
      index: encodePlaces(SOURCE),
      shards: [],
    });
  });

  it('beyond that holds the areas down to the regencies and names its shards', () => {
    const { index, shards } = encodeLookup(SOURCE, LIMITS);
    expect(index.versi).toBe(LOOKUP_INDEX_VERSION + 1);
    expect(index.wilayah.map(([code]) => code)).toEqual(['ID', '98', '9801', '9802']);
    expect(index.kecamatan).toEqual([]);
    const named = Object.entries(index.pecahan!).flatMap(([kind, starts]) =>
      (starts as string[]).map((start) => `${kind}-${start}`),
    );
    expect(shards.map(([name]) => name)).toEqual(named);
    expect(new Set(named).size).toBe(named.length);
  });

  it('has at most so many places of a name in one shard, and goes on in another', () => {
    const { index } = encodeLookup(SOURCE, LIMITS);
    expect(index.pecahan!.kode).toEqual(['9703', '9801', '9802']);
    expect(index.pecahan!.nama).toEqual(['d', 'embunj', 'g', 'j', 'jaya-02', 'l', 'r']);
  });

  it('has in the first of them what is called just so, for only the first is loaded where a name has many', () => {
    const shards = new Map(encodeLookup(SOURCE, LIMITS).shards);
    const namesIn = (shard: string) =>
      decodeLookupIndex(shards.get(shard) as LookupIndex, new Map()).map(({ name }) => name);
    expect(namesIn('nama-j')).toContain('Jaya');
    expect(namesIn('nama-jaya-02')).not.toContain('Jaya');
  });

  it('has, as its shards of places, only what the schema of the API describes', () => {
    const { index, shards } = encodeLookup(SOURCE, LIMITS);
    for (const content of [index, ...shards.map(([, content]) => content)]) {
      if (!Array.isArray(content)) expect(indexSchema.parse(content)).toEqual(content);
    }
  });

  it('has a shard of each regency that can be read by itself', () => {
    const kabut = new Map(encodeLookup(SOURCE, LIMITS).shards).get('kode-9801') as LookupIndex;
    const places = decodeLookupIndex(kabut);
    expect(places.at(-1)).toMatchObject({ code: '9802012001', otherCodes: ['9801022004'] });
    expect(places.at(-1)!.above.map(({ name }) => name)).toEqual(['Fajar', 'Senja', 'Awan', 'Negeri']);
    expect(places.filter(({ code }) => code.startsWith('980101'))).toHaveLength(5);
  });

  it('makes the same bytes from the same source', () => {
    expect(JSON.stringify(encodeLookup(SOURCE, LIMITS))).toBe(JSON.stringify(encodeLookup(SOURCE, LIMITS)));
  });
});

describe('a look-up in shards', () => {
  it.each([
    ['lemb', ['Lembayung']],
    ['deras', ['Hujan Deras']],
    ['hujanderas', ['Hujan Deras']],
    ['kabut hujan', ['Hujan Deras']],
    ['lembayung village, fajar district', ['Lembayung']],
    ['lambayung', ['Lembayung']],
    ['kembayung', ['Lembayung']],
    ['elmbayung', ['Lembayung']],
    ['embayung', ['Lembayung']],
    ['jaya', ['Jaya', 'Embun Jaya', 'Rintik Jaya', 'Gerimis Jaya']],
    ['jaya embun fajar', ['Embun Jaya']],
    ['senja', ['Senja']],
    ['9802012003', ['Lamunan']],
    ['98.01.01.2004', ['Jaya']],
    ['98', ['Awan', 'Kabut', 'Senja']],
    ['9801022004', ['Lembayung']],
    ['9703010001', ['Lamunan']],
    ['qwxyz', []],
  ])('finds for "%s": %j', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  it('loads nothing before it is asked, and each shard once', async () => {
    const fresh = openFiles(encodeLookup(SOURCE, LIMITS));
    expect(fresh.loaded).toEqual([]);
    for (const query of ['lem', 'lemb', 'lemba']) await fresh.finder.find(query);
    expect(fresh.loaded).toEqual(['nama-l']);
  });

  it('says that more may fit where too little was typed for all of it', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      village(`98010120${10 + at}`, `Suka ${'abcdefghijklmnopqrst'[at]!}`),
    );
    const wide = openFiles(encodeLookup({ ...SOURCE, villages: [...many, ...SOURCE.villages] }, LIMITS));
    expect((await wide.finder.find('suka')).isComplete).toBe(false);
    expect((await wide.finder.find('sukaa')).isComplete).toBe(true);
    expect((await wide.finder.find('suka kabut')).places).toHaveLength(20);
    expect((await wide.finder.find('98')).isComplete).toBe(false);
  });

  it('asks again for a shard that could not be had', async () => {
    let isUp = false;
    const { index, shards } = encodeLookup(SOURCE, LIMITS);
    const files = new Map<string, unknown>(shards);
    const failing = createFinder(index, (name) =>
      isUp ? Promise.resolve(files.get(name)) : Promise.reject(new Error('offline')),
    );
    await expect(failing.find('lembayung')).rejects.toThrow('offline');
    isUp = true;
    expect((await failing.find('lembayung')).places).toHaveLength(1);
  });

  it('lists what lies in chosen regencies, and nothing without any', async () => {
    expect((await finder.list([])).isComplete).toBe(false);
    const { places, isComplete } = await finder.list(['9802', '0000']);
    expect(isComplete).toBe(true);
    expect(places.map(({ code }) => code)).toEqual(['980201', '9802012001', '9802012002', '9802012003']);
  });

  it('looks for wanted places only', async () => {
    const { places } = await finder.find('embun', { isWanted: ({ status }) => status === null });
    expect(places.map(({ name }) => name)).toEqual(['Embun']);
  });

  it('refuses an index of a version that it does not know', () => {
    const { index } = encodeLookup(SOURCE, LIMITS);
    expect(() => createFinder({ ...index, versi: 4 }, () => Promise.resolve())).toThrow('version 4');
    expect(() => createFinder({ ...index, versi: 2 }, () => Promise.resolve())).toThrow('version 2');
  });
});

describe('Banten, cut into shards', () => {
  let whole: PlaceFinder;
  let cut: PlaceFinder;
  beforeAll(async () => {
    const source = await registerSource('36');
    whole = openFiles(encodeLookup(source)).finder;
    cut = openFiles(encodeLookup(source, { villagesInOne: 0, places: 30, words: 100 })).finder;
  });

  it.each([
    'rangkas bitung',
    'cikade',
    'sukasari lebak',
    'Desa Sukasari, Kab. Lebak',
    'sukasarilebak',
    'kampungmelayutimur',
    'kampung melau timur',
    'kabupaten serang',
    'kecamatan labuan',
    'tangkasbitung',
    'rwa rengas kosambi',
    'South Tangerang City',
    'Ciwaduk Urban Village',
    'Saketi Dis',
    '360101',
  ])('finds what the whole index finds for "%s"', async (query) => {
    const [expected, found] = await Promise.all([whole.find(query), cut.find(query)]);
    expect(expected.places.length).toBeGreaterThan(0);
    const first = expected.places.slice(0, 3).map(nameOf);
    expect(found.places.slice(0, first.length).map(nameOf)).toEqual(first);
  });
});
