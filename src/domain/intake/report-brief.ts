import { headline, type IntakeReport } from '../intake-report.ts';
import { CLASSIFICATIONS } from '../release.ts';
import { regencyName } from './intake-findings.ts';
import { nextSteps } from './next-steps.ts';
import { changeCounts } from './report-changes.ts';
import { reasonCounts, rowCounts } from './report-counts.ts';
import { effectLines, effectRows } from './report-effect.ts';
import { oddities } from './report-findings.ts';
import { firstUnplaced } from './report-rows.ts';
import { count } from './report-words.ts';

/** Rows that are not placed and shown in the short report. */
const MOST_UNPLACED = 10;
/** With more regencies than this the short report leaves them to the long one. */
const MOST_REGENCIES = 12;

/** The report as it is printed: what matters on one screen. */
export function intakeReportBrief(report: IntakeReport): string {
  const unplaced = firstUnplaced(report, MOST_UNPLACED);
  const { effect, previous, state } = report;
  return [
    headline(report),
    '',
    ...aligned(rowCounts(report)),
    '',
    'Cara pencocokan:',
    ...aligned(reasonCounts(report)),
    ...regencyLines(report),
    '',
    ...effectLines(report),
    ...(effect.regencies.length > MOST_REGENCIES ? [] : effectRows(report)),
    ...(effect.newer === null || previous === null ? [] : ['', ...changeCounts(report)]),
    ...titled(
      'Yang tampak janggal:',
      oddities(report).map((line) => `- ${line}`),
    ),
    ...titled('Belum ditempatkan:', unplaced),
    '',
    ...nextSteps(state).map((line) => line.replace('## ', '')),
  ]
    .map(unescape)
    .join('\n');
}

function regencyLines({ byRegency, register }: IntakeReport): string[] {
  if (byRegency.length > MOST_REGENCIES) return [];
  const lines = byRegency.map(({ regency, rows, classes }): [string, number, string] => {
    const parts = CLASSIFICATIONS.filter((name) => classes[name] > 0).map(
      (name) => `${name} ${count(classes[name])}`,
    );
    return [regencyName(register, regency), rows, parts.join(', ')];
  });
  return ['', 'Menurut kabupaten dan kota:', ...aligned(lines)];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** Numbers to the left, below one another. */
function aligned(rows: readonly (readonly [string, number, string?])[]): string[] {
  const width = Math.max(...rows.map(([, number]) => count(number).length), 0);
  return rows.map(([words, number, more]) => {
    const tail = more === undefined || more === '' ? '' : ` (${more})`;
    return `  ${count(number).padStart(width)}  ${words.replaceAll('**', '')}${tail}`;
  });
}

/** The terminal shows text as it is. */
function unescape(line: string): string {
  return line.replace(/\\([\\`*_{}[\]<>|#~])/g, '$1');
}
