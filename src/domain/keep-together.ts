/** What must not be read in two halves, with spaces that may not end a line. The more special ones come first. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // "1.410 belum / ada data" says the opposite of what is true.
  [/(belum) ada data/gi, '$1\u00a0ada\u00a0data'],
  [/\b(no) data yet\b/gi, '$1\u00a0data\u00a0yet'],
  [/\b(not) yet\b/gi, '$1\u00a0yet'],
  [/Kampung KB/g, 'Kampung\u00a0KB'],
  // The day, the month, and the year of a date.
  [/(\d) (?!Tahun)(\p{Lu}\p{Ll}+) (?=\d{4}(?!\d))/gu, '$1\u00a0$2\u00a0'],
  // A number and what it counts; four digits without a dot are a year.
  [/(?<!\b(?:19|20)\d)(\d) (?=[\p{L}%])(?!Tahun)/gu, '$1\u00a0'],
  [/(Nomor|≥|[Pp]er|[Aa]s of|Inpres) (?=\d)/g, '$1\u00a0'],
];

const SEVERAL_WORDS = /\S \S/;
const ALONE = /^\s*(?:belum ada data|no data yet)\s*$/i;

/**
 * The text with no-break spaces inside "belum ada data" and "Kampung KB", in dates, and between a number and what it
 * counts. "Belum ada data" alone stays as it is: in the head of a column it may break.
 */
export function keepTogether(text: string): string {
  if (!SEVERAL_WORDS.test(text)) return text;
  if (ALONE.test(text)) return text;
  return RULES.reduce((result, [phrase, kept]) => result.replace(phrase, kept), text);
}
