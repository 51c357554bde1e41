import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { type LayerInput, layersOf, mapLayer, yearOf } from '#domain/map-layers.ts';
import { mapTimes } from '#domain/map-times.ts';
import { goalFor, type ShareGoal, villagesShort } from '#domain/share-goal.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const { content } = await readContent({ contentDir: tinyContentDir, register });
const data = assembleSiteData(content!, register);
const goal = { percent: 75, figure: data.figures[0]! } satisfies ShareGoal;

function inputOf(code: string, changes: Partial<LayerInput> = {}): LayerInput {
  const area = data.areas.find((one) => one.code === code)!;
  const villages = data.villages.filter((village) => village.code.startsWith(code));
  return { area, areas: data.areas, villages, goal: null, ...changes };
}

/** An area with so many villages of each status. */
function made(code: string, [sudah, belum, tanpa_data]: readonly [number, number, number]): AreaRecord {
  const area = data.areas.find((one) => one.code === code)!;
  const total = sudah + belum + tanpa_data;
  return { ...area, coverage: { ...area.coverage, sudah, belum, tanpa_data, total } };
}

const fillOf = (key: 'kecamatan' | 'target', counts: readonly [number, number, number]) => {
  const input = inputOf('9901', { areas: [made('990101', counts)], goal });
  return mapLayer(key, input).fills.get(areaCode('990101'));
};

describe('the maps of an area', () => {
  it.each(['99', '9901', '990101'])('fill every place of %s once, and the legend counts them all', (code) => {
    const input = inputOf(code, { goal });
    for (const key of layersOf(input)) {
      const { fills, classes, level } = mapLayer(key, input);
      const places = level === 'village' ? input.villages : data.areas.filter((one) => one.level === level);
      expect([...fills.keys()]).toEqual(
        places.filter((one) => one.code.startsWith(code)).map((one) => one.code),
      );
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(fills.size);
      const legend = new Set(classes.map(({ fill }) => fill));
      expect([...fills.values()].every((fill) => legend.has(fill))).toBe(true);
    }
  });

  it('have at most five colours for what is known', () => {
    const input = inputOf('99', { goal });
    for (const key of layersOf(input)) {
      const known = mapLayer(key, input).classes.filter(
        ({ fill }) => fill !== 'tanpa_data' && fill !== 'unstated',
      );
      expect(known.length).toBeLessThanOrEqual(5);
    }
  });

  it('are there only where they can show something', () => {
    const bare = inputOf('99').villages.map((village) => ({ ...village, kampung: [], classification: null }));
    expect(layersOf(inputOf('99', { villages: bare }))).toEqual(['status', 'kecamatan', 'kabupaten']);
    expect(layersOf(inputOf('9901', { villages: bare, goal }))).toEqual(['status', 'kecamatan', 'target']);
    expect(layersOf(inputOf('990101', { villages: bare, goal }))).toEqual(['status']);
  });
});

describe('a map of shares', () => {
  it.each([
    [[0, 10, 0], 'step-1'],
    [[1, 5, 0], 'step-1'],
    [[2, 8, 0], 'step-2'],
    [[2, 3, 0], 'step-3'],
    [[3, 2, 0], 'step-4'],
    [[79, 21, 0], 'step-4'],
    [[4, 1, 0], 'step-5'],
    [[10, 0, 0], 'step-5'],
  ] as const)('fills %j with %s: the lower limit belongs to a step', (counts, fill) => {
    expect(fillOf('kecamatan', counts)).toBe(fill);
  });

  it('says of an area of which less than half is known that too little is known, whatever that little is', () => {
    expect(fillOf('kecamatan', [4, 0, 5])).toBe('tanpa_data');
    expect(fillOf('kecamatan', [5, 0, 5])).toBe('step-3');
    expect(fillOf('kecamatan', [0, 0, 5])).toBe('tanpa_data');
  });

  it.each([
    [[3, 1, 0], 'step-5'],
    [[4, 0, 0], 'step-5'],
    [[65, 35, 0], 'step-4'],
    [[64, 36, 0], 'step-3'],
    [[50, 50, 0], 'step-3'],
    [[49, 51, 0], 'step-2'],
    [[25, 75, 0], 'step-2'],
    [[24, 76, 0], 'step-1'],
    [[0, 9, 0], 'step-1'],
  ] as const)('of the distance to 75 %% fills %j with %s', (counts, fill) => {
    expect(fillOf('target', counts)).toBe(fill);
  });
});

describe('the year of a village', () => {
  const kampung = (...dates: (string | null)[]) =>
    ({ kampung: dates.map((declaredOn) => ({ declaredOn })) }) as unknown as VillageRecord;

  it('is that of its first Kampung KB, however precise the date', () => {
    expect(yearOf(kampung('2019-03', '2017', null))).toBe(2017);
    expect(yearOf(kampung(null))).toBeNull();
    expect(yearOf(kampung())).toBeNull();
  });

  it.each([
    ['2016-01-14', 'class-4'],
    ['2018', 'class-3'],
    ['2021-12', 'class-2'],
    ['2022-06', 'class-1'],
    ['2030', 'class-1'],
  ])('%s is drawn as %s', (date, fill) => {
    const one = { ...inputOf('9901').villages[0]!, ...kampung(date), status: 'sudah' as const };
    expect([...mapLayer('tahun', inputOf('9901', { villages: [one] })).fills.values()]).toEqual([fill]);
  });
});

describe('a goal', () => {
  const figure = (kode: string, nilai: number, tanggal: string) => ({
    ...data.figures[0]!,
    metrik: 'target_persen_desa_dengan_kampung_kb',
    kode: areaCode(kode),
    nilai,
    tanggal,
  });

  it('is the newest of the area itself, then of the nearest area around it', () => {
    const figures = [figure('99', 75, '2023-12'), figure('99', 60, '2022'), figure('9901', 80, '2021')];
    expect(goalFor(figures, areaCode('9901'))?.percent).toBe(80);
    expect(goalFor(figures, areaCode('9902'))?.percent).toBe(75);
    expect(goalFor([], areaCode('9902'))).toBeNull();
  });

  it('is missed by whole villages: the least number that reaches it', () => {
    expect(villagesShort({ total: 4, sudah: 2 }, { percent: 75 })).toBe(1);
    expect(villagesShort({ total: 10, sudah: 2 }, { percent: 75 })).toBe(6);
    expect(villagesShort({ total: 10, sudah: 9 }, { percent: 75 })).toBe(0);
    expect(villagesShort({ total: 100, sudah: 29 }, { percent: 29 })).toBe(0);
  });
});

describe('maps from release to release', () => {
  it('are there for provinces and regencies that changed, at most twelve: the first and the newest', () => {
    const state = (year: number, sudah: number) => ({ release: `${year}-01-01`, sudah, belum: 0 });
    const area = (level: string, states: ReturnType<typeof state>[]) =>
      ({ level, timeline: states, history: states }) as unknown as AreaRecord;
    const many = Array.from({ length: 20 }, (_, index) => state(2000 + index, index));
    expect(mapTimes(area('regency', many)).map(({ release }) => release.slice(0, 4))).toEqual([
      '2000',
      ...many.slice(9).map(({ release }) => release.slice(0, 4)),
    ]);
    expect(mapTimes(area('district', many))).toEqual([]);
    expect(mapTimes(area('province', [state(2020, 3), state(2021, 3)]))).toEqual([]);
  });
});
