import type { ImportColumns } from '../import-columns.ts';
import { findPersonalData, isPersonalColumn, type PersonalKind } from '../personal-data.ts';
import type { Problem } from '../problem.ts';

const KIND_WORDS: Readonly<Record<PersonalKind, string>> = {
  'personal-nik': 'nomor kependudukan (16 angka)',
  'personal-nip': 'nomor pegawai (18 angka)',
  'personal-phone': 'nomor telepon',
  'personal-email': 'alamat surel',
};

/**
 * Columns with personal data, by their heading or by the look of their values. Any of them stops the import: what is
 * not needed must not even lie about in a file that is passed on.
 */
export function findPersonalColumns(columns: ImportColumns): Problem[] {
  const { table, places, scores } = columns;
  const used = new Set<number>(places.values());
  const checked = [...table.header.keys()].filter((at) => at !== places.get('kode') && !scores.includes(at));
  return checked.flatMap((at): Problem[] => {
    const heading = table.header[at]!;
    if (!used.has(at) && isPersonalColumn(heading)) {
      return [{ code: 'import-personal-column', file: table.file, column: heading }];
    }
    const found = findInValues(columns, at);
    if (found === null) return [];
    const details = { kind: KIND_WORDS[found.kind], count: found.count };
    const place = { file: table.file, row: found.row, column: heading, value: found.masked, details };
    return [{ ...place, code: used.has(at) ? 'import-personal-cells' : 'import-personal-values' }];
  });
}

interface ValueFinding {
  readonly kind: PersonalKind;
  readonly masked: string;
  readonly row: number;
  readonly count: number;
}

function findInValues({ table }: ImportColumns, at: number): ValueFinding | null {
  let first: Omit<ValueFinding, 'count'> | null = null;
  let count = 0;
  for (const { row, cells } of table.rows) {
    const text = cells[at] ?? '';
    const found = MAY_BE_PERSONAL.test(text) ? findPersonalData(text) : null;
    if (found === null) continue;
    count += 1;
    first ??= { ...found, row };
  }
  return first === null ? null : { ...first, count };
}

/** Nothing without a few digits or an @ can be personal by its look; most cells end here. */
const MAY_BE_PERSONAL = /\d{2}|@/;
