import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { formatAreaCode } from '#domain/area-code.ts';
import { CORRECTION_COLUMNS, HELP_COLUMNS } from '#domain/intake/import-corrections.ts';
import { placeWords } from '#domain/intake/report-places.ts';
import { DOUBT_WORDS } from '#domain/intake/report-words.ts';
import type { UnplacedRow } from '#domain/intake/place-intake.ts';
import { kampungKey, pathKey } from '#domain/matching/settle-doubles.ts';
import type { Register } from '#domain/register.ts';
import { csvText } from './release-file.ts';

/**
 * The rows that were not placed as a file to fill in: the place as written, the first suggestion as the code, and all
 * suggestions in words. The columns are those of the corrections, so that decided rows can be copied over. Rows that are
 * written alike are one, unless only their Kampung KB tells villages of one name apart.
 */
export function candidatesCsv(unplaced: readonly UnplacedRow[], register: Register): string {
  const once = new Map(unplaced.map((row) => [rowKey(row), row]));
  return csvText([
    [...CORRECTION_COLUMNS, ...HELP_COLUMNS],
    ...[...once.values()].map(({ fields, match }) => {
      const suggestions = match.status === 'saran' ? match.suggestions : [];
      const words = [0, 1, 2].map((at) => suggestionWords(register, suggestions[at]));
      const kampung = match.doubt === 'nama-kembar' ? fields.kampung : '';
      const place = [fields.provinsi, fields.kabupaten, fields.kecamatan, fields.desa, kampung];
      const first = suggestions[0] === undefined ? '' : formatAreaCode(suggestions[0].code);
      return [...place, first, '', '', '', fields.kampung, DOUBT_WORDS[match.doubt], ...words];
    }),
  ]);
}

/** The path to write candidates to: never over a file in which somebody has decided something. */
export function candidatesPath(folder: string, date: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${date}-calon-koreksi${number === 1 ? '' : `-${number}`}.csv`);
    if (!existsSync(path) || !hasDecisions(path)) return path;
  }
}

function hasDecisions(path: string): boolean {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const place = (data[0] ?? []).indexOf('keputusan');
  return data.slice(1).some((cells) => (cells[place] ?? '').trim() !== '');
}

function rowKey({ fields, match }: UnplacedRow): string {
  const { provinsi: province, kabupaten: regency, kecamatan: district, desa: village, kampung } = fields;
  const place = { province, regency, district, village, kampung };
  return match.doubt === 'nama-kembar' ? kampungKey(place) : pathKey(place);
}

function suggestionWords(
  register: Register,
  suggestion: { code: Parameters<typeof formatAreaCode>[0] } | undefined,
) {
  return suggestion === undefined ? '' : placeWords(register, suggestion.code).replaceAll('\\', '');
}
