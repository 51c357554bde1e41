import { beforeAll, describe, expect, it } from 'vitest';
import { areaChartsMaker } from '#lib/area-chart-files.ts';
import { areaCode } from '#domain/area-code.ts';
import type { AreaState } from '#domain/area-timeline.ts';
import { noClasses } from '#domain/coverage.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { wordsIn } from '../site-words.ts';

const words = (['id', 'en'] as const).map(wordsIn);

/** What is known of an invented area after a release: `sudah`, without data, all. */
type Known = readonly [release: string, sudah: number, missing: number, total: number];

/** An invented area; the last state is the one of today. All villages that are `sudah` but `unclassed` are "dasar". */
function area(code: string, name: string, states: readonly Known[], unclassed = 0): AreaRecord {
  const timeline = states.map(([release, sudah, tanpa_data, total]) => {
    const classes = { ...noClasses(), dasar: sudah - unclassed, tanpa_klasifikasi: unclassed };
    const belum = total - sudah - tanpa_data;
    const percent = sudah + belum === 0 ? null : (sudah * 100) / total;
    const counts = { release, sudah, tanpa_data, total, belum, percent };
    return { ...counts, atLeast: tanpa_data > 0, classes } as unknown as AreaState;
  });
  const level = { 2: 'province', 4: 'regency', 6: 'district' }[code.length];
  const kind = { 2: 'provinsi', 4: 'kabupaten', 6: 'kecamatan' }[code.length];
  return {
    code: areaCode(code),
    name,
    level,
    kind,
    parts: [],
    villageKinds: { desa: 1, kelurahan: 0 },
    coverage: timeline.at(-1)!,
    history: timeline,
    timeline,
  } as unknown as AreaRecord;
}

function filesOf(parts: readonly AreaRecord[], whole: AreaRecord): Map<string, string> {
  const region = { ...whole, parts: parts.map(({ code }) => code) };
  const releases = [{ release: '2024-01-01', completeness: 'partial' }];
  const areas = [region, ...parts];
  const chartsOf = areaChartsMaker({ areas, releases } as unknown as SiteData, words);
  return new Map(areas.flatMap((area) => [...chartsOf(area)]));
}

const KNOWN = [
  area('9901', 'Reka', [
    ['2023-01-01', 1, 0, 20],
    ['2024-01-01', 5, 0, 20],
  ]),
  area(
    '9902',
    'Rimba',
    [
      ['2023-01-01', 4, 0, 4],
      ['2024-01-01', 4, 0, 4],
    ],
    4,
  ),
  area(
    '9903',
    'Sunyi',
    [
      ['2023-01-01', 9, 0, 30],
      ['2024-01-01', 10, 2, 30],
    ],
    1,
  ),
  area('9904', 'Angan', [
    ['2023-01-01', 5, 0, 10],
    ['2024-01-01', 5, 0, 10],
  ]),
];
const WHOLE = area(
  '99',
  'Nusa',
  [
    ['2023-01-01', 19, 0, 64],
    ['2024-01-01', 24, 2, 64],
  ],
  5,
);

describe('the charts of areas', () => {
  let files: Map<string, string>;
  const chart = (path: string) => String(files.get(`charts/${path}.svg`) ?? '').replaceAll('\u00a0', ' ');
  const tellOf = (path: string) =>
    /<title[^>]*>([^<]*)<\/title><desc[^>]*>([^<]*)/.exec(chart(path))!.slice(1);

  beforeAll(() => {
    files = filesOf(KNOWN, WHOLE);
  });

  it('are drawn where two states differ, where a class is known, and where the order is sure', () => {
    const kinds = (code: string) =>
      ['time', 'classes', 'rank'].filter((kind) => files.has(`charts/id/wilayah/${code}/${kind}.svg`));
    expect(kinds('99')).toEqual(['time', 'classes', 'rank']);
    expect(kinds('9901')).toEqual(['time', 'classes']);
    // It never changed, and of none of its villages a class is known.
    expect(kinds('9902')).toEqual([]);
    expect(kinds('9904')).toEqual(['classes']);
  });

  it('say their message in a sentence with figures, in both languages', () => {
    expect(tellOf('id/wilayah/99/time')).toEqual([
      'Cakupan Kampung KB di Provinsi Nusa dari rilis ke rilis',
      'Di Provinsi Nusa, desa yang tercatat sudah menjadi Kampung KB: 19 dari 64 pada 1 Januari 2023, sedikitnya 24 dari 64 pada 1 Januari 2024. Semua angkanya ada di tabel di bawah.',
    ]);
    expect(tellOf('id/wilayah/99/classes')[1]).toContain(
      'Dari 24 desa di Provinsi Nusa yang tercatat sudah menjadi Kampung KB: 19 dasar dan 5 belum diketahui klasifikasinya.',
    );
    expect(tellOf('id/wilayah/99/rank')[1]).toContain(
      'di seluruh Provinsi Nusa: ≥ 37,50 %. Tertinggi: Kabupaten Rimba (100,00 %). Terendah: Kabupaten Reka (25,00 %).',
    );
    expect(tellOf('en/wilayah/99/rank')[1]).toContain(
      'Highest: Rimba Regency (100.00%). Lowest: Reka Regency (25.00%).',
    );
    expect(tellOf('en/wilayah/99/time')[1]).toContain(
      '19 of 64 on 1 January 2023, at least 24 of 64 on 1 January 2024',
    );
  });

  it('mark a partial release, and leave out of the bars who has no Kampung KB', () => {
    expect(chart('id/wilayah/99/time')).toContain('>daftar sebagian<');
    expect(chart('id/wilayah/99/classes')).toContain('Sunyi');
    const none = area('9905', 'Malam', [['2023-01-01', 0, 0, 6]]);
    files = filesOf([...KNOWN, none], WHOLE);
    expect(chart('id/wilayah/99/classes')).not.toContain('Malam');
    expect(chart('id/wilayah/99/rank')).toContain('0 dari 6');
  });

  it('list those of which nothing is known without a rank', () => {
    const unknown = area('9905', 'Malam', [['2023-01-01', 0, 6, 6]]);
    files = filesOf([...KNOWN, unknown], WHOLE);
    expect(chart('id/wilayah/99/rank')).toContain('Belum ada data, jadi tidak diurutkan: Kabupaten Malam.');
    expect(chart('id/wilayah/99/rank')).not.toContain('dari 6<');
  });

  it('rank nothing where almost nothing is known', () => {
    const gathered = KNOWN.map(({ code, name }, index) =>
      area(code, name, [['2023-01-01', index === 0 ? 20 : 1, index === 0 ? 0 : 19, 20]]),
    );
    files = filesOf(gathered, area('99', 'Nusa', [['2023-01-01', 23, 57, 80]]));
    expect([...files.keys()].filter((path) => path.endsWith('rank.svg'))).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('time.svg'))).toEqual([]);
  });
});
