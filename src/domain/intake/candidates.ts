import { type AreaCode, formatAreaCode } from '../area-code.ts';
import { kampungKey, pathKey } from '../matching/settle-doubles.ts';
import type { Register } from '../register.ts';
import { columnName } from '../table-columns.ts';
import type { Table } from '../table.ts';
import { CORRECTION_COLUMNS, HELP_COLUMNS } from './import-corrections.ts';
import type { UnplacedRow } from './place-intake.ts';
import { placeWords } from './report-places.ts';
import { DOUBT_WORDS } from './report-words.ts';

/** Columns of the file in which staff decide on rows that were not placed. */
export const CANDIDATE_COLUMNS = [...CORRECTION_COLUMNS, ...HELP_COLUMNS] as const;

export type CandidateColumn = (typeof CANDIDATE_COLUMNS)[number];

/** A row that was not placed, ready to be decided; "" where nothing is written. */
export type Candidate = Readonly<Record<CandidateColumn, string>>;

/**
 * The rows that were not placed as rows to decide: the place as written, the first suggestion as the code, and all
 * suggestions in words. Rows that are written alike are one, unless only their Kampung KB tells villages of one name apart.
 */
export function candidatesOf(unplaced: readonly UnplacedRow[], register: Register): Candidate[] {
  const once = new Map<string, Candidate>();
  for (const { fields, match } of unplaced) {
    const { provinsi, kabupaten, kecamatan, desa } = fields;
    const codes = match.status === 'saran' ? match.suggestions.map(({ code }) => code) : [];
    const [first = '', second = '', third = ''] = codes.map((code) => suggestionWords(register, code));
    const candidate: Candidate = {
      provinsi,
      kabupaten,
      kecamatan,
      desa,
      kampung: match.doubt === 'nama-kembar' ? fields.kampung : '',
      kode: codes[0] === undefined ? '' : formatAreaCode(codes[0]),
      keputusan: '',
      alasan: '',
      tanggal: '',
      kampung_kb: fields.kampung,
      sebab: DOUBT_WORDS[match.doubt],
      saran_1: first,
      saran_2: second,
      saran_3: third,
    };
    once.set(placeKey(candidate), candidate);
  }
  return [...once.values()];
}

function suggestionWords(register: Register, code: AreaCode): string {
  return placeWords(register, code).replaceAll('\\', '');
}

/** The key by which a decision on a place is kept: with its Kampung KB where that is named. */
export function placeKey(
  cells: Pick<Candidate, 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa' | 'kampung'>,
): string {
  const { provinsi: province, kabupaten: regency, kecamatan: district, desa: village, kampung } = cells;
  const place = { province, regency, district, village, kampung };
  return kampung === '' ? pathKey(place) : kampungKey(place);
}

/** The rows of a file of candidates, however its columns were moved; null where it is none. */
export function readCandidates({ header, rows }: Table): Candidate[] | null {
  const names = header.map(columnName);
  const places = CANDIDATE_COLUMNS.map((column) => [column, names.indexOf(column)] as const);
  if (places.some(([column, at]) => at === -1 && column === 'keputusan')) return null;
  return rows.map(
    ({ cells }) => Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? ''])) as Candidate,
  );
}

/** True for a row in which somebody has written something. */
function isTouched({ kode, keputusan, alasan, tanggal, saran_1 }: Candidate): boolean {
  const given = saran_1.split(' ')[0] ?? '';
  return [keputusan, alasan, tanggal].some((cell) => cell !== '') || kode !== given;
}

/** What is to be done with a file of candidates when a new run finds rows to decide. */
export interface CarriedCandidates {
  /** Where the old file is as good as a new one, or nobody has written in it; else a new file is needed. */
  readonly verdict: 'keep' | 'overwrite' | 'new';
  readonly rows: readonly Candidate[];
}

/**
 * Takes what staff have written in an older file over into the rows of a new run. Nothing that somebody has written is
 * ever written over or left behind, save rows that `isKept` elsewhere.
 */
export function carryOver(
  fresh: readonly Candidate[],
  old: readonly Candidate[],
  isKept: (key: string) => boolean,
): CarriedCandidates {
  const touched = new Map(old.filter(isTouched).map((row) => [placeKey(row), row]));
  if (touched.size === 0) return { verdict: 'overwrite', rows: fresh };
  const known = new Set(old.map(placeKey));
  if (fresh.every((row) => known.has(placeKey(row)))) return { verdict: 'keep', rows: old };
  const taken = fresh.map((row) => {
    const written = touched.get(placeKey(row));
    if (written === undefined) return row;
    const { kode, keputusan, alasan, tanggal } = written;
    return { ...row, kode, keputusan, alasan, tanggal };
  });
  const here = new Set(fresh.map(placeKey));
  const left = [...touched].filter(([key]) => !here.has(key) && !isKept(key)).map(([, row]) => row);
  return { verdict: 'new', rows: [...taken, ...left] };
}
