import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pngChunk } from '#lib/keep/png-chunk.ts';

const deflateAsync = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = { depth: 8, type: 3 } as const;

/**
 * A PNG of one byte a pixel, the number of its colour in `colors` (red, green and blue of each, one after the other).
 * `rows` are the rows with a 0 before each: the filter, and of numbers of colours there is none that helps. Source: PNG
 * specification, third edition, sections 9.2 and 11.2.1 to 11.2.4. Sharp would look for a palette of its own first, which
 * takes most of the time of a picture.
 */
export async function palettePng(
  rows: Uint8Array,
  { width, height, colors }: { readonly width: number; readonly height: number; readonly colors: Uint8Array },
): Promise<Uint8Array> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([INDEXED.depth, INDEXED.type, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', head),
    pngChunk('PLTE', colors),
    pngChunk('IDAT', await deflateAsync(rows, { level: 5, memLevel: 9, chunkSize: 1 << 16 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
