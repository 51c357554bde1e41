import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';
import { decodeText } from './decode-text.ts';
import { scanJson } from './json-syntax.ts';

/** The value of a JSON file; undefined where it cannot be read, and then a problem says why. */
export interface ReadJson {
  readonly value: unknown;
  readonly problems: Problem[];
}

/** Longer files are made by programs; looking for doubled keys in them takes seconds and finds nothing. */
const LONGEST_BY_HAND = 500_000;

/** Reads bytes as JSON. A slip of writing is reported with its line in plain words; a key that stands twice is too. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { value: undefined, problems: [...problems] };
  try {
    return { value: JSON.parse(text) as unknown, problems: [...problems, ...findDoubles(file, text)] };
  } catch {
    const { fault } = scanJson(text);
    if (fault === null) throw new Error(`The scanner finds no fault in ${file}, the reader does.`);
    const { line, reason } = fault;
    return {
      value: undefined,
      problems: [...problems, { code: 'json-syntax', file, row: line, details: { reason } }],
    };
  }
}

/** Reads a JSON file from disk; `file` is its name in messages. A file that is not there is a problem too. */
export function readJsonFile(path: string, file: string): ReadJson {
  if (!existsSync(path)) return { value: undefined, problems: [{ code: 'file-missing', file }] };
  try {
    return readJson(file, readFileSync(path));
  } catch (error) {
    // A folder of that name, or a file that may not be read.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { value: undefined, problems: [{ code: 'file-unreadable', file }] };
  }
}

function findDoubles(file: string, text: string): Problem[] {
  if (text.length > LONGEST_BY_HAND) return [];
  return scanJson(text).doubles.map(({ line, path }) => ({
    code: 'json-key-twice',
    file,
    row: line,
    column: path,
  }));
}
