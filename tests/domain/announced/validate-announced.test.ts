import { describe, expect, it } from 'vitest';
import { ANNOUNCED_COLUMNS } from '#domain/announced/announced.ts';
import { validateAnnounced } from '#domain/announced/validate-announced.ts';
import { areaCode } from '#domain/area-code.ts';
import { kampung } from '../../kampung.ts';
import { tinyRegister } from '../../tiny-country.ts';

const A = '99.01.01.2001';
const OWN = [
  kampung('9901012001', { name: 'Satu', classification: 'mandiri' }),
  kampung('9901012001', { name: 'Dua', classification: 'dasar' }),
  kampung('9901012008', { declaredOn: '2019-03-20' }),
];

function check(lines: readonly string[], isSound = true) {
  const table = {
    file: 'koreksi.csv',
    header: ANNOUNCED_COLUMNS,
    rows: lines.map((line, at) => ({ row: at + 2, cells: line.split(',') })),
    blankRows: 0,
  };
  return validateAnnounced(table, {
    region: areaCode('99'),
    register: tinyRegister(),
    codeChanges: [{ from: areaCode('9901022020'), to: areaCode('9901012008'), decree: 'x', date: null }],
    latest: '2024-06-30',
    releases: [{ date: '2024-03-31', kampung: OWN, isSound }],
  });
}

const codes = (...lines: string[]) => check(lines).problems.map(({ code }) => code);
const line = (column: string, from: string, to: string, day = '2024-05-02') =>
  `${day},2024-03-31,${A},${column},${from},${to},Salah ketik,`;

describe('announced corrections', () => {
  it('are read as the release has its cells, whatever their case, dates and codes', () => {
    const { values, problems } = check([
      '2 Mei 2024,2024-03-31,9901012008,Tanggal Pencanangan,2019,20/03/2019,Salah ketik,A typo',
    ]);
    expect(problems).toEqual([]);
    expect(values).toEqual([
      {
        announcedOn: '2024-05-02',
        release: '2024-03-31',
        village: '9901012008',
        column: 'tanggal_pencanangan',
        from: '2019',
        to: '2019-03-20',
        reason: 'Salah ketik',
        reasonEn: 'A typo',
        row: 2,
      },
    ]);
  });

  it('may be of any row of the village, of one that was added and of one that is gone', () => {
    expect(codes(line('klasifikasi', 'berkembang', 'dasar'), line('klasifikasi', '', 'mandiri'))).toEqual([]);
    expect(codes(line('nama_kampung', '', 'Dua'), line('nama_kampung', 'Tiga', ''))).toEqual([]);
    expect(codes(line('nama_kampung', 'Dua', ''))).toEqual(['announced-not-so']);
    expect(codes('2024-05-02,2024-03-31,99.01.02.2001,status,sudah,,Desa lain,')).toEqual([]);
  });

  it('may be corrected again, later or further down on the same day', () => {
    const first = line('klasifikasi', 'dasar', 'berkelanjutan');
    expect(codes(first)).toEqual(['announced-not-so']);
    expect(codes(first, line('klasifikasi', 'berkelanjutan', 'mandiri'))).toEqual([]);
    expect(codes(line('klasifikasi', 'berkelanjutan', 'mandiri', '2024-05-01'), first)).toEqual([
      'announced-not-so',
    ]);
  });

  it('may go back and forth, but not twice the same way', () => {
    const forth = line('klasifikasi', 'berkembang', 'mandiri', '2024-05-01');
    const back = line('klasifikasi', 'mandiri', 'berkembang', '2024-05-02');
    const again = line('klasifikasi', 'berkembang', 'mandiri', '2024-05-03');
    expect(codes(forth, back, again)).toEqual([]);
    expect(codes(forth, again)).toEqual(['announced-twice']);
  });

  it('take the old code of a village for the new one, with a warning', () => {
    const { values, problems } = check(['2024-05-02,2024-03-31,99.01.02.2020,status,,sudah,Terlewat,']);
    expect(problems.map(({ code }) => code)).toEqual(['code-changed']);
    expect(values[0]!.village).toBe('9901012008');
  });

  it('are not held against a release whose own file has errors', () => {
    expect(check([line('klasifikasi', 'dasar', 'berkelanjutan')], false).problems).toEqual([]);
  });
});
