import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How far the colour of a pixel may be from the accepted one, where 1 is from black to white (OKLab). */
const COLOR_TOLERANCE = 0.03;
/** How many pixels of any square of this side may be farther. Edges smoothed in another way do not count. */
const SQUARE = 64;
const PIXELS_PER_SQUARE = 24;

/** The accepted pictures. */
export const expectedDir = fileURLToPath(new URL('./expected/', import.meta.url));

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Compares a picture with the one that was last accepted: null where they agree, else what is wrong and what to do.
 * A changed one is saved beside it, with a second one that shows the places; both are ignored by git.
 * `UPDATE_PICTURES=1` accepts all pictures as they are now; one that agrees is left as it was.
 */
export async function pictureFault(
  name: string,
  png: Buffer,
  { folder = expectedDir, accept = process.env['UPDATE_PICTURES'] === '1' } = {},
): Promise<string | null> {
  const expected = `${folder}${name}.webp`;
  const actual = `${folder}${name}.changed.png`;
  const places = `${folder}${name}.places.changed.png`;
  for (const file of [actual, places]) rmSync(file, { force: true });

  const reduced = await reduceColors(png);
  const difference = existsSync(expected)
    ? await compare(readFileSync(expected), reduced)
    : { text: 'there is no accepted picture', places: null };
  if (difference === null) return null;
  mkdirSync(folder, { recursive: true });
  if (accept) {
    writeFileSync(expected, await sharp(reduced).webp({ lossless: true, effort: 6 }).toBuffer());
    return null;
  }
  writeFileSync(actual, png);
  if (difference.places) writeFileSync(places, difference.places);
  const look = difference.places ? `${actual} and ${places}` : actual;
  return `${name}: ${difference.text}. Look at ${look}, then accept it with UPDATE_PICTURES=1.`;
}

/** How two pictures differ, with a picture of the places where their sizes are the same; null where they agree. */
async function compare(
  expected: Buffer,
  actual: Buffer,
): Promise<{ text: string; places: Buffer | null } | null> {
  const [one, other] = [await pixelsOf(expected), await pixelsOf(actual)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    const text = `it is ${other.width} x ${other.height} pixels, the accepted one ${width} x ${height}`;
    return { text, places: null };
  }
  const marked = new Uint8Array(one.data.length);
  const options = { threshold: COLOR_TOLERANCE, windowSize: SQUARE };
  const worst = pixelmatch(one.data, other.data, marked, width, height, options);
  if (worst <= PIXELS_PER_SQUARE) return null;
  const text = `${worst} pixels of a square of ${SQUARE} by ${SQUARE} differ, ${PIXELS_PER_SQUARE} may`;
  const places = await sharp(marked, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { text, places };
}

async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The same picture in few colours, which makes it small to keep; both sides of a comparison are reduced. */
function reduceColors(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, quality: 80, dither: 0, compressionLevel: 1 }).toBuffer();
}
