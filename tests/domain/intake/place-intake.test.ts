import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { findImportColumns, PORTAL_SCORES } from '#domain/import-columns.ts';
import { compareStates } from '#domain/compare-releases.ts';
import { NO_CORRECTIONS } from '#domain/intake/import-corrections.ts';
import { countByRegency, findOddities } from '#domain/intake/intake-findings.ts';
import { type Intake, placeIntake, verifyIntake } from '#domain/intake/place-intake.ts';
import { joinRegister } from '#domain/join-register.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import type { Release } from '#domain/release.ts';
import { tinyRegister } from '../../tiny-country.ts';

const register = tinyRegister();
const index = createPlaceIndex(register);
const context = {
  date: '2024-06-30',
  region: areaCode('99'),
  index,
  codeChanges: [],
  corrections: NO_CORRECTIONS,
};

const HEADER = ['Kampung KB', 'Kabupaten', 'Kecamatan', 'Desa', 'Klasifikasi'];
const TANJUNG = ['LEMBAYUNG REKA', 'TANJUNG AWAN'] as const;

function intakeOf(header: readonly string[], rows: readonly (readonly string[])[], blankRows = 0): Intake {
  const body = rows.map((cells, at) => ({ row: at + 2, cells }));
  return placeIntake(findImportColumns({ file: 'x.csv', header, rows: body, blankRows })!, context);
}

describe('placeIntake', () => {
  const rows = [
    ['Kampung Jingga', ...TANJUNG, 'AWAN JINGGA', 'Dasar'],
    ['Kampung  JINGGA', ...TANJUNG, 'AWAN JINGGA', 'Mandiri'],
    ['Jingga Kedua', ...TANJUNG, 'AWAN JINGGA', 'Mandiri'],
    HEADER,
    ['', '', '', '', ''],
    ['Hening', 'SEBERANG REKA', 'SEBERANG SEPI', 'SEBERANG HENING', ''],
    ['Entah', ...TANJUNG, 'AWAN UNGU', ''],
    ['1', '2', '3', '4', '5'],
    ['Jumlah', '', '', '', '7'],
  ];
  const intake = intakeOf(
    HEADER,
    rows.filter((row) => row[3] !== '' || row[0] === 'Jumlah'),
    1,
  );

  it('makes a row of the release from every row that is placed', () => {
    expect(intake.kampung).toMatchObject([
      { village: '9901012001', name: 'Kampung Jingga', status: 'sudah', classification: 'dasar', row: 2 },
      { village: '9901012001', name: 'Jingga Kedua', status: 'sudah', classification: 'mandiri', row: 4 },
    ]);
  });

  it('reports a Kampung KB that is there twice', () => {
    expect(intake.repeated).toMatchObject([{ row: 3, first: 2 }]);
  });

  it('leaves out repeated headings, totals and column numbers with a word', () => {
    expect(intake.problems.map(({ code, row }) => [code, row])).toEqual([
      ['heading-repeated', 5],
      ['column-numbers', 8],
      ['totals-row', 9],
    ]);
  });

  it('puts every row on exactly one heap', () => {
    const { placed, unplaced, repeated, outside, dropped, blank, read } = intake;
    expect([placed, unplaced, repeated].map((heap) => heap.length)).toEqual([2, 1, 1]);
    expect([outside, dropped, blank, read]).toEqual([1, 3, 1, 9]);
    expect(() => verifyIntake({ ...intake, outside: 0 })).toThrow('lost');
  });

  it('keeps a status and a class that it does not know from getting in', () => {
    const { problems } = intakeOf(['Kode', 'Status', 'Klasifikasi'], [['99.01.01.2001', 'mungkin', 'Utama']]);
    expect(problems).toMatchObject([
      { code: 'status-unknown', column: 'Status', row: 2 },
      { code: 'classification-unknown', column: 'Klasifikasi', row: 2 },
    ]);
  });

  it('advises on codes that cannot be read where there is nothing else to go by', () => {
    const { problems, unplaced } = intakeOf(
      ['Kode', 'Status'],
      [
        ['9.901012001E+09', 'sudah'],
        ['99.01.01.2001', 'sudah'],
      ],
    );
    expect(problems).toMatchObject([{ code: 'code-scientific', row: 2, column: 'Kode' }]);
    expect(unplaced).toHaveLength(1);
  });

  it('refuses a row whose cells have shifted', () => {
    const { problems, dropped } = intakeOf(['Kode', 'Status'], [['99.01.01.2001', 'sudah', 'lebih']]);
    expect([problems[0]?.code, dropped]).toEqual(['row-too-long', 1]);
  });

  it('shortens a name that is too long and keeps all of it in the note', () => {
    const name = `Kampung ${'Sangat '.repeat(16)}Panjang`;
    const { kampung, problems } = intakeOf(['Kode', 'Nama Kampung'], [['99.01.01.2001', name]]);
    expect(problems).toEqual([]);
    expect(kampung[0]?.name).toMatch(/^Kampung Sangat .*Sangat…$/);
    expect(kampung[0]?.note).toBe(`Nama lengkap: ${name}`);
  });
});

describe('findOddities', () => {
  const release = (date: string, kampung: Release['kampung']): Release => ({
    date,
    kampung,
    completeness: 'complete',
  });
  const tanjung = ['AWAN JINGGA', 'AWAN KELABU', 'SUKAREKA', 'TELAGA SEPI', "BA'UREKA", 'SUMBER ANGIN I'];
  const row = (village: string, klass: string) => [village, ...TANJUNG, village, klass];
  const before = intakeOf(
    HEADER,
    tanjung.map((village) => row(village, 'Berkelanjutan')),
  );
  const after = intakeOf(HEADER, [row('AWAN JINGGA', 'Berkembang')]);
  const state = (...releases: Release[]) => joinRegister(register, areaCode('99'), releases);
  const earlier = release('2023-01-01', before.kampung);
  const old = state(earlier);
  const comparison = compareStates(old, state(earlier, release('2024-06-30', after.kampung)));

  it('notices villages that disappear, a regency that loses many, a total that falls, a class that drops far', () => {
    const findings = findOddities(after, comparison, old);
    expect(findings.gone).toHaveLength(5);
    expect(findings.losses).toEqual([{ regency: '9901', gone: 5, before: 6 }]);
    expect(findings.totalFalls).toEqual({ before: 6, after: 1 });
    expect(findings.bigDrops).toHaveLength(1);
  });

  it('finds nothing odd where nothing changed', () => {
    const same = findOddities(before, compareStates(old, old), old);
    expect(same).toEqual({
      gone: [],
      goneButSuggested: 0,
      bigDrops: [],
      totalFalls: null,
      losses: [],
      silent: null,
      unplacedShare: null,
    });
  });

  it('counts rows of the lowest class in which nothing was reported', () => {
    const scored = (village: string, klass: string, score: string) => [
      ...row(village, klass),
      ...PORTAL_SCORES.map(() => score),
    ];
    const intake = intakeOf(
      [...HEADER, ...PORTAL_SCORES],
      [
        scored('AWAN JINGGA', 'Dasar', '1'),
        scored('AWAN KELABU', 'Dasar', '2'),
        scored('SUKAREKA', 'Mandiri', '4'),
      ],
    );
    expect(findOddities(intake, comparison, old).silent).toEqual({ dasar: 2, allOnes: 1 });
    expect(countByRegency(intake)).toMatchObject([
      { regency: '9901', rows: 3, villages: 3, classes: { dasar: 2, mandiri: 1 } },
    ]);
  });

  it('says so when many rows could not be placed', () => {
    const half = intakeOf(HEADER, [row('AWAN JINGGA', ''), row('TAK ADA', '')]);
    expect(findOddities(half, comparison, old).unplacedShare).toBe(50);
  });
});
