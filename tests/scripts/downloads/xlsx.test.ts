import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASET_COLUMNS } from '#domain/dataset.ts';
import { readTable } from '../../read-table.ts';
import { makeDownloads, type MadeDownloads, tinyContent } from './made-downloads.ts';

let made: MadeDownloads;

beforeAll(async () => {
  made = await makeDownloads(await tinyContent());
});
afterAll(() => made.remove());

function open(path: string): WorkBook {
  return read(made.bytes(path), { cellFormula: true, cellDates: false, cellNF: true, bookFiles: true });
}

function cellsOf(
  sheet: WorkSheet,
): [address: string, cell: { t: string; v: unknown; f?: string; z?: string }][] {
  return Object.entries(sheet).filter(([address]) => /^[A-Z]+\d+$/.test(address)) as never;
}

/** A table of text made of the cells of a sheet; a date is the day that its number stands for (days since 1899-12-30). */
function textOf(sheet: WorkSheet, width: number, height: number): string[][] {
  const byAddress = new Map(cellsOf(sheet));
  const letter = (column: number) => String.fromCharCode(65 + column);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = byAddress.get(`${letter(column)}${row + 1}`);
      if (cell === undefined) return '';
      if (cell.t !== 'n') return String(cell.v);
      return new Date(Date.UTC(1899, 11, 30) + Number(cell.v) * 86_400_000).toISOString().slice(0, 10);
    }),
  );
}

describe('the workbook of the region and of a regency, opened by another library', () => {
  it.each([
    ['kampung-kb.xlsx', 'kampung-kb.csv'],
    ['wilayah/9971.xlsx', 'wilayah/9971.csv'],
  ])('%s has the cells of the table, dates as dates and codes as text', (path, table) => {
    const rows = readTable(made.text(table)).map((row) => row.slice(0, DATASET_COLUMNS.length));
    const sheet = open(path).Sheets['Data']!;
    expect(textOf(sheet, DATASET_COLUMNS.length, rows.length)).toEqual(rows);
    const kinds = (letter: string) =>
      new Set(
        cellsOf(sheet).flatMap(([at, { t, z }]) =>
          at.startsWith(letter) && at !== `${letter}1` ? `${t} ${z}` : [],
        ),
      );
    expect(kinds('A')).toEqual(new Set(['s @']));
    expect(kinds('H')).toEqual(new Set(['n yyyy-mm-dd']));
    expect(Object.keys(sheet)).toContain(`A${rows.length}`);
  });

  it('has a frozen head with filters, and no formula anywhere', () => {
    const book = open('kampung-kb.xlsx') as WorkBook & { files: Record<string, { content: Uint8Array }> };
    expect(book.SheetNames).toEqual(['Data', 'Keterangan', 'Kamus']);
    expect(book.Sheets['Data']!['!autofilter']).toEqual({ ref: expect.stringMatching(/^A1:P\d+$/) });
    const xml = Buffer.from(book.files['xl/worksheets/sheet1.xml']!.content).toString();
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*topLeftCell="A2"[^>]*state="frozen"/);
    for (const sheet of Object.values(book.Sheets)) {
      expect(cellsOf(sheet).filter(([, { f }]) => f !== undefined)).toEqual([]);
    }
  });

  it('says what it is: counts, every source, licence, how to cite, its address', () => {
    const { Keterangan: about } = open('wilayah/9901.xlsx').Sheets;
    const lines = textOf(about!, 2, 30).filter(([heading]) => heading !== '');
    const of = (heading: string) => lines.filter(([name]) => name === heading).map(([, text]) => text!);
    expect(of('Judul')).toEqual(['Kampung KB di Kabupaten Lembayung Reka']);
    expect(of('Keadaan per rilis')).toEqual(['2024-03-31']);
    const { total, sudah, belum, tanpa_data } = made.data.areas.find(({ code }) => code === '9901')!.coverage;
    expect(of('Hitungan')).toEqual([
      `${total} desa: ${sudah} sudah, ${belum} belum, ${tanpa_data} belum ada data`,
    ]);
    expect(of('Sumber').length).toBeGreaterThan(1);
    expect(of('Lisensi')[0]).toContain('ODbL 1.0');
    expect(lines.filter(([heading]) => heading!.includes('(APA)'))).toHaveLength(1);
    expect(of('Halaman rilis')).toEqual(['https://reka.example/data/rilis/2024-03-31/']);
  });

  it('explains every column', () => {
    const { Kamus: dictionary } = open('kampung-kb.xlsx').Sheets;
    const [, ...lines] = textOf(dictionary!, 4, DATASET_COLUMNS.length + 1);
    expect(lines.map(([name]) => name)).toEqual([...DATASET_COLUMNS]);
    expect(lines.every(([, meaning, kind]) => meaning !== '' && kind !== '')).toBe(true);
    expect(lines[6]![3]).toBe('sudah, belum, tanpa_data');
  });
});
