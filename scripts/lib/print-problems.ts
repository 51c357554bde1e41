import { oneLine } from '#domain/one-line.ts';
import {
  type Problem,
  PROBLEM_KINDS,
  type ProblemCode,
  problemPlace,
  problemSentence,
  severityOf,
} from '#domain/problem.ts';

/**
 * The report staff read: problems grouped by file, errors before warnings, then one line with the totals and the next step. With
 * `limit`, a file that repeats one kind of problem lists it that often and then says how many more there are.
 */
export function formatProblems(problems: readonly Problem[], limit = 50): string {
  const lines: string[] = [];
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  for (const [file, own] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(oneLine(file), ...formatFile(own, limit), '');
  }
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  const totals = `${errors} kesalahan, ${problems.length - errors} peringatan.`;
  lines.push(problems.length === 0 ? totals : `${totals} ${nextStep(errors)}`);
  return lines.join('\n');
}

function nextStep(errors: number): string {
  return errors > 0
    ? 'Perbaiki yang bertanda SALAH, lalu jalankan lagi.'
    : 'Yang bertanda PERIKSA tidak menghalangi, tetapi perlu dilihat.';
}

function formatFile(problems: readonly Problem[], limit: number): string[] {
  const rank = (problem: Problem) => (severityOf(problem) === 'error' ? 0 : 1);
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
  const shown = new Map<ProblemCode, number>();
  const lines: string[] = [];
  for (const problem of sorted) {
    const count = (shown.get(problem.code) ?? 0) + 1;
    shown.set(problem.code, count);
    if (count <= limit) lines.push(formatLine(problem));
  }
  for (const [code, count] of shown) {
    if (count > limit) lines.push(`  ... dan ${count - limit} lagi: ${PROBLEM_KINDS[code].title}.`);
  }
  return lines;
}

function formatLine(problem: Problem): string {
  const kind = severityOf(problem) === 'error' ? 'SALAH' : 'PERIKSA';
  const place = problemPlace(problem);
  return `  ${kind} ${place === '' ? '' : `${place}: `}${problemSentence(problem)}`;
}
