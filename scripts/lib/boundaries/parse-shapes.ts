import { isObject } from '#domain/boundaries/read-features.ts';
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
    return parseLines(file, text) ?? { value: undefined, problem: syntaxProblem(file, text, error) };
  }
}

/** Null where the text is not one JSON object a line, which shows in the first two of its lines. */
function parseLines(file: string, text: string): ParsedShapes | null {
  const lines = text
    .split('\n')
    .map((line, at) => ({ text: line.replace(/^\x1e/, '').trim(), row: at + 1 }))
    .filter((line) => line.text !== '');
  const [first, second] = lines;
  if (second === undefined || !second.text.startsWith('{') || !isObjectText(first!.text)) return null;
  const value: unknown[] = [];
  for (const { text: line, row } of lines) {
    try {
      value.push(JSON.parse(line));
    } catch (error) {
      return { value: undefined, problem: { ...syntaxProblem(file, line, error), row } };
    }
  }
  return { value, problem: null };
}

function isObjectText(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

/** The engine names a position for some faults only; that a text ends too soon it always says. */
function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const { message } = error as SyntaxError;
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
