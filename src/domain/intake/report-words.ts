import { formatCount } from '../format.ts';
import type { DoubtReason, MatchReason } from '../matching/place-query.ts';

/** How a row was matched, as staff read it. */
export const REASON_WORDS: Readonly<Record<MatchReason, string>> = {
  koreksi: 'menurut keputusan di import-corrections.csv',
  kode: 'menurut kode',
  persis: 'semua nama sama',
  'kode-lama': 'menurut kode lama yang sudah diganti',
  'provinsi-lain': 'provinsinya kini lain',
  'tanpa-kabupaten': 'tanpa kabupaten; kecamatan dan desa hanya ada sekali',
  'kabupaten-ejaan': 'nama kabupaten ditulis lain',
  'kota-kabupaten': 'kabupaten dan kota senama tertukar',
  angka: 'angka ditulis lain (I, 1, Satu)',
  singkatan: 'singkatan ditulis lengkap',
  sebutan: 'dengan atau tanpa kata Desa atau Kelurahan',
  ejaan: 'ejaan lain (huruf rangkap, ejaan lama)',
  'tanpa-kecamatan': 'tanpa kecamatan; desanya hanya ada sekali di kabupaten',
  'kecamatan-ejaan': 'nama kecamatan ditulis lain',
  'kecamatan-pecah': 'kecamatannya dimekarkan atau berganti nama',
  'salah-ketik': 'satu huruf berbeda, di kecamatan yang sama',
};

/** Why a row was not placed, as staff read it. */
export const DOUBT_WORDS: Readonly<Record<DoubtReason, string>> = {
  'kode-nama-beda': 'kode dan nama desa tidak cocok',
  'kode-tidak-ada': 'kode tidak ada di register',
  'kabupaten-tidak-dikenal': 'kabupaten tidak dikenal',
  'nama-kembar': 'lebih dari satu desa bernama sama',
  'kecamatan-berbeda': 'nama itu ada di kecamatan lain',
  'mirip-saja': 'tidak ada nama yang sama',
  'dipakai-baris-lain': 'desanya sudah dipakai baris lain',
  'tidak-ada-yang-mirip': 'nama desa kosong',
};

/** A count the Indonesian way: 32.740. */
export const count = formatCount;

/** Text from a foreign file as plain text in Markdown, on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}

/** A table in Markdown; cells must be plain already. Columns of numbers stand to the right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const isNumber = header.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [
    line(header),
    `|${isNumber.map((right) => (right ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ];
}

function cellText(cell: string | number): string {
  return typeof cell === 'number' ? formatCount(cell) : cell;
}
