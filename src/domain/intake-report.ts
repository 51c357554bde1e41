import type { IsoDate } from './release.ts';
import type { ReleaseComparison } from './compare-releases.ts';
import { formatDate } from './format.ts';
import type { IntakeFindings, RegencyCount } from './intake/intake-findings.ts';
import type { Intake } from './intake/place-intake.ts';
import { changeSections } from './intake/report-changes.ts';
import { countSections } from './intake/report-counts.ts';
import { findingSections } from './intake/report-findings.ts';
import { rowSections } from './intake/report-rows.ts';
import { count } from './intake/report-words.ts';
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
  /** Where the candidates for corrections are; null where none are needed. */
  readonly candidates: string | null;
  /** Rows of the corrections that staff have not decided. */
  readonly undecided: number;
  /** True if a village that the release does not name is not thereby `belum`. */
  readonly isPartial: boolean;
  /** True if nothing was written to the content. */
  readonly isDryRun: boolean;
}

/** The whole report as Markdown, for people, in Indonesian. Same report, same bytes. */
export function intakeReportMarkdown(report: IntakeReport): string {
  const title = `# Laporan impor rilis ${formatDate(report.date)}`;
  const sections = [
    [title, '', headline(report), ''],
    ...countSections(report),
    ...findingSections(report),
    ...changeSections(report),
    ...rowSections(report),
    nextSteps(report),
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

/** What staff do now, as numbered lines. */
export function nextSteps({ intake, candidates, undecided, isPartial, isDryRun }: IntakeReport): string[] {
  const steps: string[] = [];
  if (isDryRun)
    steps.push('Ini percobaan: content/ tidak diubah. Ulangi tanpa --dry-run bila laporannya sudah benar.');
  if (intake.unplaced.length > 0 && candidates !== null) {
    steps.push(
      `Buka ${candidates}. Isi kolom keputusan dengan "pakai" atau "abaikan" dan periksa kolom kode.`,
      'Salin baris yang sudah diputuskan ke content/data/import-corrections.csv, lalu ulangi impor dengan --replace.',
    );
    if (!isPartial)
      steps.push('Selesaikan semuanya: sampai diputuskan, desa di baris itu tidak dihitung belum.');
  }
  if (undecided > 0)
    steps.push(`Putuskan ${count(undecided)} baris di import-corrections.csv yang keputusannya kosong.`);
  if (!isDryRun) steps.push('Jalankan npm run check, lalu npm run build.');
  return ['## Langkah berikut', '', ...steps.map((step, at) => `${at + 1}. ${step}`), ''];
}
