import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { readUnicodeRange } from '#domain/design/unicode-range.ts';

/** The most that the font of the pages may weigh: it should be there before the first line is shown. */
const MOST_BYTES = 25 * 1024;

/** Kerning, marks, ligatures of letters and figures of one width; fractions and small figures are of no use here. */
const FEATURES = ['kern', 'mark', 'ccmp', 'locl', 'liga', 'calt', 'tnum'];

const WEIGHTS = { min: 400, max: 800 };

/** The font of the pages: only the characters of `src/styles/font.css`, weights 400 to 800. Throws where it grew too heavy. */
export async function siteFont(): Promise<Uint8Array> {
  const style = readFileSync(new URL('../../../src/styles/font.css', import.meta.url), 'utf8');
  const font = await subsetFont(readPackage(FONT_FILE), readUnicodeRange(style).join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
  if (font.length > MOST_BYTES) {
    throw new Error(
      `Huruf situs ${font.length} bita, batasnya ${MOST_BYTES}: kurangi unicode-range di src/styles/font.css.`,
    );
  }
  return font;
}

/** The same typeface with all its Latin characters and weights, unpacked, to draw pictures with. */
export async function drawingFont(): Promise<Uint8Array> {
  return subsetFont(readPackage(FONT_FILE), undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
}

/** The licence of the typeface, which must be published with it. */
export function fontLicence(): string {
  return readPackage('LICENSE').toString('utf8');
}

const FONT_FILE = 'files/plus-jakarta-sans-latin-wght-normal.woff2';

function readPackage(path: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/plus-jakarta-sans/${path}`)));
}
