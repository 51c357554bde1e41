import type { Problem } from '#domain/problem.ts';
import { scanJson } from '../json-syntax.ts';

/** The parsed text; undefined where it is no JSON, and then the problem says where. */
export interface ParsedShapes {
  readonly value: unknown;
  readonly problem: Problem | null;
}

/** Longer texts are not searched for the reason in plain words: that would take minutes. */
const LONGEST_SCAN = 30_000_000;

/** Parses GeoJSON or TopoJSON, or one feature a line (GeoJSONL, with or without record separators) as a list. */
export function parseShapes(file: string, text: string): ParsedShapes {
  try {
    return { value: JSON.parse(text) as unknown, problem: null };
  } catch (error) {
    const lines = readLines(text);
    if (lines !== null) return { value: lines, problem: null };
    return { value: undefined, problem: syntaxProblem(file, text, error as SyntaxError) };
  }
}

/** Null where any line is not a JSON object of its own. */
function readLines(text: string): unknown[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\x1e/, '').trim())
    .filter((line) => line !== '');
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{'))) return null;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

/** The engine names a position for some faults only; that a text ends too soon it always says. */
function syntaxProblem(file: string, text: string, { message }: SyntaxError): Problem {
  const end = text.trimEnd().length;
  const named = /position (\d+)/.exec(message)?.[1];
  const at = named === undefined ? end : Number(named);
  const row = text.slice(0, at).split('\n').length;
  if (/end of JSON|Unterminated/.test(message) || (named !== undefined && at >= end)) {
    return { code: 'shapes-file-cut', file, row, details: { reason: 'isinya berakhir di tengah' } };
  }
  const fault = text.length > LONGEST_SCAN ? null : scanJson(text).fault;
  const reason = fault?.reason ?? 'ada tulisan yang bukan JSON';
  return {
    code: 'json-syntax',
    file,
    row: fault?.line ?? (named === undefined ? undefined : row),
    details: { reason },
  };
}
