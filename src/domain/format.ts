import type { PartialDate } from './release.ts';

const MONTHS = [
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

/** Month names of Indonesian, in order. */
export { MONTHS as INDONESIAN_MONTHS };

/**
 * Rounds half away from zero to a number of decimals. The half is decided on the decimal digits, not on the binary
 * value, so 1.005 becomes 1.01.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`);
}

/** A whole number the Indonesian way: 1.552. */
export function formatCount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** A difference with its sign, a true minus: "+1.204", "−3", and "0" for none. */
export function formatDifference(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
  return `${sign}${formatCount(Math.abs(value))}`;
}

/** A percentage with two decimals and the Indonesian comma: "63,08 %" with a no-break space. */
export function formatPercent(value: number): string {
  return `${roundHalfUp(value, 2).toFixed(2).replace('.', ',')}\u00a0%`;
}

/** A published figure as it was given, the Indonesian way: 1.237 or 63,07. */
export function formatFigure(value: number): string {
  const [whole, decimals] = String(value).split('.');
  return decimals === undefined ? formatCount(value) : `${formatCount(Number(whole))},${decimals}`;
}

/** A date as precise as it is known: "24 November 2026", "Maret 2019", "2019". */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year!;
  const name = MONTHS[Number(month) - 1]!;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
