import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '#domain/problem.ts';
import { isWorkbook, readSheets } from '#lib/read-sheet.ts';
import { checkZip } from '#lib/zip-contents.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url));
const LIST = fixture('daftar-dinas.xlsx');

describe('readSheets', () => {
  it('gives every sheet as text, with the rows as the spreadsheet numbers them', async () => {
    const { tables, problems } = await readSheets('daftar-dinas.xlsx', LIST);
    expect(problems).toEqual([]);
    expect(tables.map(({ header }) => header[0])).toEqual([
      'Daftar ini rekaan.',
      expect.stringContaining('DAFTAR'),
    ]);
    expect(tables[1]?.rows.map(({ row }) => row)).toEqual([4, 5, 6, 8]);
  });

  it('keeps codes exact, and writes dates, truth and stored numbers as people do', async () => {
    const { tables } = await readSheets('daftar-dinas.xlsx', LIST);
    expect(tables[1]?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['1', '9901012001', 'Awan Jingga', 'Kampung Jingga', '2025-06-30', 'ya', '1.1'],
      ['2', '9901012002', 'Awan Kelabu', 'KELABU', '', 'tidak', '2.5'],
      ['3', '99.01.02.2001', 'Rimba Dalam', '', '30 Juni 2023', '', ''],
    ]);
  });

  it.each([
    ['a truncated file', LIST.subarray(0, 1500), 'terpotong'],
    ['an old or locked workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'XLS lama'],
    ['an archive of something else', otherArchive(), 'bukan lembar kerja'],
    ['an archive with a password', withFlag(LIST), 'kata sandi'],
    ['no archive at all', Buffer.from('PK, sebuah teks'), 'bukan berkas XLSX'],
  ])('refuses %s with a reason and advice', async (_, bytes, reason) => {
    const { tables, problems } = await readSheets('x.xlsx', bytes);
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([{ code: 'import-file-unreadable', file: 'x.xlsx' }]);
    expect(problemSentence(problems[0]!)).toContain(reason);
  });
});

describe('checkZip', () => {
  it('measures what an archive unpacks to instead of believing it', () => {
    const lying = Buffer.from(LIST);
    for (let at = lying.indexOf('PK\x01\x02'); at !== -1; at = lying.indexOf('PK\x01\x02', at + 1)) {
      lying.writeUInt32LE(1, at + 24);
    }
    expect(checkZip(lying, 1000)).toBe('too-big');
    expect(checkZip(lying, 1_000_000)).toBeNull();
  });
});

describe('isWorkbook', () => {
  it('goes by the first bytes, not by the name', () => {
    expect(isWorkbook(LIST)).toBe(true);
    expect(isWorkbook(Buffer.from('kode,status\n'))).toBe(false);
  });
});

/** The same archive with every part under another name. */
function otherArchive(): Buffer {
  return Buffer.from(
    LIST.toString('latin1').replaceAll('xl/', 'qq/').replaceAll('[Content_Types]', '[Kontent_Types]'),
    'latin1',
  );
}

/** The archive with the flag for encryption set on its first entry. */
function withFlag(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('PK\x01\x02') + 8;
  copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
  return copy;
}
