import type { IsoDate } from './release.ts';
import type { ReleaseComparison } from './compare-releases.ts';
import { formatDate } from './format.ts';
import type { IntakeFindings, RegencyCount } from './intake/intake-findings.ts';
import type { Intake } from './intake/place-intake.ts';
import { changeSections } from './intake/report-changes.ts';
import { countSections } from './intake/report-counts.ts';
import { findingSections } from './intake/report-findings.ts';
import { rowSections } from './intake/report-rows.ts';
import { effectSections } from './intake/report-effect.ts';
import { count } from './intake/report-words.ts';
import { type ImportState, nextSteps } from './intake/next-steps.ts';
import type { SiteEffect } from './intake/site-effect.ts';
import type { Register } from './register.ts';

/** Everything an intake report tells of. */
export interface IntakeReport {
  readonly file: string;
  readonly date: IsoDate;
  /** Name of the region as people say it: "Banten". */
  readonly regionName: string;
  readonly register: Register;
  readonly intake: Intake;
  readonly byRegency: readonly RegencyCount[];
  /** Date of the release before this one; null for the first. */
  readonly previous: IsoDate | null;
  readonly comparison: ReleaseComparison;
  readonly findings: IntakeFindings;
  /** Headings of columns that were not used. */
  readonly unusedColumns: readonly string[];
  /** What the site says otherwise with this release. */
  readonly effect: SiteEffect;
  /** The state that the import ends in, and what to do next. */
  readonly state: ImportState;
}

/** The whole report as Markdown, for people, in Indonesian. Same report, same bytes. */
export function intakeReportMarkdown(report: IntakeReport): string {
  const title = `# Laporan impor rilis ${formatDate(report.date)}`;
  const sections = [
    [title, '', headline(report), ''],
    ...countSections(report),
    ...findingSections(report),
    ...effectSections(report),
    ...changeSections(report),
    ...rowSections(report),
    nextSteps(report.state),
  ];
  return `${sections.flat().join('\n').trimEnd()}\n`;
}

/** One sentence: how many rows of the region there are and how many found their village. */
export function headline({ intake, regionName, file }: IntakeReport): string {
  const ours = intake.placed.length + intake.unplaced.length + intake.repeated.length + intake.ignored.length;
  return (
    `${file}: ${count(intake.read)} baris dibaca, ${count(ours)} dari ${regionName}. ` +
    `${count(intake.placed.length)} ditempatkan di ${count(villagesOf(intake))} desa, ${count(intake.unplaced.length)} belum.`
  );
}

function villagesOf({ placed }: Intake): number {
  return new Set(placed.map(({ village }) => village)).size;
}
