import { type AreaCode, formatAreaCode } from '../area-code.ts';
import { checkVillage } from '../check-village.ts';
import type { CodeChange } from '../code-changes.ts';
import type { ImportColumns } from '../import-columns.ts';
import { matchPlaces } from '../match-places.ts';
import type { PlaceIndex } from '../matching/place-index.ts';
import type { MatchReason, PlaceMatch, PlaceQuery } from '../matching/place-query.ts';
import { exactKey } from '../place-name.ts';
import type { Problem } from '../problem.ts';
import { readVillageCode } from '../read-village-code.ts';
import { type IsoDate, type KampungKb, RELEASE_COLUMNS } from '../release.ts';
import type { TableRow } from '../table.ts';
import { validateRelease } from '../validate-release.ts';
import { fitName } from './fit-name.ts';
import type { Corrections } from './import-corrections.ts';
import { type IntakeRow, nameHeading, readIntakeRows } from './intake-rows.ts';

/** What a foreign table is turned into a release with. */
export interface IntakeContext {
  readonly date: IsoDate;
  readonly region: AreaCode;
  readonly index: PlaceIndex;
  readonly codeChanges: readonly CodeChange[];
  readonly corrections: Corrections;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A row that became part of the release, and why it lies where it lies. */
export interface PlacedRow extends IntakeRow {
  readonly village: AreaCode;
  readonly reasons: readonly MatchReason[];
}

/** A row of the region for which no village is certain. */
export interface UnplacedRow extends IntakeRow {
  readonly match: Extract<PlaceMatch, { status: 'saran' | 'tidak-ditemukan' }>;
}

/** A row that names the same Kampung KB in the same village as one before it. */
export interface RepeatedRow extends IntakeRow {
  readonly first: number;
}

/** Everything that came of a foreign table. The numbers of its rows add up; `place-intake` sees to it. */
export interface Intake {
  readonly kampung: readonly KampungKb[];
  readonly placed: readonly PlacedRow[];
  readonly unplaced: readonly UnplacedRow[];
  readonly repeated: readonly RepeatedRow[];
  /** Left out because staff decided so. */
  readonly ignored: readonly IntakeRow[];
  /** Rows of other regions. */
  readonly outside: number;
  /** Repeated headings, totals and rows with shifted cells. */
  readonly dropped: number;
  readonly blank: number;
  /** Rows below the heading, empty ones too. */
  readonly read: number;
  readonly problems: readonly Problem[];
}

/** Places the rows of a foreign table and checks them as the release that they become. */
export function placeIntake(columns: ImportColumns, context: IntakeContext): Intake {
  const { rows, dropped, problems } = readIntakeRows(columns);
  const matches = matchPlaces(context.index, rows.map(toQuery), {
    region: context.region,
    decisions: context.corrections.decisions,
    codeChanges: new Map(context.codeChanges.map(({ from, to }) => [from, to])),
    ...(context.onProgress ? { onProgress: context.onProgress } : {}),
  });
  const sorted = sortByMatch(rows, matches);
  const { firsts, repeated } = findRepeated(sorted.placed);
  const { table } = columns;
  const release = validateRelease(
    {
      ...table,
      header: RELEASE_COLUMNS,
      rows: firsts.map((row) => toReleaseRow(row, columns)),
      blankRows: 0,
    },
    { ...context, register: context.index.register },
  );
  const badCodes = findBadCodes(sorted.unplaced, table.file, context);
  const found = [...problems, ...dropped.map(({ problem }) => problem), ...badCodes, ...release.problems];
  const intake: Intake = {
    ...sorted,
    kampung: release.kampung,
    placed: firsts,
    repeated,
    dropped: dropped.length,
    blank: table.blankRows,
    read: table.rows.length + table.blankRows,
    problems: found.map((problem) => nameHeading(columns, problem)),
  };
  verifyIntake(intake);
  return intake;
}

/** The rule of conservation: every row read is in exactly one heap. Throws where it does not hold. */
export function verifyIntake(intake: Intake): void {
  const { placed, unplaced, repeated, ignored, outside, dropped, blank, read } = intake;
  const sum = placed.length + unplaced.length + repeated.length + ignored.length + outside + dropped + blank;
  if (sum !== read) throw new Error(`Rows were lost: ${sum} of ${read}`);
}

function toQuery({ row, fields }: IntakeRow): PlaceQuery {
  return {
    row,
    code: fields.kode,
    province: fields.provinsi,
    regency: fields.kabupaten,
    district: fields.kecamatan,
    village: fields.desa,
    kampung: fields.kampung,
  };
}

/** Codes that cannot be read, in rows that have nothing else to place them by. */
function findBadCodes(unplaced: readonly UnplacedRow[], file: string, context: IntakeContext): Problem[] {
  const village = { region: context.region, register: context.index.register, codeChanges: new Map() };
  return unplaced.flatMap(({ row, fields }) => {
    if (fields.desa !== '' || fields.kode === '' || readVillageCode(fields.kode).fault === null) return [];
    const cell = { file, row, column: 'kode', text: fields.kode, kampungName: fields.kampung };
    return checkVillage(cell, village).problems;
  });
}

function sortByMatch(
  rows: readonly IntakeRow[],
  matches: readonly PlaceMatch[],
): Pick<Intake, 'placed' | 'unplaced' | 'ignored' | 'outside'> {
  const placed: PlacedRow[] = [];
  const unplaced: UnplacedRow[] = [];
  const ignored: IntakeRow[] = [];
  let outside = 0;
  rows.forEach((row, at) => {
    const match = matches[at]!;
    if (match.status === 'cocok') placed.push({ ...row, village: match.code, reasons: match.reasons });
    else if (match.status === 'abaikan') ignored.push(row);
    else if (match.status === 'luar-wilayah') outside += 1;
    else unplaced.push({ ...row, match });
  });
  return { placed, unplaced, ignored, outside };
}

function findRepeated(placed: readonly PlacedRow[]): { firsts: PlacedRow[]; repeated: RepeatedRow[] } {
  const seen = new Map<string, number>();
  const firsts: PlacedRow[] = [];
  const repeated: RepeatedRow[] = [];
  for (const row of placed) {
    const key = `${row.village} ${exactKey(row.fields.kampung)}`;
    const first = seen.get(key);
    if (first !== undefined) repeated.push({ ...row, first });
    else {
      seen.set(key, row.row);
      firsts.push(row);
    }
  }
  return { firsts, repeated };
}

/** A row without a column for the status lists a Kampung KB that exists. */
function toReleaseRow({ row, village, fields }: PlacedRow, { places }: ImportColumns): TableRow {
  const { name, note } = fitName(fields.kampung, fields.catatan);
  const values: Readonly<Record<(typeof RELEASE_COLUMNS)[number], string>> = {
    kode: formatAreaCode(village),
    nama_kampung: name,
    status: places.has('status') ? fields.status : 'sudah',
    tanggal_pencanangan: fields.tanggal_pencanangan,
    klasifikasi: fields.klasifikasi.toLowerCase(),
    cakupan: fields.cakupan,
    sumber: fields.sumber,
    tautan: fields.tautan,
    catatan: note,
  };
  return { row, cells: RELEASE_COLUMNS.map((column) => values[column]) };
}
