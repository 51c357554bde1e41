import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { hasErrors } from '#domain/problem.ts';
import type { Table } from '#domain/table.ts';
import { type ReleaseContext, validateRelease } from '#domain/validate-release.ts';
import { tinyRegister } from '../tiny-country.ts';

const CONTEXT: ReleaseContext = {
  date: '2024-06-30',
  region: areaCode('99'),
  register: tinyRegister(),
  codeChanges: [
    { from: areaCode('9901022020'), to: areaCode('9901012008'), decree: 'Peraturan Rekaan', date: null },
    { from: areaCode('9901022021'), to: areaCode('9801012001'), decree: 'Peraturan Rekaan', date: null },
  ],
};

function table(header: string, rows: readonly string[], blankRows = 0): Table {
  return {
    file: 'content/data/releases/2024-06-30.csv',
    header: header.split(','),
    rows: rows.map((row, index) => ({ row: index + 2, cells: row.split(',').map((cell) => cell.trim()) })),
    blankRows,
  };
}

const HEADER = 'kode,nama_kampung,status,tanggal_pencanangan,klasifikasi,cakupan,sumber,tautan,catatan';
const check = (...rows: string[]) => validateRelease(table(HEADER, rows), CONTEXT);
const codes = (...rows: string[]) => check(...rows).problems.map(({ code }) => code);

describe('validateRelease reads a row', () => {
  it('into one Kampung KB with everything it says', () => {
    const row =
      '99.01.01.2001,Kampung Jingga,Sudah,20/03/2019,MANDIRI,Dusun Satu,Koran,https://koran.example/a,Baik';
    expect(check(row)).toEqual({
      kampung: [
        {
          village: '9901012001',
          name: 'Kampung Jingga',
          status: 'sudah',
          declaredOn: '2019-03-20',
          classification: 'mandiri',
          coverage: 'Dusun Satu',
          source: 'Koran',
          link: 'https://koran.example/a',
          note: 'Baik',
          row: 2,
        },
      ],
      problems: [],
      tally: { read: 1, blank: 0, leftOut: 0, rejected: 0, used: 1 },
    });
  });

  it('with null for everything it does not say, never with a guess', () => {
    const { kampung } = validateRelease(table('status,kode', ['belum,9901012001']), CONTEXT);
    expect(kampung).toEqual([
      {
        village: '9901012001',
        name: null,
        status: 'belum',
        declaredOn: null,
        classification: null,
        coverage: null,
        source: null,
        link: null,
        note: null,
        row: 2,
      },
    ]);
  });

  it('under the code of today where its code is old, with a warning', () => {
    const { kampung, problems } = check('99.01.02.2020,,sudah,,,,,,');
    expect(kampung[0]!.village).toBe('9901012008');
    expect(problems).toMatchObject([
      { code: 'code-changed', row: 2, details: { new: '99.01.01.2008', name: 'Telaga Sepi' } },
    ]);
    expect(hasErrors(problems)).toBe(false);
  });

  it('not where the new code lies outside the region', () => {
    expect(codes('99.01.02.2021,,sudah,,,,,,')).toEqual(['code-outside-region']);
  });
});

describe('validateRelease compares the rows of a village', () => {
  it('uses an exact copy once, however its cells are written', () => {
    const { kampung, problems, tally } = check(
      '99.01.01.2001,Reka,sudah,2019-03-20,dasar,,,,',
      '9901012001,Reka,SUDAH,20/03/2019,Dasar,,,,',
    );
    expect(kampung).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'row-duplicate', row: 3, details: { first: 2 } }]);
    expect(tally).toEqual({ read: 2, blank: 0, leftOut: 1, rejected: 0, used: 1 });
  });

  it('finds a copy under an old code', () => {
    expect(codes('99.01.01.2008,,sudah,,,,,,', '99.01.02.2020,,sudah,,,,,,')).toEqual([
      'code-changed',
      'row-duplicate',
    ]);
  });

  it('lets two Kampung KB of different names lie in one village', () => {
    const { kampung, problems } = check(
      '9901012001,Reka Satu,sudah,,,,,,',
      '9901012001,Reka Dua,sudah,,,,,,',
    );
    expect(problems).toEqual([]);
    expect(kampung).toHaveLength(2);
  });

  it('refuses other facts under the same name, whatever its case', () => {
    expect(codes('9901012001,Reka,sudah,,dasar,,,,', '9901012001,REKA,sudah,,mandiri,,,,')).toEqual([
      'row-conflict',
    ]);
  });

  it('refuses a village that is both sudah and belum', () => {
    expect(codes('9901012001,Reka,sudah,,,,,,', '9901012001,,belum,,,,,,')).toEqual(['status-conflict']);
  });

  it('does not mix villages of the same name', () => {
    expect(codes('99.01.01.2003,Sukareka,sudah,,,,,,', '99.01.02.2003,Sukareka,belum,,,,,,')).toEqual([]);
  });
});

describe('validateRelease finds all problems of a row at once', () => {
  it('in every column', () => {
    const row = '99.01.01.201,Reka,ya,31/02/2020,tinggi,08123456789,a@b.example,ftp://x,"';
    expect(new Set(codes(row))).toEqual(
      new Set([
        'code-too-short',
        'status-unknown',
        'date-impossible',
        'classification-unknown',
        'link-not-web',
        'personal-phone',
        'personal-email',
      ]),
    );
  });

  it('and says only one thing of a cell that is broken', () => {
    expect(codes('9901012001,,#N/A,,,,,,')).toEqual(['spreadsheet-error']);
  });

  it('and never prints personal data in full', () => {
    const nik = '3601014107800001';
    const { problems } = check(`${nik},${nik},${nik},${nik},${nik},${nik},${nik},${nik},${nik}`);
    expect(problems.length).toBeGreaterThan(8);
    expect(JSON.stringify(problems)).not.toContain(nik);
  });
});

describe('validateRelease suggests villages', () => {
  const nearOf = (row: string) => check(row).problems[0]!.details!['near'];

  it('of the same kecamatan, first the one that bears the name of the Kampung KB', () => {
    expect(nearOf('99.01.01.2055,Kampung KB Telaga Sepi,sudah,,,,,,')).toMatch(
      /^99\.01\.01\.2008 \(Telaga Sepi\), /,
    );
  });

  it('with the most similar code where the name tells nothing', () => {
    expect(nearOf('99.01.01.2009,,sudah,,,,,,')).toMatch(/^99\.01\.01\.200\d \(/);
  });

  it('with a kecamatan where the kecamatan does not exist', () => {
    expect(nearOf('99.71.05.1001,,sudah,,,,,,')).toContain('99.71.01 (Kota Tengah)');
  });
});

describe('validateRelease looks at the table as a whole', () => {
  it('takes headings in any order, case and spacing', () => {
    const { kampung, problems } = validateRelease(
      table('Status, Nama Kampung ,KODE', ['sudah,Reka,9901012001']),
      CONTEXT,
    );
    expect(problems).toEqual([]);
    expect(kampung).toMatchObject([{ village: '9901012001', name: 'Reka', status: 'sudah' }]);
  });

  it('uses no row where a needed column is missing, and counts them all as rejected', () => {
    const { kampung, problems, tally } = validateRelease(
      table('kode,klasifikasi', ['9901012001,dasar'], 3),
      CONTEXT,
    );
    expect(kampung).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['column-missing']);
    expect(tally).toEqual({ read: 4, blank: 3, leftOut: 0, rejected: 1, used: 0 });
  });

  it('leaves out repeated headings, column numbers and totals with a word each', () => {
    const { tally, problems } = check(
      HEADER,
      '1,2,3,4,5,6,7,8,9',
      '9901012001,,sudah,,,,,,',
      'Total,,1,,,,,,',
    );
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['heading-repeated', 2],
      ['column-numbers', 3],
      ['totals-row', 5],
    ]);
    expect(tally).toEqual({ read: 4, blank: 0, leftOut: 3, rejected: 0, used: 1 });
  });

  it('does not take a Kampung KB whose name begins with "Jumlah" for a total', () => {
    const rows = ['Jumlah Reka,9901012001,sudah'];
    expect(validateRelease(table('nama_kampung,kode,status', rows), CONTEXT).problems).toEqual([]);
  });

  it('refuses a release that names no village', () => {
    expect(codes()).toEqual(['release-without-rows']);
  });

  it('names every row of a file in which every row is wrong', { timeout: 20_000 }, () => {
    const rows = Array.from({ length: 83_000 }, (_, n) => `99.01.77.${2001 + (n % 50)},,ya,besok,,,,,`);
    expect(check(...rows).problems).toHaveLength(3 * 83_000);
  });

  it('reads a file of 83,000 rows of one village in seconds', { timeout: 20_000 }, () => {
    const rows = Array.from(
      { length: 83_000 },
      (_, n) => `9901012001,Reka ${n % 50_000},sudah,2019,dasar,,Koran,,`,
    );
    expect(check(...rows).tally).toEqual({
      read: 83_000,
      blank: 0,
      leftOut: 33_000,
      rejected: 0,
      used: 50_000,
    });
  });
});
