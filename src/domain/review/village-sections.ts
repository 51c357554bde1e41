import { compareStates, type VillageChange } from '../compare-releases.ts';
import { formatCount, formatDate } from '../format.ts';
import { placeWords } from '../intake/report-places.ts';
import type { VillageStatus } from '../join-register.ts';
import type { Register } from '../register.ts';
import { type Classification, type KampungKb, STATUSES } from '../release.ts';
import type { AreaRecord, SiteData } from '../site-data.ts';
import { list, quoted, safe, section, step } from './markdown.ts';
import type { ReviewSide } from './review-side.ts';

/** What the lists of villages are made from. */
export interface VillageInput {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly register: Register;
  /** How many lines of a list are shown. */
  readonly limit: number;
}

/** The two states of the data, of the same region. */
interface Sides extends Pick<VillageInput, 'register' | 'limit'> {
  readonly before: SiteData;
  readonly after: SiteData;
}

const TITLE = 'Desa dan kelurahan';
const STATUS_WORDS = { sudah: 'sudah', belum: 'belum', tanpa_data: 'tanpa data' } as const;

/** What happens to villages: numbers by regency, and every village with its source. Empty where nothing does. */
export function villageSections({ before, after, register, limit }: VillageInput): string[] {
  const [old, now] = [before.data, after.data];
  if (old === null || now === null) {
    const side = now === null ? 'sesudah' : 'sebelum';
    return section(TITLE, [`Tidak dapat dibandingkan: data ${side} perubahan ini mengandung kesalahan.`, '']);
  }
  if (old.site.region !== now.site.region) {
    return section(TITLE, ['Tidak dapat dibandingkan: wilayah situsnya lain.', '']);
  }
  const sides = { before: old, after: now, register, limit };
  return section(TITLE, countTable(sides), ...villageLists(sides));
}

/** One line on the whole region: "11 → 12 sudah, 13 → 12 belum, dari 24"; null where that does not change. */
export function coverageLine({ before, after }: Pick<VillageInput, 'before' | 'after'>): string | null {
  const [old, now] = [before.data, after.data].map((data) =>
    data?.areas.find(({ code }) => code === data.site.region),
  );
  if (!old || !now || old.code !== now.code || isSame(old, now)) return null;
  const counts = STATUSES.map((status) => {
    return `${STATUS_WORDS[status]} ${step(old.coverage[status], now.coverage[status])}`;
  });
  return `Desa dan kelurahan: ${counts.join(', ')}, dari ${formatCount(now.coverage.total)}.`;
}

function isSame(old: AreaRecord, now: AreaRecord): boolean {
  return STATUSES.every((status) => old.coverage[status] === now.coverage[status]);
}

function countTable({ before, after }: Sides): string[] {
  const earlier = new Map(before.areas.map((area) => [area.code, area]));
  const rows = after.areas
    .filter(({ code, level }) => code === after.site.region || level === 'regency')
    .map((area) => ({ area, old: earlier.get(area.code) ?? area }))
    .filter(({ area, old }) => !isSame(old, area));
  if (rows.length === 0) return [];
  return [
    '| Wilayah | Sudah | Belum | Tanpa data | Dari |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(({ area, old }) => {
      const name = area.kind === 'kota' ? `Kota ${area.name}` : area.name;
      const counts = STATUSES.map((status) => step(old.coverage[status], area.coverage[status]));
      return `| ${safe(name)} | ${counts.join(' | ')} | ${formatCount(area.coverage.total)} |`;
    }),
    '',
  ];
}

function villageLists(sides: Sides): string[][] {
  const { register, limit } = sides;
  const { added, gone, reclassified, otherwise, renamed } = compareStates(
    sides.before.villages,
    sides.after.villages,
  );
  const told = new Set([added, gone, reclassified, otherwise, renamed].flat().map(({ code }) => code));
  const before = new Map(sides.before.villages.map((village) => [village.code, village]));
  const details = sides.after.villages
    .map((after) => ({ code: after.code, before: before.get(after.code)!, after }))
    .filter(({ code, before: old, after }) => !told.has(code) && statement(old) !== statement(after));
  const lines = (changes: readonly VillageChange[], say: (change: VillageChange) => string) =>
    changes.map(
      (change) => `${placeWords(register, change.code)}: ${say(change)}; ${source(change, sides.after)}`,
    );
  return [
    list('Menjadi sudah', lines(added, statusStep), limit),
    list('Tidak lagi sudah', lines(gone, statusStep), limit),
    list('Berganti klasifikasi', lines(reclassified, classStep), limit),
    list('Antara belum dan tanpa data', lines(otherwise, statusStep), limit),
    list('Nama kampung berganti', lines(renamed, nameStep), limit),
    list('Keterangan lain berganti (tanggal, cakupan, sumber, catatan)', lines(details, detailStep), limit),
  ];
}

function statusStep({ before, after }: VillageChange): string {
  const klass = after.classification === null ? [] : [after.classification];
  const about = [...klass, ...namesOf(after)].join(', ');
  const state = `${STATUS_WORDS[before.status]} → ${STATUS_WORDS[after.status]}`;
  return about === '' ? state : `${state} (${about})`;
}

function namesOf({ kampung }: VillageStatus): string[] {
  return kampung.flatMap(({ name }) => (name === null ? [] : [quoted(name)]));
}

function classStep({ before, after }: VillageChange): string {
  const word = (klass: Classification | null): string => klass ?? 'tanpa klasifikasi';
  return `${word(before.classification)} → ${word(after.classification)}`;
}

function nameStep({ before, after }: VillageChange): string {
  const names = (village: VillageStatus): string => namesOf(village).join(', ') || 'tanpa nama';
  return `${names(before)} → ${names(after)}`;
}

function detailStep({ before, after }: VillageChange): string {
  if (before.release === after.release) return 'baris rilisnya berganti';
  const date = (release: string | null): string => (release === null ? 'tanpa rilis' : formatDate(release));
  return `menurut rilis ${date(before.release)} → ${date(after.release)}`;
}

/** What a release says of a village, without the row in which it says so. */
function statement({ release, kampung, statement: row }: VillageStatus): string {
  const rows = [...kampung, ...(row === null ? [] : [row])];
  return JSON.stringify([release, ...rows.map((kampungKb) => ({ ...kampungKb, row: 0 }))]);
}

/** Who says so, in the row or as a whole release, and of when. */
function source({ after }: VillageChange, data: SiteData): string {
  if (after.release === null) {
    return after.doubt === null
      ? 'tidak ada rilis yang membicarakannya lagi'
      : `rilis ${formatDate(after.doubt)} memuat baris yang mungkin tentang desa ini`;
  }
  const rows: readonly KampungKb[] = after.statement === null ? after.kampung : [after.statement];
  const own = rows.find((row) => row.source !== null)?.source;
  const release = data.releases.find((record) => record.release === after.release);
  const silent = rows.length === 0 ? ', yang tidak menyebutnya' : '';
  return `sumber ${quoted(own ?? release?.title ?? '')}, rilis ${formatDate(after.release)}${silent}`;
}
