import { formatAreaCode } from '#domain/area-code.ts';
import { type KampungKb, RELEASE_COLUMNS } from '#domain/release.ts';
import { csvText } from './csv-text.ts';

/**
 * A release as a CSV file: sorted by code, then as the rows came; comma, CRLF, UTF-8 with byte order mark, because
 * spreadsheets open that right; no cell can run as a formula.
 */
export function releaseCsv(kampung: readonly KampungKb[]): string {
  const sorted = [...kampung].sort((a, b) =>
    a.village < b.village ? -1 : a.village > b.village ? 1 : a.row - b.row,
  );
  return csvText([
    [...RELEASE_COLUMNS],
    ...sorted.map((row) => [
      formatAreaCode(row.village),
      row.name ?? '',
      row.status,
      row.declaredOn ?? '',
      row.classification ?? '',
      row.coverage ?? '',
      row.source ?? '',
      row.link ?? '',
      row.note ?? '',
    ]),
  ]);
}
