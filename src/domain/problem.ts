import { oneLine } from './one-line.ts';
import { BOUNDARY_IMPORT_PROBLEMS } from './problems/boundary-import.ts';
import { CONTENT_PROBLEMS } from './problems/content.ts';
import { IMPORT_PROBLEMS } from './problems/import.ts';
import { RELEASE_PROBLEMS } from './problems/release.ts';
import { STRINGS_PROBLEMS } from './problems/strings.ts';
import { TABLE_PROBLEMS } from './problems/table.ts';

/** An error stops the build and writes nothing; a warning is shown and lets it go on. */
export type Severity = 'error' | 'warning';

/** One kind of problem: how grave it is, what it is about, and the sentence staff read (Indonesian). */
export interface ProblemKind {
  readonly severity: Severity;
  /** A short name for lists, in Indonesian. */
  readonly title: string;
  /** What is wrong and what to do; `{value}` and the keys of `details` are filled in. */
  readonly message: string;
}

/** The whole catalogue. The key of a kind is also the name of its test folder. */
export const PROBLEM_KINDS = {
  ...TABLE_PROBLEMS,
  ...RELEASE_PROBLEMS,
  ...CONTENT_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...BOUNDARY_IMPORT_PROBLEMS,
  ...STRINGS_PROBLEMS,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_KINDS;

/** One problem found: what kind, and where. Collecting problems and printing them are two things. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path from the folder above `content/`, such as "content/data/releases/2025-06-30.csv". */
  readonly file: string;
  /** Row as a spreadsheet shows it: the heading is row 1. In a text file: the line. */
  readonly row?: number | undefined;
  /** Heading of the column, or the field of a JSON file or of a text's head ("kontak.surel"). */
  readonly column?: string | undefined;
  /** The value as it was found. */
  readonly value?: string | undefined;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

/** How grave a problem is. */
export function severityOf(problem: Problem): Severity {
  return PROBLEM_KINDS[problem.code].severity;
}

/** True if any of the problems stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => severityOf(problem) === 'error');
}

/** The sentence for staff without its place: what is wrong and what to do. */
export function problemSentence(problem: Problem): string {
  const fills: Record<string, string | number> = { ...problem.details };
  if (problem.value !== undefined) fills['value'] = shorten(problem.value);
  return PROBLEM_KINDS[problem.code].message.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in fills ? oneLine(String(fills[key])) : whole,
  );
}

/** Where the problem is: "baris 42, kolom kode", "baris 7", "isian contact.email" where there are no columns, or "". */
export function problemPlace(problem: Problem): string {
  const parts: string[] = [];
  if (problem.row !== undefined) parts.push(`baris ${problem.row}`);
  const cell = /(?:json|mdx)$/i.test(problem.file) ? 'isian' : 'kolom';
  if (problem.column !== undefined) parts.push(`${cell} ${problem.column}`);
  return parts.join(', ');
}

/** A cell can hold a page of text; a message shows its start, on one line. */
function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  if (line.length <= 60) return line;
  // A value in quotes stays in quotes.
  return `${line.slice(0, 57)}...${line.startsWith('"') ? '"' : ''}`;
}
