import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '#domain/kept-files.ts';
import type { IsoDate } from '#domain/release.ts';
import { describingFiles, type WrittenFile } from './describing-files.ts';
import type { AreaFilesInput } from './file-facts.ts';
import { stateFiles } from './state-files.ts';

/**
 * Writes all data of one state of the site into the folders of `releases`, below the folder that is published, with what
 * describes them and their check sums. Files that there are of the newest state only go to "terbaru".
 */
export async function writeState(
  publicDir: string,
  input: AreaFilesInput,
  releases: readonly (IsoDate | 'terbaru')[],
): Promise<void> {
  const folders = releases.map((release) => ({ release, written: [] as WrittenFile[] }));
  const placeOf = (release: IsoDate | 'terbaru', path: string) => join(publicDir, dataFolder(release), path);
  for await (const { paths, newestOnly, content, ...file } of stateFiles(input)) {
    const meant = folders.filter(({ release }) => !newestOnly || release === 'terbaru');
    const places = meant.flatMap(({ release }) => paths.map((path) => placeOf(release, path)));
    const sums = writeAll(places, content);
    for (const { written } of meant)
      written.push(...paths.map((path) => ({ ...file, path, ...sums, newestOnly })));
  }
  for (const { release, written } of folders) {
    for (const [path, text] of describingFiles(input, written, (text) => sumsOf([text]).sha256)) {
      writeAll([placeOf(release, path)], text);
    }
  }
}

interface Sums {
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** Writes the same content to several places, piece by piece; gives back how long it is and its check sum. */
function writeAll(places: readonly string[], content: string | Uint8Array | Iterable<string>): Sums {
  for (const place of places) mkdirSync(dirname(place), { recursive: true });
  const files = places.map((place) => openSync(place, 'w'));
  try {
    return sumsOf(piecesOf(content), (piece) => {
      for (const file of files) writeWhole(file, piece);
    });
  } finally {
    files.forEach(closeSync);
  }
}

function piecesOf(content: string | Uint8Array | Iterable<string>): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

function sumsOf(pieces: Iterable<string | Uint8Array>, each?: (piece: Uint8Array) => void): Sums {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    const raw = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(raw);
    bytes += raw.length;
    each?.(raw);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A disk may take only a part of what it is given at once. */
function writeWhole(file: number, piece: Uint8Array): void {
  for (let from = 0; from < piece.length;) from += writeSync(file, piece, from);
}
