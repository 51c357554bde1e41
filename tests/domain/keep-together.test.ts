import { describe, expect, it } from 'vitest';
import { keepTogether } from '#domain/keep-together.ts';

/** The text with its no-break spaces made visible. */
const bound = (text: string): string => keepTogether(text).replaceAll('\u00a0', '_');

describe('what must be read together stays together', () => {
  it.each([
    ['tercatat sudah, 1.410 belum ada data.', 'tercatat sudah, 1.410_belum_ada_data.'],
    ['607 belum, 3 belum ada datanya', '607_belum, 3_belum_ada_datanya'],
    ['Belum ada data Kampung KB untuk Desa Sukasari.', 'Belum_ada_data Kampung_KB untuk Desa Sukasari.'],
    ['dari 1.552 desa dan kelurahan', 'dari 1.552_desa dan kelurahan'],
    ['Angka 1.237 Kampung KB', 'Angka 1.237_Kampung_KB'],
    ['sejak 7 Desember 2023. Sumber', 'sejak 7_Desember_2023. Sumber'],
    ['menjadi Kampung KB (≥ 0,58\u00a0%)', 'menjadi Kampung_KB (≥_0,58_%)'],
    ['Inpres Nomor 3 Tahun 2022', 'Inpres Nomor_3 Tahun 2022'],
  ])('%s', (text, expected) => expect(bound(text)).toBe(expected));
});

describe('a text stays as it is', () => {
  it.each([
    ['a year and the word after it', 'pada Agustus 2023 dan sejak 2016 sebagai'],
    ['a text that is one phrase', 'Belum ada data'],
    ['the same with the white space of its element', '\n  Belum ada data\n'],
    ['white space', '\n    '],
  ])('%s', (_what, text) => expect(keepTogether(text)).toBe(text));
});
