import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/language.ts';
import { PROGRAM_TABLES, type ProgramTable } from '#domain/program/tables.ts';
import { columnsOf } from '#domain/program/read-tables.ts';
import { validateProgram } from '#domain/program/validate-program.ts';
import type { Table } from '#domain/table.ts';
import { readCsv } from '#lib/read-csv.ts';
import { tinyContentDir } from '../../tiny-country.ts';

const FOLDER = `${tinyContentDir}/program`;
const BOTH: readonly Language[] = ['id', 'en'];

type Change = (text: string) => string;

/** Checks the tables of the tiny country, some of them changed, or left out where the change is null. */
function check(changes: Partial<Record<ProgramTable, Change | null>> = {}, languages = BOTH) {
  const files: Partial<Record<ProgramTable, Table>> = {};
  for (const name of PROGRAM_TABLES) {
    const change = changes[name];
    if (change === null) continue;
    const text = readFileSync(`${FOLDER}/${name}.csv`, 'utf8');
    const bytes = Buffer.from(change === undefined ? text : change(text));
    files[name] = readCsv(`${name}.csv`, bytes, columnsOf(name, languages).known).table!;
  }
  const { program, keys, problems } = validateProgram(files, { languages, latest: '2024-06-30' });
  return { program, keys, found: problems.map(({ code, file, row, column }) => [code, file, row, column]) };
}

const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    if (text.replace(from, to) === text) throw new Error(`Nothing to change: ${String(from)}`);
    return text.replace(from, to);
  };

describe('the tables of the programme', () => {
  it('are all in the folder of the tiny country', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(PROGRAM_TABLES.map((name) => `${name}.csv`).sort());
  });

  it('become one programme, every list in the order of its file', () => {
    const { program, found } = check();
    expect(found).toEqual([]);
    expect(program!.sources).toEqual([
      {
        key: 'koran-2023',
        label: 'Koran 2023',
        title: 'Program rekaan di Nusa Reka',
        publisher: 'Koran Rekaan',
        date: '2023-05',
        address: 'https://koran.example/program',
        note: { id: 'Berita rekaan untuk uji.', en: 'Invented news for tests.' },
      },
      expect.objectContaining({ key: 'dinas-2022', date: '2022', address: null, note: null }),
    ]);
    expect(program!.targets.map(({ key }) => key)).toEqual(['data', 'perilaku', 'layanan', 'lingkungan']);
    expect(program!.subProgrammes.map(({ key }) => key)).toHaveLength(8);
    expect(program!.subProgrammes[3]).toEqual({
      key: 'stunting',
      target: 'layanan',
      name: { id: 'Rekaan stunting', en: 'Invented stunting' },
      brief: { id: 'Rekaan tentang stunting.', en: 'Invented words on stunting.' },
      bodies: ['dinas-rekaan'],
      sources: ['dinas-2022'],
    });
    expect(program!.bodies.map(({ shortName }) => shortName)).toEqual(['DRNR', null]);
    expect(program!.activities.at(-1)).toMatchObject({
      subProgramme: 'stunting',
      situations: ['hamil', 'balita'],
      note: { id: 'Hanya di Pulau Sunyi.', en: 'Only on Pulau Sunyi.' },
    });
    expect(program!.activities[0]).toMatchObject({
      bodies: ['dinas-rekaan', 'pemda'],
      situations: [],
      note: null,
    });
    expect(program!.situations.map(({ groups }) => groups)).toEqual([[], ['bermain']]);
    expect(program!.groups[0]).toMatchObject({ name: 'KBR', fullName: { en: 'Invented playgroup' } });
    expect(program!.terms.map(({ key, sources }) => [key, sources])).toEqual([
      ['pokja', ['dinas-2022']],
      ['kader', []],
    ]);
  });

  it('need English texts only where the site is in English', () => {
    const empty = { istilah: swap('Invented working group', '') };
    expect(check(empty).found).toEqual([['cell-missing', 'istilah.csv', 2, 'istilah_en']]);
    expect(check(empty, ['id']).program!.terms[0]!.term).toEqual({ id: 'Kelompok kerja rekaan', en: '' });
    const dropped = { lembaga: swap(/^.*$/m, 'kunci,nama,nama_en,singkatan,tugas,tugas_inggris,sumber') };
    expect(check(dropped).found.map(([code]) => code)).toContain('column-missing');
    const without = {
      kelompok: () => 'kunci,nama,kepanjangan,apa,manfaat,sumber\nbermain,KBR,K,A,M,koran-2023\n',
    };
    expect(check(without, ['id']).found).toEqual([]);
  });

  it('need a text in Indonesian wherever there is one in English', () => {
    const { found } = check({ sumber: swap('Berita rekaan untuk uji.', '') }, ['id']);
    expect(found).toEqual([['cell-missing', 'sumber.csv', 2, 'catatan']]);
  });
});

describe('what is wrong in the tables', () => {
  it('comes from all of them in one run', () => {
    const { program, found } = check({
      sumber: swap('koran-2023', 'Koran 2023'),
      lembaga: swap('Dinas Rekaan Nusa Reka', ''),
      kegiatan: swap('hamil balita', 'hamil, balita'),
      istilah: swap('dinas-2022', 'dinas-2023'),
    });
    expect(program).toBeNull();
    const files = new Set(found.map(([, file]) => file));
    expect([...files]).toEqual(
      expect.arrayContaining(['sumber.csv', 'lembaga.csv', 'kegiatan.csv', 'istilah.csv']),
    );
  });

  it('is said of cells that are too long for their place', () => {
    const long = 'Sangat panjang sekali dan lebih dari empat puluh';
    expect(check({ 'sub-program': swap('Invented kesehatan', long) }).found).toEqual([
      ['cell-too-long', 'sub-program.csv', 4, 'nama_en'],
    ]);
    expect(check({ istilah: swap('Rekaan: orang', 'Rekaan: orang '.repeat(60)) }).found).toEqual([
      ['cell-too-long', 'istilah.csv', 2, 'arti'],
    ]);
  });

  it('is said of personal data, of dates and of addresses', () => {
    const { found } = check({
      sumber: (text) => text.replace('2023-05', '2025-05').replace('https://koran.example/program', 'koran'),
      keadaan: swap('Kader rekaan.', 'Telepon 0812-3456-7890.'),
    });
    expect(found).toEqual([
      ['date-after-release', 'sumber.csv', 2, 'tanggal'],
      ['link-not-web', 'sumber.csv', 2, 'tautan'],
      ['personal-phone', 'keadaan.csv', 2, 'tanya'],
    ]);
  });

  it('is not said of keys that lead to a table which cannot be read', () => {
    const { program, keys, found } = check({ sumber: null, lembaga: () => 'nama\nx\n' });
    expect(program).toBeNull();
    expect([keys.sumber, keys.lembaga]).toEqual([null, null]);
    expect(new Set(found.map(([, file]) => file))).toEqual(new Set(['lembaga.csv']));
  });

  it('is said once of a misspelled sub-programme, not at every row that names it', () => {
    expect(check({ 'sub-program': swap('stunting,', 'stuntin,') }).found).toEqual([
      ['sub-program-unknown', 'sub-program.csv', 5, 'kunci'],
    ]);
  });

  it('leaves the keys to the texts, of rows with faults too', () => {
    const { program, keys } = check({ istilah: swap('Kader rekaan', '') });
    expect(program).toBeNull();
    expect(keys.istilah).toEqual(['pokja', 'kader']);
  });
});
