import { type AreaCode, formatAreaCode, isWithin, levelOf, parseAreaCode } from './area-code.ts';
import { type CheckedRow, checkRows } from './check-rows.ts';
import type { CodeChange } from './code-changes.ts';
import type { CleanRow } from './clean-table.ts';
import type { TilePlace } from './content.ts';
import { nameSome } from './name-some.ts';
import type { Problem } from './problem.ts';
import type { Register } from './register.ts';
import type { Table } from './table.ts';
import type { Tally } from './tally.ts';

/** Columns of `content/data/tile-layout.csv`: a village, the column and the row of its tile. */
export const TILE_COLUMNS = ['kode', 'kolom', 'baris'] as const;
type Column = (typeof TILE_COLUMNS)[number];

/** Columns and rows lie between this number and its opposite. */
const FARTHEST = 999;

/** The checked layout of the tile map, by village; codes that are no longer in the register stay in it. */
export interface CheckedTilePlaces {
  readonly places: ReadonlyMap<AreaCode, TilePlace>;
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

interface Context {
  /** Null where the region of the site is not known; then no village is missing. */
  readonly region: AreaCode | null;
  readonly register: Register;
  /** Villages whose code was replaced bring their tile along to the new one. */
  readonly codeChanges: readonly CodeChange[];
}

/**
 * Checks the layout of the tile map: every village once, every tile once. Villages that the register does not have any
 * more or that have no tile yet are only warned of, because they come with each new edition of the register.
 */
export function validateTilePlaces(table: Table, context: Context): CheckedTilePlaces {
  const { file } = table;
  const villageRows = new Map<AreaCode, number>();
  const tileRows = new Map<string, number>();
  const columns = { known: TILE_COLUMNS, required: TILE_COLUMNS };
  const { values, problems, tally } = checkRows<Column, readonly [AreaCode, TilePlace]>(
    table,
    columns,
    (row) => {
      const checked = checkPlace(file, row, context);
      if (checked.value === null) return checked;
      const [code, { column, row: line }] = checked.value;
      const tile = `${column}; ${line}`;
      const [sameVillage, sameTile] = [villageRows.get(code), tileRows.get(tile)];
      villageRows.set(code, sameVillage ?? row.row);
      tileRows.set(tile, sameTile ?? row.row);
      const at = { file, row: row.row };
      if (sameVillage !== undefined) {
        const twice = { ...at, column: 'kode', value: row.cells.kode, details: { first: sameVillage } };
        return { value: null, problems: [{ ...twice, code: 'area-twice' }] };
      }
      if (sameTile === undefined) return checked;
      return {
        value: null,
        problems: [{ ...at, code: 'tile-taken', value: tile, details: { first: sameTile } }],
      };
    },
  );
  const places = new Map(values);
  const outdated = tally.rejected > 0 ? [] : findOutdated(file, places, context);
  return { places, problems: [...problems, ...outdated], tally };
}

function checkPlace(
  file: string,
  { row, cells }: CleanRow<Column>,
  { region, register }: Context,
): CheckedRow<readonly [AreaCode, TilePlace]> {
  const problems: Problem[] = [];
  const at = { file, row, column: 'kode', value: cells.kode };
  const code = parseAreaCode(cells.kode);
  const area = code === null ? undefined : register.get(code);
  if (cells.kode === '') {
    problems.push({ ...at, code: 'cell-missing', details: { hint: 'kode desa 10 angka' } });
  } else if (code === null || levelOf(code) !== 'village') {
    problems.push({ ...at, code: 'area-level', details: { expected: 'desa atau kelurahan', digits: 10 } });
  } else if (area !== undefined && region !== null && !isWithin(code, region)) {
    const details = { place: area.name, region: register.get(region)!.name };
    problems.push({ ...at, code: 'code-outside-region', details });
  }
  for (const column of ['kolom', 'baris'] as const) {
    if (readWhole(cells[column]) !== null) continue;
    const place = { file, row, column, value: cells[column] };
    if (cells[column] === '')
      problems.push({ ...place, code: 'cell-missing', details: { hint: 'bilangan bulat' } });
    else problems.push({ ...place, code: 'tile-not-whole' });
  }
  const [column, line] = [readWhole(cells.kolom), readWhole(cells.baris)];
  if (problems.length > 0 || code === null || column === null || line === null)
    return { value: null, problems };
  return { value: [code, { column, row: line }], problems };
}

function readWhole(text: string): number | null {
  const value = /^-?\d{1,4}$/.test(text) ? Number(text) : NaN;
  return Math.abs(value) <= FARTHEST ? value : null;
}

/** Warns of villages that are gone without a successor and of those that have no tile and get none from an old code. */
function findOutdated(
  file: string,
  places: ReadonlyMap<AreaCode, TilePlace>,
  { region, register, codeChanges }: Context,
): Problem[] {
  const moved = codeChanges.filter(({ from }) => places.has(from));
  const [replaced, given] = [moved.map(({ from }) => from), moved.map(({ to }) => to)];
  const gone = [...places.keys()].filter(
    (code) => register.get(code) === undefined && !replaced.includes(code),
  );
  const missing = (region === null ? [] : register.villagesIn(region)).filter(
    ({ code }) => !places.has(code) && !given.includes(code),
  );
  const warn = (code: 'tiles-unknown' | 'tiles-missing', names: readonly string[]): Problem[] =>
    names.length === 0 ? [] : [{ code, file, details: { count: names.length, names: nameSome(names) } }];
  return [
    ...warn('tiles-unknown', gone.map(formatAreaCode)),
    ...warn(
      'tiles-missing',
      missing.map(({ code, name }) => `${name} (${formatAreaCode(code)})`),
    ),
  ];
}
