import { type AreaCode, formatAreaCode } from './area-code.ts';
import { checkArea } from './check-area.ts';
import { checkRows, type CheckedRow } from './check-rows.ts';
import type { CleanRow } from './clean-table.ts';
import type { Position } from './content.ts';
import { lookAtPosition } from './geo-limits.ts';
import { nameSome } from './name-some.ts';
import type { Problem } from './problem.ts';
import type { Register } from './register.ts';
import type { Table } from './table.ts';
import type { Tally } from './tally.ts';

/** Columns of `content/data/district-positions.csv`: a kecamatan, its longitude and its latitude in degrees. */
export const POSITION_COLUMNS = ['kode', 'bujur', 'lintang'] as const;
type Column = (typeof POSITION_COLUMNS)[number];

/** The checked positions by kecamatan. */
export interface CheckedPositions {
  readonly positions: ReadonlyMap<AreaCode, Position>;
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/**
 * Checks the point of each kecamatan and names the kecamatan of the region that have none. Where the region is not
 * known (null) none is missing.
 */
export function validatePositions(
  table: Table,
  { region, register }: { region: AreaCode | null; register: Register },
): CheckedPositions {
  const { file } = table;
  const firstRows = new Map<AreaCode, number>();
  const columns = { known: POSITION_COLUMNS, required: POSITION_COLUMNS };
  const { values, problems, tally } = checkRows<Column, readonly [AreaCode, Position]>(
    table,
    columns,
    (row) => {
      const checked = checkPosition(file, row, register);
      if (checked.value === null) return checked;
      const first = firstRows.get(checked.value[0]);
      firstRows.set(checked.value[0], first ?? row.row);
      if (first === undefined) return checked;
      const at = { file, row: row.row, column: 'kode', value: row.cells.kode };
      return { value: null, problems: [{ ...at, code: 'area-twice', details: { first } }] };
    },
  );
  const positions = new Map(values);
  const districts = region === null ? [] : register.areasIn(region, 'district');
  const missing = districts.filter(({ code }) => !firstRows.has(code));
  if (missing.length === 0 || tally.rejected > 0) return { positions, problems, tally };
  const names = nameSome(missing.map(({ code, name }) => `${name} (${formatAreaCode(code)})`));
  const warning: Problem = { code: 'position-missing', file, details: { count: missing.length, names } };
  return { positions, problems: [...problems, warning], tally };
}

function checkPosition(
  file: string,
  { row, cells }: CleanRow<Column>,
  register: Register,
): CheckedRow<readonly [AreaCode, Position]> {
  const problems: Problem[] = [];
  const area = checkArea({ file, row, column: 'kode', text: cells.kode }, register, 'district');
  if (area.problem !== null) problems.push(area.problem);
  for (const column of ['bujur', 'lintang'] as const) {
    if (readDegrees(cells[column]) !== null) continue;
    problems.push({ code: 'position-not-number', file, row, column, value: cells[column] });
  }
  const position: Position = [readDegrees(cells.bujur) ?? 0, readDegrees(cells.lintang) ?? 0];
  if (problems.length > 0 || area.code === null) return { value: null, problems };
  const look = lookAtPosition(position);
  if (look === 'indonesia') return { value: [area.code, position], problems };
  const code = look === 'swapped' ? 'position-swapped' : 'position-outside';
  return { value: null, problems: [{ code, file, row, value: `${cells.bujur}; ${cells.lintang}` }] };
}

/** Degrees with a decimal point or an Indonesian comma. */
function readDegrees(text: string): number | null {
  return /^-?\d{1,9}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
