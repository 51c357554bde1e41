import type { ErrorCode } from 'yaml';

const QUOTE_ALL = 'apit seluruh isiannya dengan tanda kutip ganda';

/** What is wrong where the YAML reader stops, in words that end a message for staff (Indonesian). */
const REASONS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `ada titik dua di dalam isian, atau baris berikutnya menjorok; luruskan barisnya, atau ${QUOTE_ALL}`,
  MULTILINE_IMPLICIT_KEY: 'sesudah nama isian harus ada titik dua dan spasi biasa, seperti title: Judul',
  MISSING_CHAR: 'tanda kutip penutup kurang, atau baris ini tidak sejajar dengan baris di atasnya',
  BAD_SCALAR_START: `isian diawali tanda yang tidak boleh di depan; ${QUOTE_ALL}`,
  UNEXPECTED_TOKEN: `tanda kutip, kurung, bintang, atau tanda hubung memotong isian ini, atau baris di atasnya menjorok; luruskan barisnya, atau ${QUOTE_ALL} dan pakai tanda kutip tunggal di dalamnya`,
  TAB_AS_INDENT: 'baris ini diawali tab; ganti dengan spasi',
  BAD_INDENT: 'kurung siku tidak ditutup, atau baris ini tidak sejajar dengan baris di atasnya',
  BAD_DQ_ESCAPE:
    'ada garis miring terbalik di antara tanda kutip ganda; hapus, atau pakai tanda kutip tunggal',
  TAG_RESOLVE_FAILED: `isian diawali tanda seru; ${QUOTE_ALL}`,
};

/** The reason for an error code of the YAML reader; a general one where none is written. */
export function yamlReason(code: ErrorCode): string {
  return REASONS[code] ?? 'penulisannya keliru; bandingkan dengan berkas lain di folder ini';
}

/** For a text that is no list of fields at all. */
export const NO_FIELDS_REASON =
  'tulis tiap isian sebagai nama, titik dua, spasi, lalu isinya, seperti title: Judul';

/** For a value with a mark that YAML takes as a reference. */
export const REFERENCE_REASON = `isian diawali tanda & atau *; ${QUOTE_ALL}`;

/** For a value in quotes that are not straight. */
export const CURLY_REASON =
  'tanda kutipnya melengkung, seperti “ini”; ganti dengan tanda kutip lurus, seperti "ini"';
