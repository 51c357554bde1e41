import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { noClasses, percentOf } from '#domain/coverage.ts';
import type { Language } from '#domain/language.ts';
import type { AreaKind } from '#domain/levels.ts';
import { type ApiArea, sourcesIn } from '#components/compare/compared-area.ts';
import { namePair, pairRows, pairSentence, pairWarnings } from '#components/compare/pair-rows.ts';
import { createPairWords, pairTexts } from '#components/compare/pair-words.ts';
import { wordsIn } from '../../site-words.ts';

function pairWordsIn(language: Language) {
  // As they come with the page.
  const json = JSON.stringify(pairTexts(wordsIn(language)));
  return createPairWords(JSON.parse(json) as ReturnType<typeof pairTexts>, language);
}
const words = pairWordsIn('id');

interface Made {
  readonly name?: string;
  readonly kind?: AreaKind;
  readonly release?: string;
}

/** An invented area as the API gives it, with one release. */
function area(
  code: string,
  [sudah, belum, tanpa_data]: readonly [number, number, number],
  { name = 'Berantah', kind = 'kecamatan', release = '2024-03-31' }: Made = {},
): ApiArea {
  const jumlah_desa = sudah + belum + tanpa_data;
  const persen = sudah + belum === 0 ? null : percentOf(sudah, jumlah_desa);
  const sedikitnya = tanpa_data > 0;
  const source = { rilis: release, judul: 'Daftar', penerbit: 'Balai', alamat: null, lengkap: true };
  return {
    kode: areaCode(code),
    nama: name,
    tingkat: kind,
    ...{ jumlah_desa, sudah, belum, tanpa_data, persen, sedikitnya },
    klasifikasi: { ...noClasses(), tanpa_klasifikasi: sudah },
    sumber: persen === null ? [] : [source],
    sumber_klasifikasi: [],
    keadaan: [{ rilis: release, sudah, persen, sedikitnya }],
  };
}

/** The lines of the table as text, groups by their titles. */
const linesOf = (first: ApiArea, second: ApiArea, own = words) =>
  pairRows(namePair(first, second, own), own).map(({ title, rows }) => [
    title,
    ...rows.map(({ label, cells }) => `${label}: ${cells.join(' | ')}`.replaceAll('\u00a0', ' ')),
  ]);
const warningsOf = (first: ApiArea, second: ApiArea) =>
  pairWarnings(namePair(first, second, words), words).map((text) => text.replaceAll('\u00a0', ' '));

describe('two areas side by side', () => {
  it('tell what is known of each, and what is not', () => {
    const lines = linesOf(area('990101', [5, 7, 0]), area('990102', [0, 0, 1204]));
    expect(lines).toEqual([
      [
        null,
        'Persen sudah: 41,67 % | belum ada data',
        'Sudah: 5 dari 12 | – dari 1.204',
        'Belum: 7 | –',
        'Belum ada data: 0 | 1.204',
        'Tanggal data: Keadaan per 31 Maret 2024 | belum ada data',
        'Kode: 99.01.01 | 99.01.02',
      ],
    ]);
  });

  it('tell classes where some are known, and never a nought for what may be', () => {
    const older = { rilis: '2023-06-30', judul: 'Portal', penerbit: 'Balai', alamat: null, lengkap: true };
    const first = {
      ...area('990101', [5, 7, 0]),
      klasifikasi: { ...noClasses(), dasar: 3, tanpa_klasifikasi: 2 },
      sumber_klasifikasi: [older],
    };
    const classes = linesOf(first, {
      ...area('990102', [2, 8, 0]),
      klasifikasi: { ...noClasses(), mandiri: 2 },
    });
    expect(classes[1]).toEqual([
      'Klasifikasi yang sudah',
      'Dasar: 3 | 0',
      'Berkembang: – | 0',
      'Mandiri: – | 2',
      'Berkelanjutan: – | 0',
      'Klasifikasi belum diketahui: 2 | 0',
      'Tanggal klasifikasi: Keadaan per 30 Juni 2023 | belum ada data',
    ]);
    expect(sourcesIn(first).map(({ rilis }) => rilis)).toEqual(['2023-06-30', '2024-03-31']);
  });

  it('tell the state after each release where there are several', () => {
    const before = { rilis: '2021-12-31', sudah: 0, persen: null, sedikitnya: true };
    const [first, second] = [area('990101', [5, 7, 0]), area('990102', [2, 6, 2])].map((one) => ({
      ...one,
      keadaan: [before, ...one.keadaan],
    }));
    expect(linesOf(first!, second!)[1]).toEqual([
      'Sudah, sesudah tiap rilis',
      '31 Desember 2021: belum ada data | belum ada data',
      '31 Maret 2024: 5 dari 12 (41,67 %) | 2 dari 10 (≥ 20,00 %)',
    ]);
  });

  it('write numbers and dates as the page does', () => {
    const english = pairWordsIn('en');
    const [counts] = linesOf(area('990101', [5, 7, 0]), area('990102', [0, 0, 1204]), english);
    expect(counts).toContain('Share formed: 41.67% | no data yet');
    expect(counts).toContain('Date of the data: As of 31 March 2024 | no data yet');
  });

  it('never end a line between a number and what belongs to it', () => {
    const [first, second] = [area('990101', [5, 7, 0]), area('990102', [2, 6, 2])];
    expect(pairSentence(namePair(first, second, words), words)).toContain('≥\u00a020,00\u00a0%');
  });

  it('are told apart by their codes where they share a name', () => {
    const named = namePair(area('990101', [1, 0, 0]), area('990202', [1, 0, 0]), words);
    expect(named.map(({ name }) => name)).toEqual([
      'Kecamatan Berantah (99.01.01)',
      'Kecamatan Berantah (99.02.02)',
    ]);
  });
});

describe('a warning stands before two areas', () => {
  const [large, larger] = [area('990101', [5, 7, 0]), area('990102', [7, 5, 0], { name: 'Antah' })];
  it('not without need', () => {
    expect(warningsOf(large, larger)).toEqual([]);
  });

  it('of different levels, and where one is a part of the other', () => {
    const regency = area('9901', [20, 20, 0], { name: 'Reka', kind: 'kabupaten' });
    const said = [
      'Kedua wilayah berbeda tingkat. Yang bisa dibandingkan persennya, bukan jumlahnya.',
      'Kecamatan Berantah adalah bagian dari Kabupaten Reka, jadi ikut dihitung di sana.',
    ];
    expect(warningsOf(large, regency)).toEqual(said);
    expect(warningsOf(regency, large)).toEqual(said);
    expect(warningsOf(large, { ...regency, kode: areaCode('9902') })).toEqual([said[0]]);
  });

  it('of few villages', () => {
    expect(warningsOf(large, area('990102', [2, 2, 0], { name: 'Antah' }))).toEqual([
      'Kecamatan Antah hanya punya 4 desa atau kelurahan: satu saja mengubah persennya 25,00 poin.',
    ]);
  });

  it('of different dates, but not beside one of which nothing is known', () => {
    const older = area('990102', [7, 5, 0], { name: 'Antah', release: '2021-12-31' });
    expect(warningsOf(large, older)).toEqual([
      'Tanggal datanya tidak sama. Kecamatan Berantah: Keadaan per 31 Maret 2024. Kecamatan Antah: Keadaan per 31 Desember 2021.',
    ]);
    expect(warningsOf(large, area('990102', [0, 0, 12], { name: 'Antah' }))).toEqual([
      '“Belum ada data” berarti kami belum tahu. Itu tidak sama dengan “belum”.',
    ]);
  });
});
