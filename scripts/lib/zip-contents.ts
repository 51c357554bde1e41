import { inflateRawSync } from 'node:zlib';

/** Why an archive is not read. */
export type ZipFault = 'not-a-zip' | 'truncated' | 'encrypted' | 'too-big';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
/** The record at the end may be followed by a comment of up to 64 KiB. */
const LONGEST_COMMENT = 0xffff;

/**
 * Looks into a ZIP archive without keeping anything: null if every entry can be unpacked and all of them together
 * stay below `limit` bytes. Sizes are measured, not believed, so that a small file cannot unpack into a huge one.
 * Layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function checkZip(bytes: Buffer, limit: number): ZipFault | null {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return 'not-a-zip';
  const end = findEnd(bytes);
  if (end === -1) return 'truncated';
  let at = bytes.readUInt32LE(end + 16);
  let left = limit;
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return 'truncated';
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) return 'encrypted';
    const size = unpackedSize(bytes, at, left);
    if (typeof size !== 'number') return size;
    left -= size;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return null;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

const STORED = 0;
const DEFLATED = 8;

function unpackedSize(bytes: Buffer, entry: number, limit: number): number | ZipFault {
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length) return 'truncated';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) return 'truncated';
  if (method === STORED) return packed > limit ? 'too-big' : packed;
  if (method !== DEFLATED) return 'truncated';
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, limit) })
      .length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : 'truncated';
  }
}
