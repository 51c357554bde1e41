import type { CheckedRow } from './check-rows.ts';
import { checkText } from './check-text.ts';
import { checkVillage, type VillageContext } from './check-village.ts';
import type { CleanRow } from './clean-table.ts';
import { linkAdvice } from './link.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { readDate } from './read-date.ts';
import {
  type Classification,
  CLASSIFICATIONS,
  type IsoDate,
  type KampungKb,
  type PartialDate,
  type ReleaseColumn,
  type ReportedStatus,
} from './release.ts';

/** What one row of a release is checked against. */
export interface ReleaseRowContext extends VillageContext {
  readonly file: string;
  readonly date: IsoDate;
}

type ReleaseRow = CleanRow<ReleaseColumn>;
/** Files a problem of one cell of the row. */
type Report = (code: ProblemCode, column: ReleaseColumn, details?: Problem['details']) => void;

/** What people write when they mean that nothing is known; such a village is left out of a partial release. */
const NO_DATA = /^(?:tanpa[ _]data|tidak ada data|belum ada data|tidak diketahui|tidak tahu|n\/?a|\?)$/i;

/** Reads one row of a release: the Kampung KB it tells of, and everything that is wrong with the row. */
export function checkReleaseRow(row: ReleaseRow, context: ReleaseRowContext): CheckedRow<KampungKb> {
  const { cells } = row;
  const problems: Problem[] = [];
  const report: Report = (code, column, details) => {
    problems.push({ code, file: context.file, row: row.row, column, value: cells[column], details });
  };
  const cell = { file: context.file, row: row.row, column: 'kode', text: cells.kode };
  const village = checkVillage({ ...cell, kampungName: cells.nama_kampung }, context);
  problems.push(...village.problems);
  const status = readStatus(cells.status, report);
  const declaredOn = readDeclaredOn(cells.tanggal_pencanangan, context.date, report);
  const classification = readClassification(cells.klasifikasi, report);
  if (status === 'belum') reportBelum(cells, report);
  checkLink(cells.tautan, report);
  problems.push(...checkText(row, context.file));
  if (village.code === null || status === null) return { value: null, problems };
  const value: KampungKb = {
    village: village.code,
    name: filled(cells.nama_kampung),
    status,
    declaredOn,
    classification,
    coverage: filled(cells.cakupan),
    source: filled(cells.sumber),
    link: filled(cells.tautan),
    note: filled(cells.catatan),
    ...(cells.catatan_en === '' ? {} : { noteEn: cells.catatan_en }),
    row: row.row,
  };
  return { value, problems };
}

function readStatus(text: string, report: Report): ReportedStatus | null {
  const word = text.toLowerCase();
  if (word === 'sudah' || word === 'belum') return word;
  if (text === '') report('status-missing', 'status');
  else if (NO_DATA.test(text)) report('status-no-data', 'status');
  else report('status-unknown', 'status');
  return null;
}

function readDeclaredOn(text: string, latest: IsoDate, report: Report): PartialDate | null {
  if (text === '') return null;
  const { date, problem, details } = readDate(text, latest);
  if (problem !== null) report(problem, 'tanggal_pencanangan', details);
  return date;
}

function readClassification(text: string, report: Report): Classification | null {
  if (text === '') return null;
  const found = CLASSIFICATIONS.find((classification) => classification === text.toLowerCase());
  if (found === undefined) {
    report('classification-unknown', 'klasifikasi', { known: CLASSIFICATIONS.join(', ') });
  }
  return found ?? null;
}

/** A village without a Kampung KB has no class and no date of declaration; one of the two cells is wrong. */
function reportBelum(cells: ReleaseRow['cells'], report: Report): void {
  if (cells.klasifikasi !== '') report('classification-with-belum', 'klasifikasi');
  if (cells.tanggal_pencanangan !== '') report('date-with-belum', 'tanggal_pencanangan');
}

function checkLink(text: string, report: Report): void {
  const advice = linkAdvice(text);
  if (advice !== null) report('link-not-web', 'tautan', { advice });
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}
