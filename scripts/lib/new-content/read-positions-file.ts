import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { Position } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import { POSITION_COLUMNS, validatePositions } from '#domain/validate-positions.ts';
import { ProblemsFound, stopOnErrors } from '#lib/problems-found.ts';
import { readCsv } from '#lib/read-csv.ts';

/** The positions of a region's kecamatan in a file of positions; rows of other regions are passed over. */
export async function readPositionsFile(
  path: string,
  region: AreaCode,
  register: Register,
): Promise<Map<AreaCode, Position>> {
  const file = basename(path);
  const read = readCsv(file, await readFile(path), POSITION_COLUMNS);
  if (read.table === null) throw new ProblemsFound(read.problems);
  const checked = validatePositions(read.table, { region, register });
  stopOnErrors([...read.problems, ...checked.problems]);
  return new Map([...checked.positions].filter(([code]) => isWithin(code, region)));
}
