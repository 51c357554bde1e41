import { crc32 } from 'node:zlib';
import type { PictureKind } from '#domain/pictures/picture-kind.ts';

const JPEG_END = Buffer.from([0xff, 0xd9]);
/** Markers of a JPEG without a length: fill bytes, restarts and the start of the picture. */
const BARE_MARKER = /^ff(?:ff|01|d[0-8])$/;
const JPEG_SCAN = 0xda;

/**
 * True for a picture whose file is not cut off and, for PNG, whose check sums agree. It looks at the frame of the file only,
 * which takes milliseconds; what is wrong in the compressed picture itself shows when it is made.
 */
export function isWhole(bytes: Buffer, kind: PictureKind): boolean {
  if (kind === 'jpeg') return isWholeJpeg(bytes);
  if (kind === 'png') return isWholePng(bytes);
  return kind === 'webp' && bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length;
}

/** The end must come after the picture's own data: a small preview in front of them has an end, too. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    if (bytes[at + 1] === JPEG_SCAN) return bytes.indexOf(JPEG_END, at) !== -1;
    const isBare = BARE_MARKER.test(bytes.toString('hex', at, at + 2));
    at += isBare ? (bytes[at + 1] === 0xff ? 1 : 2) : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end + 4 > bytes.length) return false;
    // Parts with a small first letter may be left out of a PNG, so a fault in them harms nothing.
    const isNeeded = /^[A-Z]/.test(type);
    if (isNeeded && crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (type === 'IEND') return true;
    at = end + 4;
  }
  return false;
}
