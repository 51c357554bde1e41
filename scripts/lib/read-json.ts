import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';
import type { RowOf } from '#domain/schema-problems.ts';
import { decodeText } from './decode-text.ts';
import { type JsonDouble, scanJson } from './json-syntax.ts';

/** The value of a JSON file; undefined where it cannot be read, and then a problem says why. */
export interface ReadJson {
  readonly value: unknown;
  readonly problems: Problem[];
  readonly rowOf: RowOf;
}

const NO_ROWS: RowOf = () => undefined;

/** Longer files are made by programs; looking for doubled keys and lines in them takes seconds and helps nobody. */
const LONGEST_BY_HAND = 500_000;

/** Reads bytes as JSON. A slip of writing is reported with its line in plain words; a key that stands twice is too. */
export function readJson(file: string, bytes: Uint8Array): ReadJson {
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { value: undefined, problems: [...problems], rowOf: NO_ROWS };
  try {
    const value = JSON.parse(text) as unknown;
    if (text.length > LONGEST_BY_HAND) return { value, problems: [...problems], rowOf: NO_ROWS };
    const { doubles, rowOf } = scanJson(text);
    return { value, problems: [...problems, ...doubles.map((double) => doubleAt(file, double))], rowOf };
  } catch {
    const { fault } = scanJson(text);
    if (fault === null) throw new Error(`The scanner finds no fault in ${file}, the reader does.`);
    const { line, reason } = fault;
    return {
      value: undefined,
      problems: [...problems, { code: 'json-syntax', file, row: line, details: { reason } }],
      rowOf: NO_ROWS,
    };
  }
}

/** Reads a JSON file from disk; `file` is its name in messages. A file that is not there is a problem too. */
export function readJsonFile(path: string, file: string): ReadJson {
  if (!existsSync(path))
    return { value: undefined, problems: [{ code: 'file-missing', file }], rowOf: NO_ROWS };
  try {
    return readJson(file, readFileSync(path));
  } catch (error) {
    // A folder of that name, or a file that may not be read.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { value: undefined, problems: [{ code: 'file-unreadable', file }], rowOf: NO_ROWS };
  }
}

function doubleAt(file: string, { line, path }: JsonDouble): Problem {
  return { code: 'json-key-twice', file, row: line, column: path };
}
