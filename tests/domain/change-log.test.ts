import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { shownCorrections } from '#domain/change-log.ts';
import { checkCorrections, CORRECTION_COLUMNS } from '#domain/intake/import-corrections.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const PLACE = 'NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI';
const ROWS = [
  `${PLACE},LAMA,,99.01.02.2001,pakai,ejaan lama,2024-01-31`,
  `${PLACE},BARU,Mawar,99.01.02.2003,pakai,,`,
  `${PLACE},BUKAN DESA,,,abaikan,nama pasar,2025`,
  `${PLACE},BELUM,,99.01.02.2002,pakai,belum ada rilisnya,2025-02-01`,
].map((line, at) => ({ row: at + 2, cells: line.split(',') }));

const { rows, problems } = checkCorrections(
  { file: 'k.csv', header: CORRECTION_COLUMNS, rows: ROWS, blankRows: 0 },
  { region: areaCode('99'), register: tinyRegister(), latest: '2025-12-31' },
);

describe('the corrections that readers see', () => {
  it('are those on rows left out and on villages that a release names, the newest first', () => {
    const releases = [release('2024-06-30', 'partial', kampung('9901022001'), kampung('9901022003'))];
    expect(problems).toEqual([]);
    expect(shownCorrections(rows, releases)).toEqual([
      {
        decidedOn: '2025',
        village: null,
        written: ['BUKAN DESA', 'PULAU SUNYI', 'LEMBAYUNG REKA'],
        reason: 'nama pasar',
      },
      {
        decidedOn: '2024-01-31',
        village: '9901022001',
        written: ['LAMA', 'PULAU SUNYI', 'LEMBAYUNG REKA'],
        reason: 'ejaan lama',
      },
      {
        decidedOn: null,
        village: '9901022003',
        written: ['Mawar', 'BARU', 'PULAU SUNYI', 'LEMBAYUNG REKA'],
        reason: null,
      },
    ]);
  });
});
