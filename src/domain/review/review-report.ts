import { formatCount, formatDate } from '../format.ts';
import { hasErrors, type Problem, problemPlace, problemSentence, severityOf } from '../problem.ts';
import type { Register } from '../register.ts';
import type { IsoDate } from '../release.ts';
import { fileSections } from './file-sections.ts';
import { fileName, list, safe } from './markdown.ts';
import type { ReviewSide } from './review-side.ts';
import { figureSection, textSections } from './text-sections.ts';
import { coverageLine, villageSections } from './village-sections.ts';

/** The two sides of a change and what they are seen with. */
export interface ReviewInput {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly register: Register;
  readonly today: IsoDate;
}

/** A comment on GitHub has at most 65,536 characters; this leaves room for a line of whoever posts it. */
export const LONGEST_REPORT = 60_000;
/** Lines of a list that are shown, ever fewer until the report is short enough. */
const LIMITS = [200, 100, 50, 20, 5, 1];

/**
 * What a change of the content does to the site, as Markdown for reviewers, in Indonesian. It also comes out where one side
 * does not pass the check, and then says so first. Same sides, same bytes.
 */
export function reviewReport(input: ReviewInput): string {
  const reports = LIMITS.values().map((limit) => reportWith(input, limit));
  let report = '';
  for (report of reports) if (report.length <= LONGEST_REPORT) return report;
  const cut = report.slice(0, LONGEST_REPORT);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… laporan dipotong karena terlalu panjang.\n`;
}

function reportWith({ before, after, register, today }: ReviewInput, limit: number): string {
  const sides = { before, after, limit };
  const body = [
    ...villageSections({ ...sides, register }),
    ...textSections({ ...sides, today }),
    ...figureSection({ ...sides, today }),
    ...fileSections(sides),
  ];
  const coverage = coverageLine(sides);
  const lines = [
    '# Laporan perubahan isi',
    '',
    `Dari ${fileName(before.name)} ke ${fileName(after.name)}, dilihat pada ${formatDate(today)}.`,
    '',
    `- Sebelum: ${verdict(before)}`,
    `- Sesudah: ${verdict(after)}`,
    ...(coverage === null ? [] : [`- ${coverage}`]),
    '',
    ...problemLists(sides),
    ...(body.length === 0 ? ['Tidak ada perubahan isi.'] : body),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function verdict({ problems }: ReviewSide): string {
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  const counts = `${formatCount(errors)} kesalahan, ${formatCount(problems.length - errors)} peringatan`;
  return hasErrors(problems) ? `**tidak lolos pemeriksaan** (${counts})` : `lolos pemeriksaan (${counts})`;
}

/** The problems that the change brings first, then those that were there, then those that it mends. */
function problemLists({ before, after, limit }: Omit<ReviewInput, 'register' | 'today'> & { limit: number }) {
  const [wasThere, isThere] = [before, after].map(({ problems }) => new Set(problems.map(keyOf)));
  const [known, fresh] = [true, false].map((isKnown) =>
    after.problems.filter((problem) => wasThere!.has(keyOf(problem)) === isKnown).map(problemLine),
  );
  const mended = before.problems.filter((problem) => !isThere!.has(keyOf(problem))).map(problemLine);
  return [
    ...list('Masalah baru', fresh!, limit),
    ...list('Masalah yang sudah ada sebelumnya', known!, limit),
    ...list('Masalah yang selesai', mended, limit),
  ];
}

/** The same problem on another line is the same problem. */
function keyOf(problem: Problem): string {
  return JSON.stringify({ ...problem, row: undefined });
}

function problemLine(problem: Problem): string {
  const kind = severityOf(problem) === 'error' ? '**SALAH**' : 'PERIKSA';
  const place = problemPlace(problem);
  const where = place === '' ? '' : ` ${safe(place)}`;
  return `${kind} ${fileName(problem.file)}${where}: ${safe(problemSentence(problem), 600)}`;
}
