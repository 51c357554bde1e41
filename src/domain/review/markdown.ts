import { formatCount } from '../format.ts';
import { oneLine } from '../one-line.ts';

/** The longest that a text of the content is quoted. */
const LONGEST_QUOTE = 160;
/** A list with more lines than this is folded. */
const FOLD_FROM = 8;
/** Keeps hosts from reading a name or a number after the sign as one of theirs, which would notify people. */
const BREAK = '&#8203;';

/**
 * A text of the content as plain words on one line of Markdown: none of its signs is formatting or HTML, it calls nobody
 * (`@name`) and leads to no issue (`#12`) of the host.
 */
export function safe(text: string, longest = LONGEST_QUOTE): string {
  const line = oneLine(text).replace(/ {2,}/g, ' ').trim();
  const short = [...line].length > longest ? `${[...line].slice(0, longest).join('')}…` : line;
  return short
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[@#!%](?=\S)|(?<!\w)GH-(?=\d)/g, `$&${BREAK}`)
    .replace(/:\/\/|www\./g, (mark) => mark.replace(/[:.]/, (sign) => `${sign}${BREAK}`));
}

/** The same in quotation marks; "kosong" where there is nothing. */
export function quoted(text: string): string {
  return text.trim() === '' ? '(kosong)' : `“${safe(text)}”`;
}

/** Two values of which one took the place of the other, from where they begin to differ if that is far from their start. */
export function replaced(before: string, after: string): string {
  const same = [...before].findIndex((sign, at) => sign !== [...after][at]);
  const start = same > LONGEST_QUOTE / 2 ? same - 20 : 0;
  const from = (text: string): string => quoted(start === 0 ? text : `…${[...text].slice(start).join('')}`);
  return `${from(before)} → ${from(after)}`;
}

/** A name of a file as code; its signs cannot end the code. */
export function fileName(path: string): string {
  return `\`${oneLine(path).replaceAll('`', "'")}\``;
}

/** A heading with its lines below; nothing where there are none. */
export function section(title: string, ...parts: readonly (readonly string[])[]): string[] {
  const lines = parts.flat();
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

/**
 * A list with a title and its number: at most `limit` lines, then how many there are more; a long one is folded. `title` is
 * ours, never the content's.
 */
export function list(title: string, items: readonly string[], limit: number): string[] {
  if (items.length === 0) return [];
  const left = items.length - limit;
  const lines = items.slice(0, limit).map((item) => `- ${item}`);
  if (left > 0) lines.push(`- … dan ${formatCount(left)} lagi`);
  const heading = `${title}: ${formatCount(items.length)}`;
  if (items.length <= FOLD_FROM) return [`**${heading}**`, '', ...lines, ''];
  return ['<details>', `<summary>${heading}</summary>`, '', ...lines, '', '</details>', ''];
}

/** "12", or "12 → 15" where the two differ. */
export function step(before: number, after: number): string {
  if (before === after) return formatCount(after);
  return `${formatCount(before)} → ${formatCount(after)}`;
}
