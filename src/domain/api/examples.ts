import { DATASET_COLUMNS } from '../dataset.ts';
import { columnLetter } from '../table-columns.ts';

/** Programs that the page about the API shows, by their files. A test runs them as they are shown. */
export const EXAMPLE_FILES = {
  python: 'src/examples/hitung.py',
  javascript: 'src/examples/hitung.mjs',
} as const;
export type ExampleLanguage = keyof typeof EXAMPLE_FILES;

/** A program of the examples with the address of a site and the code of an area in it. */
export function fillExample(text: string, { site, code }: { site: string; code: string }): string {
  return text.replaceAll('https://situs.example', site).replaceAll('KODE_WILAYAH', code).trimEnd();
}

/** What a formula counts; words for it are in the strings under `api.formula`. */
export const FORMULA_KINDS = ['first', 'sudah', 'all', 'share', 'rows'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** The column behind those of the dataset, where the formula `first` is to be put from the second row on. */
export const FREE_COLUMN = columnLetter(DATASET_COLUMNS.length);

/**
 * Formulas over the CSV of the whole region for one of its regencies, as a spreadsheet with Indonesian settings takes them:
 * semicolons between the parts. A village with several Kampung KB has several rows, so `first` marks the first of them.
 */
export function spreadsheetFormulas(regency: string): Record<FormulaKind, string> {
  const column = (name: (typeof DATASET_COLUMNS)[number]) => {
    const letter = columnLetter(DATASET_COLUMNS.indexOf(name));
    return `${letter}:${letter}`;
  };
  const code = columnLetter(DATASET_COLUMNS.indexOf('kode'));
  const place = `${column('kabupaten_kota')};"${regency.replaceAll('"', '""')}"`;
  const status = `${column('status')};"sudah"`;
  const marks = `${FREE_COLUMN}:${FREE_COLUMN}`;
  const sudah = `SUMIFS(${marks};${place};${status})`;
  const all = `SUMIFS(${marks};${place})`;
  return {
    first: `=IF(${code}2=${code}1;0;1)`,
    sudah: `=${sudah}`,
    all: `=${all}`,
    share: `=ROUND(100*${sudah}/${all};2)`,
    rows: `=COUNTIFS(${place};${status})`,
  };
}
