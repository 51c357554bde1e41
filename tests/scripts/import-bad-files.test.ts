import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { problemSentence } from '#domain/problem.ts';
import { importPlace, type ImportPlace } from './import-place.ts';

let place: ImportPlace;

beforeEach(() => {
  place = importPlace();
});

afterEach(() => place.remove());

type Cells = readonly (string | null | { value: string; rowSpan?: number; columnSpan?: number })[];

const HEAD = ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa', 'Kampung KB'];
const ROW = ['NUSA REKA', 'LEMBAYUNG REKA', 'TANJUNG AWAN', 'AWAN JINGGA', 'Mawar'];
const OTHER = ['NUSA SEBERANG', 'SEBERANG REKA', 'X', 'Y', 'Melati'];

/** A workbook of some sheets, with a date in its name. */
async function workbook(...sheets: Cells[][]): Promise<string> {
  const path = join(place.folder, 'daftar desa – Ñandú 2024-06-30.xlsx');
  const parts = sheets.map((data, at) => ({ data: data as never, sheet: `Lembar ${at + 1}` }));
  writeFileSync(path, await writeXlsx(parts).toBuffer());
  return path;
}

function file(name: string, content: string | Buffer): string {
  const path = join(place.folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a file is refused with, as staff read it. */
async function told(path: string): Promise<string[]> {
  return (await place.problemsOf(path, '--publisher', 'Dinas Rekaan')).map(problemSentence);
}

const import_ = (path: string) => place.run(path, '--publisher', 'Dinas Rekaan', '--dry-run');

describe('files as offices have them', () => {
  it('are read where a cover sheet stands before the list', async () => {
    const { report } = await import_(await workbook([['Sampul'], ['Dinas']], [HEAD, ROW]));
    expect(report.intake.placed).toHaveLength(1);
  });

  it('are read below a heading of two rows whose cells are merged', async () => {
    const upper = [
      { value: 'No', rowSpan: 2 },
      { value: 'Wilayah', columnSpan: 3 },
      null,
      null,
      { value: 'Kampung KB', rowSpan: 2 },
    ];
    const path = await workbook([
      upper,
      [null, 'Kabupaten', 'Kecamatan', 'Desa', null],
      ['1', ...ROW.slice(1)],
    ]);
    const { report } = await import_(path);
    expect(report.intake.placed.map(({ fields }) => fields.kampung)).toEqual(['Mawar']);
  });

  it('say that a list is complete, and what that does to villages it does not name', async () => {
    const { report } = await import_(await workbook([HEAD, ROW]));
    expect(report.effect.count.kinds.foundBelum + report.effect.count.kinds.gone).toBeGreaterThan(0);
  });
});

describe('files that are refused, each in one sentence', () => {
  it('of several lists, because nobody can tell which is meant', async () => {
    expect(await told(await workbook([HEAD, ROW], [HEAD, OTHER]))).toEqual([
      '2 lembar berisi kolom yang dikenal: "Lembar 1", "Lembar 2". Impor membaca satu lembar saja. Gabungkan barisnya ' +
        'di satu lembar, atau hapus lembar yang tidak dipakai dari salinan berkas ini.',
    ]);
  });

  it('of another region', async () => {
    expect(await told(await workbook([HEAD, OTHER, OTHER]))).toEqual([
      'tidak satu pun dari 2 baris cocok dengan desa di Nusa Reka, wilayah situs ini (2 baris tentang wilayah lain). ' +
        'Periksa apakah berkasnya benar, atau ubah "region" di site.json.',
    ]);
  });

  it('with a heading only', async () => {
    expect(await told(await workbook([HEAD]))).toEqual([
      'berkas ini hanya berisi kepala kolom, tanpa baris di bawahnya. Periksa apakah berkasnya benar.',
    ]);
  });

  it.each([
    ['a-2024-06-30.pdf', '%PDF-1.4', 'isinya PDF. Simpan datanya sebagai XLSX atau CSV'],
    [
      'a-2024-06-30.xls',
      '<html><table></table></html>',
      'isinya halaman web (HTML) atau XML. Simpan datanya',
    ],
    [
      'a-2024-06-30.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'XLS lama, atau XLSX yang dikunci dengan kata sandi.',
    ],
    ['a-2024-06-30.xlsx', 'PK\u0003\u0004', 'isinya terpotong atau rusak. Unduh atau salin ulang berkasnya.'],
  ])('%s', async (name, content, part) => {
    const sentences = await told(file(name, content));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(part);
  });

  it('that are not there, with the folder and the name that was probably meant', async () => {
    const path = await workbook([HEAD, ROW]);
    expect(await told(path.replace('desa', 'dessa'))).toEqual([
      `berkas ini tidak ada di folder ${place.folder}. Mungkin maksudnya daftar desa – Ñandú 2024-06-30.xlsx. ` +
        'Periksa nama dan foldernya; bila namanya memuat spasi, apit dengan tanda kutip.',
    ]);
  });
});
