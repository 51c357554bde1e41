import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '#domain/kept-files.ts';
import type { IsoDate } from '#domain/release.ts';
import { describingFiles, type WrittenFile } from './describing-files.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { AreaFilesInput } from './file-facts.ts';
import { stateFilesMaker } from './state-files.ts';

/** The folders with one state of the site: of a release, of the newest one also "terbaru". */
export type StateFolders = readonly (IsoDate | 'terbaru')[];

/**
 * Writes the data of areas in one state of the site into its folders, below the folder that is published, and gives back
 * what was written. Files that there are of the newest state only go to "terbaru".
 */
export function stateWriter(
  publicDir: string,
  input: AreaFilesInput,
  folders: StateFolders,
): (areas: readonly AreaRecord[]) => Promise<WrittenFile[]> {
  const filesOf = stateFilesMaker(input);
  return async (areas) => {
    const written: WrittenFile[] = [];
    for (const area of areas) {
      for await (const { paths, content, ...file } of filesOf(area)) {
        const meant = folders.filter((folder) => isIn(folder, file));
        const places = meant.flatMap((folder) => paths.map((path) => placeOf(publicDir, folder, path)));
        const sums = writeAll(places, content);
        written.push(...paths.map((path) => ({ ...file, area: area.code, path, ...sums })));
      }
    }
    return written;
  };
}

/** Writes what describes the data in each folder of a state, and their check sums. */
export function describeState(
  publicDir: string,
  input: AreaFilesInput,
  folders: StateFolders,
  written: readonly WrittenFile[],
): void {
  for (const folder of folders) {
    const own = written.filter((file) => isIn(folder, file));
    for (const [path, text] of describingFiles(input, own, (text) => sumsOf([text]).sha256)) {
      writeAll([placeOf(publicDir, folder, path)], text);
    }
  }
}

function isIn(folder: StateFolders[number], { newestOnly }: Pick<WrittenFile, 'newestOnly'>): boolean {
  return !newestOnly || folder === 'terbaru';
}

function placeOf(publicDir: string, folder: StateFolders[number], path: string): string {
  return join(publicDir, dataFolder(folder), path);
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
