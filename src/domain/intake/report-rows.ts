import type { IntakeReport } from '../intake-report.ts';
import { isExact } from '../matching/place-query.ts';
import { placeWords, writtenPlace } from './report-places.ts';
import { count, DOUBT_WORDS, plain, REASON_WORDS } from './report-words.ts';
import type { PlacedRow, UnplacedRow } from './place-intake.ts';

/** The rows that people should look at: not placed, placed although they stray, repeated, ignored. */
export function rowSections(report: IntakeReport): string[][] {
  const { intake } = report;
  const stray = intake.placed.filter(({ reasons }) => !isExact(reasons));
  const repeated = intake.repeated.map(
    (row) =>
      `- baris ${row.row}: ${writtenPlace(row)}, "${plain(row.fields.kampung)}" sudah ada di baris ${row.first}`,
  );
  return [
    listed(
      'Belum ditempatkan',
      intake.unplaced.flatMap((row) => unplacedLines(report, row)),
    ),
    listed('Rangkap', repeated),
    listed(
      'Diabaikan menurut keputusan',
      intake.ignored.map((row) => `- baris ${row.row}: ${writtenPlace(row)}`),
    ),
    listed(
      'Ditempatkan walau namanya tidak sama persis',
      stray.map((row) => strayLine(report, row)),
    ),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

/** A row that was not placed, and under it the villages it may mean. */
export function unplacedLines({ register }: IntakeReport, row: UnplacedRow): string[] {
  const head = `- baris ${row.row}: ${writtenPlace(row)} (${DOUBT_WORDS[row.match.doubt]})`;
  if (row.match.status === 'tidak-ditemukan') return [`${head}. Tidak ada saran.`];
  return [head, ...row.match.suggestions.map(({ code }) => `  - ${placeWords(register, code)}`)];
}

function strayLine({ register }: IntakeReport, row: PlacedRow): string {
  const why = row.reasons.map((reason) => REASON_WORDS[reason]).join('; ');
  return `- baris ${row.row}: ${writtenPlace(row)} menjadi ${placeWords(register, row.village)} (${why})`;
}

/** "7 baris" and the first few of them, for a short report. */
export function firstUnplaced(report: IntakeReport, most: number): string[] {
  const { unplaced } = report.intake;
  const lines = unplaced.slice(0, most).flatMap((row) => unplacedLines(report, row));
  const rest = unplaced.length - most;
  return rest > 0 ? [...lines, `- ... dan ${count(rest)} baris lagi`] : lines;
}
