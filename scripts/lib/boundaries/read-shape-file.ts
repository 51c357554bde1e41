import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '#domain/problem.ts';
import { decodeText } from '../decode-text.ts';
import { importFileSize } from '../import-file.ts';
import { ProblemsFound } from '../problems-found.ts';
import { parseShapes } from './parse-shapes.ts';
import { foreignKind } from './shape-file-kind.ts';

/** A file of shapes as it was parsed, and its size on disk. */
export interface ShapeFile {
  readonly file: string;
  readonly bytes: number;
  readonly isPacked: boolean;
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** The largest file that is read, packed or not. At Banten's detail the villages of the whole country have some 200 MB. */
export const LARGEST_SHAPE_FILE = 400_000_000;

/** Reads GeoJSON or TopoJSON, packed with gzip or not. Throws `ProblemsFound` where the file is something else. */
export function readShapeFile(path: string, largest = LARGEST_SHAPE_FILE): ShapeFile {
  const file = basename(path);
  const size = importFileSize(path);
  if (typeof size !== 'number') stop(size);
  const limit = largest / 1e6;
  if (size === 0) stop({ code: 'shapes-file-empty', file });
  if (size > largest) stop({ code: 'shapes-file-too-big', file, details: { limit, unpacked: '' } });
  const packed = readFileSync(path);
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = isPacked ? unpack(file, packed, largest) : packed;
  const kind = foreignKind(bytes);
  if (kind !== null) stop({ code: 'shapes-file-kind', file, details: { ...kind } });
  const { text, problems } = decodeText(file, bytes);
  if (text === null) throw new ProblemsFound(problems);
  if (text.trim() === '') stop({ code: 'shapes-file-empty', file });
  const { value, problem } = parseShapes(file, text);
  if (problem !== null) stop(problem);
  return { file, bytes: size, isPacked, value, problems };
}

function unpack(file: string, packed: Buffer, largest: number): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: largest });
  } catch (error) {
    const isTooBig =
      error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    const details = { limit: largest / 1e6, unpacked: ' setelah dibuka' };
    if (isTooBig) stop({ code: 'shapes-file-too-big', file, details });
    stop({ code: 'shapes-file-cut', file, details: { reason: 'kemasan GZIP-nya tidak dapat dibuka' } });
  }
}

function stop(problem: Problem): never {
  throw new ProblemsFound([problem]);
}
