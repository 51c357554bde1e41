import sharp from 'sharp';
import { SHARE_SIZE } from '#lib/brand/share-frame.ts';
import type { Box } from '#lib/brand/share-map.ts';
import { palettePng } from './palette-png.ts';
import type { SharePalette } from './share-palette.ts';

/** A part of a share image as pixels: red, green, blue, and how much each covers of what lies below it. */
export interface Layer {
  readonly box: Box;
  readonly rgba: Uint32Array;
}

/** A whole share image as pixels, and the number of the colour of each, in rows as `palettePng` takes them. */
export interface Canvas {
  readonly rgba: Uint32Array;
  readonly numbers: Uint8Array;
}

const { width, height } = SHARE_SIZE;
/** A row of numbers starts with one that is not of a pixel. */
const ROW = width + 1;

/** Draws an SVG of the size of a box to pixels. */
export async function drawLayer(box: Box, svg: string): Promise<Layer> {
  const bytes = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return { box, rgba: new Uint32Array(aligned.buffer, aligned.byteOffset, box.width * box.height) };
}

/** A share image without anything on it. */
export function emptyCanvas(): Canvas {
  return { rgba: new Uint32Array(width * height), numbers: new Uint8Array(ROW * height) };
}

/** A share image with layers laid on it, in this order; the one below stays as it was. */
export function layOver(below: Canvas, layers: readonly Layer[], palette: SharePalette): Canvas {
  const canvas = { rgba: below.rgba.slice(), numbers: below.numbers.slice() };
  for (const layer of layers) paint(canvas, layer, palette, canvas.rgba);
  return canvas;
}

/** The same as PNG. The layers must not lie on each other: then the pixels below need not be copied. */
export function encodeOver(
  below: Canvas,
  layers: readonly Layer[],
  palette: SharePalette,
): Promise<Uint8Array> {
  const numbers = below.numbers.slice();
  for (const layer of layers) paint({ ...below, numbers }, layer, palette, null);
  return palettePng(numbers, { ...SHARE_SIZE, colors: palette.colors });
}

/** Sets the numbers of colours where a layer lies on pixels, and the pixels themselves in `result`, where that is wanted. */
function paint(
  { rgba: under, numbers }: Canvas,
  { box, rgba: over }: Layer,
  palette: SharePalette,
  result: Uint32Array | null,
): void {
  let last = 0;
  let lastNumber = 0;
  for (let row = 0, from = 0; row < box.height; row += 1) {
    const start = (box.y + row) * width + box.x;
    const shift = box.y + row + 1;
    for (let pixel = start; pixel < start + box.width; pixel += 1, from += 1) {
      const above = over[from]!;
      if (above >>> 24 === 0) continue;
      const color = above >>> 24 === 255 ? above : blend(above, under[pixel]!);
      // Most pixels are like the one before.
      if (color !== last) {
        last = color;
        lastNumber = palette.numberOf(color & 255, (color >>> 8) & 255, (color >>> 16) & 255);
      }
      numbers[pixel + shift] = lastNumber;
      if (result !== null) result[pixel] = color;
    }
  }
}

/** A colour that lets the one below show through; bytes from the lowest: red, green, blue, how much it covers. */
function blend(above: number, below: number): number {
  const share = above >>> 24;
  let color = 255 << 24;
  for (const shift of [0, 8, 16]) {
    const mixed = ((above >>> shift) & 255) * share + ((below >>> shift) & 255) * (255 - share);
    color |= Math.round(mixed / 255) << shift;
  }
  return color >>> 0;
}
