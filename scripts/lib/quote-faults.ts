import type { ParseError } from 'papaparse';
import type { Problem } from '#domain/problem.ts';

/** Rows of a CSV whose quotes are faulty, so that the limits of their cells are not certain. */
export interface QuoteFaults {
  readonly rows: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** What the parser found: all records with the heading, and its complaints. */
export interface ParsedCsv {
  readonly file: string;
  readonly records: readonly (readonly string[])[];
  readonly errors: readonly ParseError[];
  readonly separator: string;
}

/**
 * Finds quotes that are not closed or stand in the wrong place, and cells that swallowed whole rows although every
 * quote has its partner: a cell with a line that has several cells itself, one of them the code of a district or village.
 */
export function findQuoteFaults(parsed: ParsedCsv): QuoteFaults {
  const problems = new Map<number, Problem>();
  for (const { code, row } of parsed.errors) {
    if (row === undefined || (code !== 'MissingQuotes' && code !== 'InvalidQuotes')) continue;
    const fault = code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-misplaced';
    if (fault === 'quote-unclosed' || !problems.has(row)) problems.set(row, describe(parsed, row, fault));
  }
  for (const [index, record] of parsed.records.entries()) {
    const swallowed = record.flatMap(linesBelow).filter((line) => isDataLine(line, parsed.separator));
    if (swallowed.length === 0 || problems.has(index)) continue;
    problems.set(index, {
      code: 'cell-holds-rows',
      file: parsed.file,
      row: index + 1,
      value: swallowed[0],
      details: { lines: swallowed.length },
    });
  }
  return { rows: new Set([...problems.keys()].map((index) => index + 1)), problems: [...problems.values()] };
}

function describe(
  { file, records }: ParsedCsv,
  index: number,
  code: 'quote-unclosed' | 'quote-misplaced',
): Problem {
  const cells = records[index] ?? [];
  const lines = cells.flatMap(linesBelow).length;
  const cell = cells.find((text) => text.includes('"')) ?? '';
  return { code, file, row: index + 1, value: cell.slice(0, 40), details: { lines } };
}

function isDataLine(line: string, separator: string): boolean {
  const cells = line.split(separator);
  return (
    cells.length > 1 && cells.some((cell) => /^["'\s]*\d{2}\.?\d{2}\.?\d{2}(?:\.?\d{4})?["'\s]*$/.test(cell))
  );
}

function linesBelow(cell: string): string[] {
  return cell.split('\n').slice(1);
}
