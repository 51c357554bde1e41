import type { AreaCode } from '../area-code.ts';
import { type CheckedRow, checkRows, type CheckedRows } from '../check-rows.ts';
import { checkText } from '../check-text.ts';
import { checkVillage } from '../check-village.ts';
import type { CleanRow } from '../clean-table.ts';
import type { CodeChange } from '../code-changes.ts';
import { suggestNearest } from '../nearest.ts';
import { hasErrors, type Problem, type ProblemCode } from '../problem.ts';
import { readDate } from '../read-date.ts';
import type { Register } from '../register.ts';
import { CLASSIFICATIONS, type IsoDate, type KampungKb } from '../release.ts';
import type { Table } from '../table.ts';
import type { TableColumns } from '../table-columns.ts';
import {
  ANNOUNCED_COLUMNS,
  type AnnouncedCorrection,
  CORRECTED_COLUMNS,
  type CorrectedColumn,
} from './announced.ts';
import { checkTogether } from './check-together.ts';

type Column = (typeof ANNOUNCED_COLUMNS)[number];
type Report = (code: ProblemCode, column: Column, details?: Problem['details']) => void;

const ANNOUNCED_TABLE = {
  known: ANNOUNCED_COLUMNS,
  required: ['tanggal', 'rilis', 'kode', 'kolom', 'semula', 'menjadi', 'alasan'],
} as const satisfies TableColumns<Column>;

/** What an empty cell is to be filled with. */
const HINTS = {
  tanggal: 'tanggal koreksinya, seperti 2026-11-27',
  rilis: 'tanggal rilis yang dikoreksi, yaitu nama berkasnya',
  kolom: 'nama kolom yang dikoreksi, seperti klasifikasi',
  alasan: 'alasannya dalam satu kalimat, karena pembaca melihatnya',
} as const;

/** What announced corrections are checked against. */
export interface AnnouncedContext {
  readonly region: AreaCode;
  readonly register: Register;
  readonly codeChanges: readonly CodeChange[];
  /** The last day on which something can have been corrected. */
  readonly latest: IsoDate;
  /** The releases with their rows; what one says is not sure where its own file has errors. */
  readonly releases: readonly {
    readonly date: IsoDate;
    readonly kampung: readonly KampungKb[];
    readonly isSound: boolean;
  }[];
}

/** Checks the corrections that staff announce: each cell, then whether the releases and the lines agree with them. */
export function validateAnnounced(table: Table, context: AnnouncedContext): CheckedRows<AnnouncedCorrection> {
  const changes = new Map(context.codeChanges.map((change) => [change.from, change]));
  const checked = checkRows<Column, AnnouncedCorrection>(table, ANNOUNCED_TABLE, (row) =>
    checkRow(table.file, row, { ...context, changes }),
  );
  return {
    ...checked,
    problems: [...checked.problems, ...checkTogether(table.file, checked.values, context.releases)],
  };
}

function checkRow(
  file: string,
  { row, cells }: CleanRow<Column>,
  context: AnnouncedContext & { readonly changes: ReadonlyMap<AreaCode, CodeChange> },
): CheckedRow<AnnouncedCorrection> {
  const problems: Problem[] = checkText({ row, cells }, file);
  const report: Report = (code, column, details) => {
    problems.push({ code, file, row, column, value: cells[column], details });
  };
  for (const column of ['tanggal', 'rilis', 'kolom', 'alasan'] as const) {
    if (cells[column] === '') report('cell-missing', column, { hint: HINTS[column] });
  }
  const release = readRelease(cells.rilis, context.releases, report);
  const announcedOn = readDay(cells.tanggal, { latest: context.latest, release }, report);
  const place = { file, row, column: 'kode', text: cells.kode, kampungName: '' };
  const village = checkVillage(place, { ...context, codeChanges: context.changes });
  problems.push(...village.problems);
  const column = readColumn(cells.kolom, report);
  const values =
    column === null
      ? null
      : (['semula', 'menjadi'] as const).map((side) => readValue(side, cells[side], column, report));
  if (values !== null && values[0] === values[1]) report('announced-same', 'menjadi');
  if (
    hasErrors(problems) ||
    release === null ||
    announcedOn === null ||
    village.code === null ||
    column === null ||
    values === null
  ) {
    return { value: null, problems };
  }
  const [from, to] = values as [string | null, string | null];
  const english = cells.alasan_en === '' ? {} : { reasonEn: cells.alasan_en };
  const told = { announcedOn, release, village: village.code, column, from, to, reason: cells.alasan };
  return { value: { ...told, ...english, row }, problems };
}

function readRelease(text: string, releases: AnnouncedContext['releases'], report: Report): IsoDate | null {
  if (text === '') return null;
  const { date } = readDate(text, '9999-12-31');
  if (date !== null && releases.some((release) => release.date === date)) return date;
  const known = releases.slice(-3).map((release) => release.date);
  report('announced-release-unknown', 'rilis', { known: known.reverse().join(', ') });
  return null;
}

function readDay(
  text: string,
  { latest, release }: { readonly latest: IsoDate; readonly release: IsoDate | null },
  report: Report,
): IsoDate | null {
  if (text === '') return null;
  const { date, problem, details } = readDate(text, latest);
  if (problem === 'date-after-release') report('announced-ahead', 'tanggal', { latest });
  else if (date === null) report(problem!, 'tanggal', details);
  else if (date.length < latest.length) report('announced-day', 'tanggal');
  else if (release !== null && date < release) report('announced-before-release', 'tanggal', { release });
  else return date;
  return null;
}

function readColumn(text: string, report: Report): CorrectedColumn | null {
  if (text === '') return null;
  const name = text.toLowerCase().replace(/\s+/g, '_');
  const found = CORRECTED_COLUMNS.find((column) => column === name);
  if (found !== undefined) return found;
  if (name === 'kode') report('announced-code', 'kolom');
  else {
    const suggestion = suggestNearest(name, CORRECTED_COLUMNS);
    report('announced-column-unknown', 'kolom', { suggestion, known: CORRECTED_COLUMNS.join(', ') });
  }
  return null;
}

/** The value as a release has it; null for an empty cell, and for one that a problem was filed of. */
function readValue(
  side: 'semula' | 'menjadi',
  text: string,
  column: CorrectedColumn,
  report: Report,
): string | null {
  if (text === '') return null;
  const word = text.toLowerCase();
  switch (column) {
    case 'status':
      if (word === 'sudah' || word === 'belum') return word;
      report('status-unknown', side);
      return null;
    case 'klasifikasi':
      if (CLASSIFICATIONS.some((one) => one === word)) return word;
      report('classification-unknown', side, { known: CLASSIFICATIONS.join(', ') });
      return null;
    case 'tanggal_pencanangan': {
      const { date, problem, details } = readDate(text, '9999-12-31');
      if (date === null) report(problem!, side, details);
      return date;
    }
    default:
      return text;
  }
}
