/** What a cell of `content/program/` holds, and what to say where it is empty. Every cell is needed unless `optional`. */
export type CellRule =
  /** The key of the row: lowercase letters, digits and hyphens. */
  | { readonly kind: 'key'; readonly hint: string; readonly optional?: never }
  /** A text that is the same in every language. */
  | { readonly kind: 'text'; readonly hint: string; readonly limit?: number; readonly optional?: true }
  /** A text with a twin in each other language: `nama` and `nama_en`. */
  | { readonly kind: 'both'; readonly hint: string; readonly limit?: number; readonly optional?: true }
  /** The key of a row of another table. */
  | { readonly kind: 'one'; readonly of: ProgramTable; readonly hint: string; readonly optional?: never }
  /** Keys of rows of another table, separated by spaces. */
  | { readonly kind: 'some'; readonly of: ProgramTable; readonly hint: string; readonly optional?: true }
  | { readonly kind: 'date' | 'link'; readonly hint: string; readonly optional: true }
  /** The area that a row speaks of, and no other; a table may do without the column. */
  | { readonly kind: 'area'; readonly hint: string; readonly optional: true };

/** The tables of `content/program/`, each a file of that name. */
export const PROGRAM_TABLES = [
  'sumber',
  'sasaran',
  'sub-program',
  'lembaga',
  'kegiatan',
  'keadaan',
  'kelompok',
  'istilah',
] as const;

export type ProgramTable = (typeof PROGRAM_TABLES)[number];

/** The keys that each table has; null for one that cannot be read or has no keys. */
export type ProgramKeys = Readonly<Record<ProgramTable, readonly string[] | null>>;

const SOURCES = { kind: 'some', of: 'sumber', hint: 'kunci sumbernya menurut sumber.csv' } as const;
const BODIES = { kind: 'some', of: 'lembaga', hint: 'kunci lembaganya menurut lembaga.csv' } as const;
const AREA = { kind: 'area', hint: 'kode wilayahnya', optional: true } as const;
const NOTE = { kind: 'both', hint: 'catatannya', optional: true } as const;

/** Longest names that fit their places: a picture of the programme, and running text. */
const SHORT = 40;

/** Columns of each table in the order in which they are written; a text in both languages has a column `_en` too. */
export const PROGRAM_RULES = {
  sumber: {
    kunci: { kind: 'key', hint: 'kunci pendek, seperti setneg-2016' },
    label: { kind: 'text', hint: 'nama sangat pendek, seperti Setneg 2016', limit: SHORT },
    judul: { kind: 'text', hint: 'judul terbitannya', limit: 300 },
    penerbit: { kind: 'text', hint: 'nama penerbitnya', limit: 100 },
    tanggal: { kind: 'date', hint: 'tanggal terbitnya', optional: true },
    tautan: { kind: 'link', hint: 'alamat webnya', optional: true },
    catatan: NOTE,
    wilayah: AREA,
  },
  sasaran: {
    kunci: { kind: 'key', hint: 'kunci sasaran, seperti layanan' },
    nama: { kind: 'both', hint: 'nama sasaran', limit: 100 },
    arti: { kind: 'both', hint: 'artinya dalam satu atau dua kalimat' },
    sumber: SOURCES,
  },
  'sub-program': {
    kunci: { kind: 'key', hint: 'kunci sub-program, seperti stunting' },
    sasaran: { kind: 'one', of: 'sasaran', hint: 'kunci sasarannya menurut sasaran.csv' },
    nama: { kind: 'both', hint: 'nama pendek sub-program', limit: SHORT },
    ringkas: { kind: 'both', hint: 'satu kalimat tentang manfaatnya bagi keluarga' },
    lembaga: BODIES,
    sumber: SOURCES,
  },
  lembaga: {
    kunci: { kind: 'key', hint: 'kunci lembaga, seperti kemenkes' },
    nama: { kind: 'both', hint: 'nama lembaga' },
    singkatan: { kind: 'text', hint: 'singkatan lembaga', limit: SHORT, optional: true },
    tugas: { kind: 'both', hint: 'tugas lembaga itu' },
    sumber: SOURCES,
  },
  kegiatan: {
    sub_program: { kind: 'one', of: 'sub-program', hint: 'kunci subprogramnya menurut sub-program.csv' },
    kegiatan: { kind: 'both', hint: 'kegiatannya dalam kata sehari-hari' },
    lembaga: BODIES,
    untuk: { kind: 'some', of: 'keadaan', hint: 'kunci keadaan menurut keadaan.csv', optional: true },
    sumber: SOURCES,
    catatan: NOTE,
  },
  keadaan: {
    kunci: { kind: 'key', hint: 'kunci keadaan, seperti hamil' },
    sebutan: { kind: 'both', hint: 'sebutan orang pertama, seperti Saya sedang hamil', limit: 100 },
    saran: { kind: 'both', hint: 'satu atau dua kalimat tentang yang mungkin ada untuk orang itu' },
    kelompok: { kind: 'some', of: 'kelompok', hint: 'kunci kelompok menurut kelompok.csv', optional: true },
    tanya: { kind: 'both', hint: 'kepada siapa bertanya lebih dahulu' },
    sumber: SOURCES,
  },
  kelompok: {
    kunci: { kind: 'key', hint: 'kunci kelompok, seperti bkb' },
    nama: { kind: 'text', hint: 'nama kelompok, seperti BKB', limit: SHORT },
    kepanjangan: { kind: 'both', hint: 'kepanjangan namanya' },
    apa: { kind: 'both', hint: 'satu kalimat tentang kelompok itu' },
    manfaat: { kind: 'both', hint: 'manfaatnya bagi keluarga' },
    sumber: SOURCES,
  },
  istilah: {
    kunci: { kind: 'key', hint: 'kunci istilah, seperti pokja' },
    istilah: { kind: 'both', hint: 'istilahnya', limit: 100 },
    arti: { kind: 'both', hint: 'artinya dalam satu atau dua kalimat' },
    // A term may be marked as general knowledge that no source was found for.
    sumber: { ...SOURCES, optional: true },
    wilayah: AREA,
  },
} as const satisfies Record<ProgramTable, Readonly<Record<string, CellRule>>>;

/** Cells that no two rows of a table may share; of several columns, all together. The last one is named in the message. */
export const PROGRAM_UNIQUE: Readonly<Record<ProgramTable, readonly (readonly string[])[]>> = {
  sumber: [['kunci'], ['label']],
  sasaran: [['kunci']],
  'sub-program': [['kunci']],
  lembaga: [['kunci']],
  kegiatan: [['sub_program', 'kegiatan']],
  keadaan: [['kunci']],
  kelompok: [['kunci']],
  istilah: [['kunci']],
};

type Rules<Table extends ProgramTable> = (typeof PROGRAM_RULES)[Table];
type Both<Table extends ProgramTable> = {
  [Name in keyof Rules<Table>]: Rules<Table>[Name] extends { kind: 'both' } ? Name : never;
}[keyof Rules<Table>] &
  string;

/** The columns of a table, those of the other languages too. */
export type ProgramColumn<Table extends ProgramTable = ProgramTable> = Table extends ProgramTable
  ? (keyof Rules<Table> & string) | `${Both<Table>}_en`
  : never;
