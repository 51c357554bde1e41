import { cellsOfCorrection } from './announced/correction-cells.ts';
import type { WeighedCorrection } from './announced/announced.ts';
import type { AreaCode } from './area-code.ts';
import { DATA_LICENCE } from './data-licence.ts';
import type { VillageStatus } from './join-register.ts';
import type { Area, Register } from './register.ts';
import {
  compareAll,
  namesOf,
  type ReleaseStep,
  type SeenChange,
  sourceOf,
  type ToldKind,
} from './release-changes.ts';
import type { IsoDate } from './release.ts';
import type { ReleaseSource } from './sources.ts';

/**
 * Columns of the table of all changes, in order. A row is one thing that a release did to one village, or a corrected
 * cell; what is not known, and what does not concern the row, is empty.
 */
export const CHANGE_COLUMNS = [
  'rilis',
  'rilis_sebelumnya',
  'kode',
  'nama',
  'kecamatan',
  'kabupaten_kota',
  'provinsi',
  'perubahan',
  'status_sebelum',
  'status_sesudah',
  'klasifikasi_sebelum',
  'klasifikasi_sesudah',
  'nama_kampung_sebelum',
  'nama_kampung_sesudah',
  'sumber',
  'tautan',
  'tanggal_koreksi',
  'kolom_koreksi',
  'semula',
  'menjadi',
  'alasan',
  'lisensi',
] as const;

/** What the column `perubahan` says of each kind, the same words as in the API; they do not change. */
export const CHANGE_WORDS = {
  becameSudah: 'menjadi_sudah',
  foundSudah: 'baru_diketahui_sudah',
  gone: 'tidak_lagi_sudah',
  reclassified: 'berganti_klasifikasi',
  foundClass: 'baru_diketahui_klasifikasi',
  foundBelum: 'baru_diketahui_belum',
  doubted: 'menjadi_belum_pasti',
  renamed: 'berganti_nama',
} as const satisfies Record<ToldKind, string>;

/** What the column `perubahan` says of a corrected cell. */
export const CORRECTION_WORD = 'koreksi';

/** Between the names of several Kampung KB in one village. */
const BETWEEN_NAMES = '; ';

/** What the rows of a step are made from besides the step itself. */
export interface ChangeRowContext {
  readonly register: Register;
  /** The names of places are Indonesian in every edition. */
  readonly placeName: (area: Area) => string;
  /** The source of the release. */
  readonly source: ReleaseSource;
  /** The release before it; null for the first one. */
  readonly previous: IsoDate | null;
  /** What was corrected in this release in the villages of the step. */
  readonly corrections: readonly WeighedCorrection[];
}

/** The rows of the table for one release and the villages of one area: what it changed by kind, then what was corrected in it. */
export function changeRows({ release, before, after }: ReleaseStep, context: ChangeRowContext): string[][] {
  const { source, previous, corrections } = context;
  const gathers = release.completeness === 'partial';
  const start = [release.date, previous ?? ''];
  const origin = [`${source.title}, ${source.publisher}`, source.address ?? ''];
  const changed = compareAll(before, after).map((change) => {
    const own = sourceOf(change, gathers).source;
    return [
      ...start,
      ...placeCells(change.code, context),
      CHANGE_WORDS[change.kind],
      ...stateCells(change),
      ...(own === undefined ? origin : [own.text, own.link ?? '']),
      ...['', '', '', '', ''],
      LICENCE,
    ];
  });
  const corrected = corrections.map((correction) => [
    ...start,
    ...placeCells(correction.village, context),
    CORRECTION_WORD,
    ...cellsOfCorrection(correction),
    ...origin,
    correction.announcedOn,
    correction.column,
    correction.from ?? '',
    correction.to ?? '',
    correction.reason,
    LICENCE,
  ]);
  return [...changed, ...corrected];
}

const LICENCE = `${DATA_LICENCE.name}, ${DATA_LICENCE.address}`;

function placeCells(code: AreaCode, { register, placeName }: ChangeRowContext): string[] {
  const path = register.path(code);
  const nameOf = (level: Area['level']) => path.find((area) => area.level === level);
  const regency = nameOf('regency');
  return [
    code,
    nameOf('village')!.name,
    nameOf('district')?.name ?? '',
    regency === undefined ? '' : placeName(regency),
    nameOf('province')?.name ?? '',
  ];
}

function stateCells({ before, after }: SeenChange): string[] {
  const classOf = ({ classification }: VillageStatus) => classification ?? '';
  const names = (state: VillageStatus) => namesOf(state).join(BETWEEN_NAMES);
  return [before.status, after.status, classOf(before), classOf(after), names(before), names(after)];
}
