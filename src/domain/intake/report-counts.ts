import type { IntakeReport } from '../intake-report.ts';
import { CLASSIFICATIONS } from '../release.ts';
import { MATCH_REASONS, weakestReason } from '../matching/place-query.ts';
import { regencyName } from './intake-findings.ts';
import { markdownTable, plain, REASON_WORDS } from './report-words.ts';

/** What became of the rows, the rows by regency and class, and how they were matched. */
export function countSections(report: IntakeReport): string[][] {
  const unused = report.unusedColumns.map((heading) => `"${plain(heading)}"`).join(', ');
  return [
    ['## Yang masuk', '', ...markdownTable(['baris', 'jumlah'], rowCounts(report)), ''],
    unused === '' ? [] : [`Kolom yang tidak dipakai: ${unused}.`, ''],
    ['## Menurut kabupaten dan klasifikasi', '', ...classTable(report), ''],
    ['## Cara pencocokan', '', ...markdownTable(['cara', 'baris'], reasonCounts(report)), ''],
  ];
}

/** Every row read, by what became of it; the last line is the sum of the others. */
export function rowCounts({ intake, regionName }: IntakeReport): [string, number][] {
  const counts: [string, number][] = [
    ['ditempatkan dan dipakai', intake.placed.length],
    ['belum ditempatkan', intake.unplaced.length],
    ['rangkap: Kampung KB yang sama disebut lagi', intake.repeated.length],
    ['diabaikan menurut keputusan', intake.ignored.length],
    [`di luar ${plain(regionName)}`, intake.outside],
    ['dilewati: kepala kolom berulang, jumlah, sel bergeser', intake.dropped],
    ['kosong', intake.blank],
  ];
  return [...counts.filter(([, number], at) => at < 2 || number > 0), ['**semua**', intake.read]];
}

function classTable({ byRegency, register }: IntakeReport): string[] {
  const names = [...CLASSIFICATIONS, 'tanpa_klasifikasi'] as const;
  const rows = byRegency.map(({ regency, rows: total, villages, classes }) => [
    plain(regencyName(register, regency)),
    total,
    villages,
    ...names.map((name) => classes[name]),
  ]);
  const sums = rows.reduce<number[]>(
    (sum, row) => row.slice(1).map((number, at) => (sum[at] ?? 0) + Number(number)),
    [],
  );
  const header = [
    'kabupaten/kota',
    'baris',
    'desa',
    'Dasar',
    'Berkembang',
    'Mandiri',
    'Berkelanjutan',
    'tanpa kelas',
  ];
  return markdownTable(header, [...rows, ['**semua**', ...sums]]);
}

/** Placed rows by the reason that strays furthest; a row with several reasons counts once. */
export function reasonCounts({ intake }: Pick<IntakeReport, 'intake'>): [string, number][] {
  const counts = new Map<string, number>();
  for (const { reasons } of intake.placed) {
    const reason = weakestReason(reasons);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return MATCH_REASONS.filter((reason) => counts.has(reason)).map((reason) => [
    REASON_WORDS[reason],
    counts.get(reason)!,
  ]);
}
