/** Widths of letters in hundredths of the font size, as the site's typeface has them, by width. */
const PLAIN: readonly (readonly [letters: string, width: number])[] = [
  ['ijlI.,;:!|\'" ', 24],
  ['()[]1rtf-', 37],
  ['szcvxyJL', 53],
  ['aknehuPEFST', 60],
  ['bdgopqABKRXYZ', 68],
  ['CDHNUV', 75],
  ['GOQM', 87],
  ['mwW', 92],
];
const UNKNOWN = 68;
/** Bold letters are a little broader. */
const BOLD = 1.03;

const WIDTHS = new Map(PLAIN.flatMap(([letters, width]) => [...letters].map((one) => [one, width] as const)));

/** How broad a line of text is in font sizes; a little generous, because a reader may see another typeface. */
export function textWidth(text: string, bold: boolean): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? UNKNOWN), 0);
  return (hundredths / 100) * (bold ? BOLD : 1);
}
