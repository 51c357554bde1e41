import { SUB_PROGRAMMES } from '../drawings.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { keysIn } from './check-row.ts';
import type { ReadTable } from './read-tables.ts';
import type { ProgramTable } from './tables.ts';

/**
 * Checks what only the tables together show: that the eight sub-programmes are those that have a drawing, in their official
 * order and in that of their targets, and that each target has a sub-programme, and each sub-programme and each situation an activity.
 */
export function checkStructure({
  sasaran: targets,
  'sub-program': subProgrammes,
  kegiatan: activities,
  keadaan: situations,
}: Readonly<Record<ProgramTable, ReadTable | null>>): Problem[] {
  const problems: Problem[] = [];
  if (subProgrammes !== null) problems.push(...checkEight(subProgrammes));
  if (subProgrammes !== null && targets !== null) {
    const order = keysOf(targets);
    problems.push(
      ...checkOrder(subProgrammes, 'sasaran', order),
      ...findUnused(targets, { ...subProgrammes, column: 'sasaran', table: 'sub-program.csv' }),
    );
  }
  if (subProgrammes !== null && activities !== null) {
    const users = { ...activities, column: 'sub_program', table: 'kegiatan.csv' };
    problems.push(...findUnused(subProgrammes, users));
  }
  if (situations !== null && activities !== null) {
    const users = { ...activities, column: 'untuk', table: 'kegiatan.csv' };
    problems.push(...findUnused(situations, users));
  }
  return problems;
}

function checkEight(table: ReadTable): Problem[] {
  const known: readonly string[] = SUB_PROGRAMMES;
  const keys = keysOf(table);
  const missing = known.filter((key) => !keys.includes(key));
  const slips = table.rows
    .filter(({ cells }) => cells['kunci'] !== '' && !known.includes(cells['kunci']!))
    .map(({ row, cells }) => ({ row, value: cells['kunci']!, near: nearest(cells['kunci']!, missing) }));
  const absent = missing.filter((key) => slips.every(({ near }) => near !== key));
  const problems = slips.map(({ row, value, near }): Problem => {
    const advice = near === null ? `Pakai salah satu: ${known.join(', ')}` : `Mungkin maksudnya ${near}`;
    return {
      code: 'sub-program-unknown',
      file: table.file,
      row,
      column: 'kunci',
      value,
      details: { advice },
    };
  });
  if (absent.length > 0) {
    const details = { count: absent.length, names: absent.join(', ') };
    problems.push({ code: 'sub-program-missing', file: table.file, details });
  }
  return [...problems, ...checkOrder(table, 'kunci', known)];
}

/** Finds rows that stand below one which must come after them; cells that are not in the order are passed over. */
function checkOrder({ file, rows }: ReadTable, column: string, order: readonly string[]): Problem[] {
  let furthest: { row: number; place: number } | null = null;
  const problems: Problem[] = [];
  for (const { row, cells } of rows) {
    const value = cells[column] ?? '';
    const place = order.indexOf(value);
    if (place === -1) continue;
    if (furthest === null || place >= furthest.place) furthest = { row, place };
    else {
      const details = { before: furthest.row, order: order.join(', ') };
      problems.push({ code: 'row-order', file, row, column, value, details });
    }
  }
  return problems;
}

/** Finds keys that no row uses, not even misspelled, which is a problem of its own. */
function findUnused(
  { file, rows }: ReadTable,
  users: Pick<ReadTable, 'rows' | 'whole'> & { column: string; table: string },
): Problem[] {
  if (!users.whole) return [];
  const own = keysOf({ rows });
  const used = users.rows.flatMap(({ cells }) => keysIn(cells[users.column] ?? ''));
  const slips = used.filter((key) => !own.includes(key));
  return rows
    .filter(({ cells }) => cells['kunci'] !== '' && !used.includes(cells['kunci']!))
    .filter(({ cells }) => nearest(cells['kunci']!, slips) === null)
    .map(({ row, cells }) => ({
      code: 'key-unused',
      file,
      row,
      column: 'kunci',
      value: cells['kunci']!,
      details: { table: users.table },
    }));
}

function keysOf({ rows }: Pick<ReadTable, 'rows'>): string[] {
  return rows.map(({ cells }) => cells['kunci'] ?? '');
}
