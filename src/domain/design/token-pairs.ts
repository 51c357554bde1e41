import type { ColorUse } from './contrast.ts';

/** Two colour tokens that meet on a page. */
export interface TokenPair {
  /** Name of the token in front, without the dashes. */
  readonly fg: string;
  /** Name of the token behind it. */
  readonly bg: string;
  readonly use: ColorUse;
  /** Where they meet, in Indonesian, for the style page. */
  readonly where: string;
}

/**
 * Every pair of colour tokens in use: text first, then what else one must see to understand. A pair that is good for
 * text is good for large text and graphics too. tests/browser/contrast.test.ts refuses a text whose pair is not here.
 */
export const TOKEN_PAIRS: readonly TokenPair[] = [
  ...text([
    ['ink', 'ground', 'tulisan utama'],
    ['ink', 'surface', 'tulisan pada bidang yang terangkat'],
    ['ink', 'accent-soft', 'kata yang cocok dalam hasil pencarian'],
    ['ink', 'map-tanpa-data', 'jawaban “belum ada data”'],
    ['ink-soft', 'ground', 'keterangan dan sumber'],
    ['ink-soft', 'surface', 'keterangan pada bidang yang terangkat'],
    ['ink-soft', 'accent-soft', 'keterangan pada pilihan yang disorot'],
    ['accent', 'ground', 'tautan'],
    ['accent', 'surface', 'tautan pada bidang yang terangkat'],
    ['accent', 'accent-soft', 'tautan pada pilihan yang disorot'],
    ['accent-ink', 'accent', 'tulisan tombol'],
    ['mast-ink', 'mast', 'kepala situs'],
    ['mast-soft', 'mast', 'keterangan di kepala situs'],
    ['mast', 'mast-mark', 'tombol di kepala situs'],
    ['mast-sudah', 'mast', 'jumlah di kepala situs'],
    ['mast', 'mast-sudah', 'nama wilayah pada bidang sudah di kepala situs'],
    ['mast-ink', 'mast-tanpa-data', 'nama wilayah pada bidang belum ada data di kepala situs'],
    ['map-outline', 'map-line', 'nama di peta'],
    ['map-line', 'map-sudah', 'nama desa pada bidang sudah'],
    ['map-on-belum', 'map-belum', 'nama desa pada bidang belum'],
    ['map-outline', 'map-tanpa-data', 'nama desa pada bidang belum ada data'],
    ['map-outline', 'class-none', 'jumlah pada bidang yang klasifikasinya belum diketahui'],
    ['map-outline', 'class-1', 'jumlah pada bidang kelas dasar'],
    ['map-outline', 'class-2', 'jumlah pada bidang kelas berkembang'],
    ['map-line', 'class-3', 'jumlah pada bidang kelas mandiri'],
    ['map-line', 'class-4', 'jumlah pada bidang kelas berkelanjutan'],
    ['map-line', 'step-5', 'nama pada bidang dengan cakupan 80 persen atau lebih'],
    ['on-sudah', 'panel-sudah', 'jawaban “sudah”'],
    ['on-belum', 'panel-belum', 'jawaban “belum”'],
  ]),
  ...graphics([
    ['focus', 'ground', 'bingkai fokus'],
    ['focus', 'surface', 'bingkai fokus pada bidang yang terangkat'],
    ['focus', 'accent-soft', 'bingkai fokus pada pilihan yang disorot'],
    ['map-sudah', 'map-tanpa-data', 'bidang sudah di sebelah bidang belum ada data'],
    ['map-sudah', 'ground', 'tanda sudah'],
    ['map-sudah', 'surface', 'tanda sudah pada bidang yang terangkat'],
    ['map-belum-edge', 'ground', 'tepi tanda belum'],
    ['map-belum-line', 'map-belum', 'garis antara dua bidang belum'],
    ['map-hatch', 'map-tanpa-data', 'arsir bidang belum ada data'],
    ['map-edge', 'ground', 'tepi tanda belum ada data'],
    ['map-edge', 'surface', 'tepi tanda belum ada data pada bidang yang terangkat'],
    ['map-edge', 'map-tanpa-data', 'tepi bidang belum ada data'],
    ['map-pin', 'map-tanpa-data', 'penunjuk tempat di peta'],
    ['map-pin', 'map-line', 'penunjuk tempat dan tepinya'],
    ['map-line', 'class-2', 'sela di sebelah bidang kelas berkembang'],
    ['class-edge', 'class-1', 'tepi bidang kelas dasar'],
    ['class-edge', 'class-none', 'titik bidang yang klasifikasinya belum diketahui'],
    ['class-edge', 'map-line', 'tepi bidang kelas dasar di sebelah sela'],
    ['map-outline', 'step-1', 'garis di sekeliling bidang dengan cakupan di bawah 20 persen'],
    ['map-outline', 'step-2', 'garis di sekeliling bidang dengan cakupan 20 sampai di bawah 40 persen'],
    ['map-outline', 'step-3', 'garis di sekeliling bidang dengan cakupan 40 sampai di bawah 60 persen'],
    ['map-outline', 'step-4', 'garis di sekeliling bidang dengan cakupan 60 sampai di bawah 80 persen'],
    ['map-line', 'step-4', 'nama pada bidang dengan cakupan 60 sampai di bawah 80 persen'],
    ['mast-mark', 'mast', 'sorotan di kepala situs'],
    ['mast-sudah', 'mast-tanpa-data', 'bidang sudah di sebelah bidang belum ada data, di kepala situs'],
    ['mast-belum-edge', 'mast', 'tepi bidang belum di kepala situs'],
    ['mast-belum', 'mast-tanpa-data', 'bidang belum di sebelah bidang belum ada data, di kepala situs'],
    ['mast-hatch', 'mast-tanpa-data', 'arsir belum ada data di kepala situs'],
  ]),
];

/** Colour tokens that tell nothing by themselves, each with the reason (Indonesian); they need no contrast. */
export const DECORATION: Readonly<Record<string, string>> = {
  line: 'Garis tipis antarbaris: jarak sudah memisahkan baris.',
  'mast-line': 'Garis di kepala situs: tulisan dan jarak sudah memisahkan.',
};

type Row = readonly [fg: string, bg: string, where: string];

function text(rows: readonly Row[]): TokenPair[] {
  return rows.map(([fg, bg, where]) => ({ fg, bg, use: 'text', where }));
}

function graphics(rows: readonly Row[]): TokenPair[] {
  return rows.map(([fg, bg, where]) => ({ fg, bg, use: 'graphic', where }));
}
