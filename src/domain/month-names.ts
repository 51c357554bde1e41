/**
 * Names of the months as staff and spreadsheets write them, in order: Indonesian, its older spelling, the usual short
 * forms, and English, which a spreadsheet set to that language writes.
 */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];

/** Number of the month (1 to 12) that a name or short form stands for; null for any other word. */
export function readMonth(name: string): number | null {
  const index = MONTH_NAMES.findIndex((names) => names.includes(name.toLowerCase()));
  return index === -1 ? null : index + 1;
}
