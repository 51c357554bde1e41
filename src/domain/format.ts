import type { Language } from './language.ts';
import type { PartialDate } from './release.ts';

/** Month names of Indonesian, in order. */
export const INDONESIAN_MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How a language writes numbers and dates. */
interface Manner {
  readonly thousands: string;
  readonly decimal: string;
  readonly percent: string;
  readonly months: readonly string[];
}

const MANNERS: Readonly<Record<Language, Manner>> = {
  id: { thousands: '.', decimal: ',', percent: '\u00a0%', months: INDONESIAN_MONTHS },
  en: { thousands: ',', decimal: '.', percent: '%', months: ENGLISH_MONTHS },
};

/** What writes numbers and dates in one language. */
export type Formats = ReturnType<typeof createFormats>;

/** Makes the functions that write numbers and dates the way of a language. */
export function createFormats(language: Language) {
  const { thousands, decimal, percent, months } = MANNERS[language];

  /** A whole number: 1.552 in Indonesian, 1,552 in English. */
  function formatCount(value: number): string {
    return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  }

  /** A difference with its sign, a true minus: "+1.204", "−3", and "0" for none. */
  function formatDifference(value: number): string {
    const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
    return `${sign}${formatCount(Math.abs(value))}`;
  }

  /** A percentage, as a rule with two decimals: "63,08 %" with a no-break space in Indonesian, "63.08%" in English. */
  function formatPercent(value: number, decimals = 2): string {
    return `${formatDecimals(value, decimals)}${percent}`;
  }

  /** A difference of two percentages in percentage points, without its sign and with two decimals: "36,92". */
  function formatPoints(value: number): string {
    return formatDecimals(Math.abs(value), 2);
  }

  function formatDecimals(value: number, decimals: number): string {
    return roundHalfUp(value, decimals).toFixed(decimals).replace('.', decimal);
  }

  /** A published figure as it was given: 1.237 or 63,07 in Indonesian, 1,237 or 63.07 in English. */
  function formatFigure(value: number): string {
    const [whole, decimals] = String(value).split('.');
    return decimals === undefined ? formatCount(value) : `${formatCount(Number(whole))}${decimal}${decimals}`;
  }

  /** The size of a file in kibibytes, rounded up, without the unit: "1.234" for 1,263,000 bytes. */
  function formatKilobytes(bytes: number): string {
    return formatCount(Math.ceil(bytes / 1024));
  }

  /** A date as precise as it is known: "24 November 2026", "Maret 2019" or "March 2019", "2019". */
  function formatDate(date: PartialDate): string {
    const [year, month, day] = date.split('-');
    if (month === undefined) return year!;
    const name = months[Number(month) - 1]!;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  }

  return {
    formatCount,
    formatDifference,
    formatPercent,
    formatPoints,
    formatFigure,
    formatKilobytes,
    formatDate,
  };
}

/** Numbers and dates the Indonesian way, for what only staff read. */
export const { formatCount, formatDifference, formatPercent, formatFigure, formatKilobytes, formatDate } =
  createFormats('id');

/**
 * Rounds half away from zero to a number of decimals. The half is decided on the decimal digits, not on the binary
 * value, so 1.005 becomes 1.01.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`);
}
