const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;

/** The first day of MS-DOS, 1980-01-01 at 00:00: year less 1980, month and day in seven, four and five bits. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * A ZIP archive whose files are all said to be of the first day that it can name, so that the time of a build is not in
 * it. Changes the bytes in place. Layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16; no comment at the end.
 */
export function fixZipTimes(archive: Buffer): Buffer {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END_SIGNATURE) throw new Error('Not a ZIP archive.');
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry += 1) {
    if (archive.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('A broken ZIP archive.');
    setTime(archive, at + 12);
    setTime(archive, archive.readUInt32LE(at + 42) + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}

function setTime(archive: Buffer, at: number): void {
  archive.writeUInt16LE(0, at);
  archive.writeUInt16LE(FIRST_DAY, at + 2);
}
