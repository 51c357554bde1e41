import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { checkCorrections, CORRECTION_COLUMNS, HELP_COLUMNS } from '#domain/intake/import-corrections.ts';
import { kampungKey, pathKey } from '#domain/matching/settle-doubles.ts';
import { problemSentence } from '#domain/problem.ts';
import { tinyRegister } from '../../tiny-country.ts';

const context = { region: areaCode('99'), register: tinyRegister(), latest: '2025-12-31' };

function check(...rows: string[]) {
  const cells = rows.map((row) => row.split(',').map((cell) => cell.trim()));
  const table = { file: 'k.csv', header: CORRECTION_COLUMNS, blankRows: 0 };
  return checkCorrections({ ...table, rows: cells.map((own, at) => ({ row: at + 2, cells: own })) }, context);
}

const SUKAREKA = 'NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,SUKAREKA,';

describe('checkCorrections', () => {
  it('reads what staff decided', () => {
    const { decisions, problems, undecided } = check(
      `${SUKAREKA},99.01.02.2003,pakai,telepon kecamatan,2024-07-01`,
      'NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,LAMA,,,Abaikan,bukan desa,',
      'NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,BARU,,99.01.02.2003,,,',
    );
    expect(problems).toEqual([]);
    expect(undecided).toBe(1);
    const key = pathKey({
      province: 'Nusa Reka',
      regency: 'lembayung reka',
      district: 'Pulau Sunyi',
      village: 'sukareka',
    });
    expect(decisions.get(key)).toBe('9901022003');
    expect([...decisions.values()]).toEqual(['9901022003', null]);
  });

  it.each([
    [`${SUKAREKA},99.01.02.2003,ya,,`, 'correction-decision-unknown', 'keputusan'],
    [`${SUKAREKA},,pakai,,`, 'correction-code-unreadable', 'kode'],
    [`${SUKAREKA},99.01.02.2999,pakai,,`, 'correction-code-unknown', 'kode'],
    [`${SUKAREKA},98.01.01.2001,pakai,,`, 'correction-code-outside', 'kode'],
    ['NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,,,99.01.02.2003,pakai,,', 'correction-without-village', 'desa'],
  ])('says what is wrong with %j', (row, code, column) => {
    const { problems, decisions } = check(row);
    expect(problems).toMatchObject([{ code, column, row: 2, file: 'k.csv' }]);
    expect(problemSentence(problems[0]!)).not.toMatch(/\{|undefined/);
    expect(decisions.size).toBe(0);
  });

  it('refuses two decisions for one place, but not one decision twice', () => {
    const use = `${SUKAREKA},99.01.02.2003,pakai,,`;
    expect(check(use, use).problems).toEqual([]);
    expect(check(use, `${SUKAREKA},,abaikan,,`).problems).toMatchObject([
      { code: 'correction-conflict', row: 3 },
    ]);
  });

  it('tells villages of one name apart by their Kampung KB', () => {
    const place = {
      province: 'Nusa Reka',
      regency: 'Lembayung Reka',
      district: 'Pulau Sunyi',
      village: 'Sukareka',
    };
    const { decisions } = check(`${SUKAREKA}Mawar,99.01.02.2003,pakai,,`);
    expect(decisions.get(kampungKey({ ...place, kampung: 'MAWAR' }))).toBe('9901022003');
    expect(decisions.has(pathKey(place))).toBe(false);
  });

  it('takes rows copied from the list of candidates as they are', () => {
    const header = [...CORRECTION_COLUMNS, ...HELP_COLUMNS];
    const cells = [
      ...SUKAREKA.split(','),
      '99.01.02.2003',
      'pakai',
      '',
      '',
      'Reka',
      'sebab',
      's1',
      's2',
      's3',
    ];
    const checked = checkCorrections(
      { file: 'k.csv', header, rows: [{ row: 2, cells }], blankRows: 0 },
      context,
    );
    expect(checked.problems).toEqual([]);
    expect(checked.decisions.size).toBe(1);
  });
});
