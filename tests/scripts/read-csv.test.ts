import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/read-csv.ts';

const read = (text: string) => readCsv('content/x.csv', Buffer.from(text), ['kode', 'nama', 'status']);
const cellsOf = (text: string) => read(text).table?.rows.map(({ cells }) => cells);

describe('readCsv finds the separator', () => {
  it.each([
    ['comma', 'kode,nama,status\n1,"a; b; c",x'],
    ['semicolon', 'kode;nama;status\n1;"a; b; c";x'],
    ['tab', 'kode\tnama\tstatus\n1\ta; b; c\tx'],
    ['semicolon, although the heading has more commas', 'kode;nama;status, yaitu, ini, itu\n1;"a; b; c";x'],
    ['the one Excel names in the first line', 'sep=;\nkode;nama;status\n1;"a; b; c";x'],
    ['a bar that Excel names', '"sep=|"\nkode|nama|status\n1|a; b; c|x'],
  ])('%s', (_, text) => {
    expect(cellsOf(text)).toEqual([['1', 'a; b; c', 'x']]);
  });

  it('does not count the line that names it as a row', () => {
    expect(read('sep=;\nkode;status\n1;x').table!.rows[0]!.row).toBe(2);
  });

  it('reads a single column', () => {
    expect(cellsOf('kode\n1\n2')).toEqual([['1'], ['2']]);
  });
});

describe('readCsv reads cells', () => {
  it('with quotes, separators and line breaks in them', () => {
    expect(cellsOf('kode,nama\n1,"Dusun ""Satu"", RW 1\nRW 2"\n2,b')).toEqual([
      ['1', 'Dusun "Satu", RW 1\nRW 2'],
      ['2', 'b'],
    ]);
  });

  it('with quotes inside a cell that is not quoted', () => {
    expect(cellsOf('kode,nama\n1,Dusun "Satu" Lama')).toEqual([['1', 'Dusun "Satu" Lama']]);
  });

  it('without the white space around them', () => {
    expect(cellsOf('kode,nama\n 1 ,\u00a0a\u00a0')).toEqual([['1', 'a']]);
  });
});

describe('readCsv numbers rows as a spreadsheet does', () => {
  it('counting empty rows and not counting line breaks in cells', () => {
    const { table } = read('kode,nama\n1,"a\nb"\n\n,\n2,c\n');
    expect(table!.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table!.blankRows).toBe(2);
  });

  it('with empty rows above the heading', () => {
    const { table, rowsRead } = read('\n,\nkode,nama\n1,a');
    expect(table).toMatchObject({ header: ['kode', 'nama'], rows: [{ row: 4 }], blankRows: 2 });
    expect(rowsRead).toBe(3);
  });

  it('without the line break at the end of the file', () => {
    expect(read('kode\n1\n')).toMatchObject({ table: { blankRows: 0 }, rowsRead: 1 });
    expect(read('kode\n1\n\n\n')).toMatchObject({ table: { blankRows: 2 }, rowsRead: 3 });
  });
});

describe('readCsv never swallows a row without a word', () => {
  it('behind a quote that is not closed', () => {
    const { table, problems, brokenRows, rowsRead } = read('kode,nama\n1,a\n2,"b\n3,c\n4,d');
    expect(problems).toMatchObject([{ code: 'quote-unclosed', row: 3, details: { lines: 2 } }]);
    expect(table!.rows).toHaveLength(1);
    expect([brokenRows, rowsRead]).toEqual([1, 2]);
  });

  it('behind a quote in the middle of a quoted cell', () => {
    expect(read('kode,nama\n1,"a "b" c"\n2,d').problems).toMatchObject([{ code: 'quote-misplaced', row: 2 }]);
  });

  it('behind two stray quotes that look like a pair', () => {
    const { problems, table } = read('kode,nama\n99.01.01.2001,"a\n99.01.01.2002,b"\n99.01.01.2003,c');
    expect(problems).toMatchObject([{ code: 'cell-holds-rows', row: 2, details: { lines: 1 } }]);
    expect(table!.rows).toMatchObject([{ row: 3 }]);
  });

  it('and leaves a cell of several lines in peace', () => {
    expect(read('kode,nama\n1,"Desa lain:\n99.01.01.2002\nRW 1, RW 2"').problems).toEqual([]);
  });

  it('in the heading', () => {
    expect(read('kode,"nama\n1,a').problems.map(({ code }) => code)).toEqual(['quote-unclosed']);
  });
});

describe('readCsv and files without a table', () => {
  it.each(['', '\n\n', ' , ,\n', '\ufeff'])('says that %j is empty', (text) => {
    expect(read(text)).toMatchObject({ table: null, problems: [{ code: 'table-empty' }], rowsRead: 0 });
  });

  it('passes on what the decoder says', () => {
    expect(read('PK\u0003\u0004').problems.map(({ code }) => code)).toEqual(['file-not-text']);
  });
});
