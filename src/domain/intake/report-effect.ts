import { formatDate, formatDifference } from '../format.ts';
import type { IntakeReport } from '../intake-report.ts';
import { type ChangeCount, TOLD_KINDS, type ToldKind } from '../release-changes.ts';
import { regencyName } from './intake-findings.ts';
import { linesByDistrict } from './report-places.ts';
import { count, markdownTable, plain } from './report-words.ts';

/** What happened to villages, in words for staff. */
const KIND_WORDS: Readonly<Record<ToldKind, string>> = {
  becameSudah: 'dari belum menjadi sudah',
  foundSudah: 'baru diketahui sudah',
  gone: 'tidak lagi sudah',
  reclassified: 'ganti klasifikasi',
  foundClass: 'klasifikasi baru diketahui',
  foundBelum: 'baru diketahui belum',
  doubted: 'menjadi tanpa data',
  renamed: 'ganti nama kampung',
};

/** "224 dari belum menjadi sudah, 94 ganti klasifikasi"; "tidak ada" where nothing changed. */
function kindList({ kinds }: ChangeCount): string {
  const items = TOLD_KINDS.filter((kind) => kinds[kind] > 0).map(
    (kind) => `${count(kinds[kind])} ${KIND_WORDS[kind]}`,
  );
  return items.length === 0 ? 'tidak ada' : items.join(', ');
}

/** What the site will say otherwise, or says otherwise now: the whole region, and where another release has the last word. */
export function effectLines({ effect, state: { isDryRun, isPartial }, regionName }: IntakeReport): string[] {
  const { before, after, total, count: counted, newer } = effect;
  const when = isDryRun ? 'akan berubah' : 'berubah';
  const difference = formatDifference(counted.difference);
  const lines = [
    `Yang ${when} di situs (${plain(regionName)}, keadaan sekarang):`,
    `  sudah ${count(before)} menjadi ${count(after)} dari ${count(total)} desa (${difference})`,
    `  rinciannya: ${kindList(counted)}`,
  ];
  const silent = counted.kinds.foundBelum + counted.kinds.gone;
  if (!isPartial && silent > 0) {
    lines.push(
      `  Rilis ini lengkap: desa yang tidak disebut dihitung belum. Bila berkasnya tidak memuat semua Kampung KB di ${plain(regionName)}, tambahkan --partial.`,
    );
  }
  if (newer === null) return lines;
  const about = `  Situs punya rilis yang lebih baru (${formatDate(newer)}); untuk desa yang disebutnya, rilis itu yang berlaku.`;
  return [...lines, about];
}

/** The same by regency: "  Kabupaten Pandeglang: 16 menjadi 228 (212 baru diketahui sudah)". */
export function effectRows({ effect, register }: IntakeReport): string[] {
  return effect.regencies.map(({ regency, before, after, count: counted }) => {
    const numbers = before === after ? `tetap ${count(after)}` : `${count(before)} menjadi ${count(after)}`;
    return `  ${plain(regencyName(register, regency))}: ${numbers} (${kindList(counted)})`;
  });
}

/** The section on what the site says otherwise, with every village that is new or gone. */
export function effectSections(report: IntakeReport): string[][] {
  const { effect, register } = report;
  const rows = effect.regencies.map(({ regency, before, after, count: counted }) => [
    plain(regencyName(register, regency)),
    before,
    counted.added,
    counted.kinds.gone,
    after,
    counted.kinds.reclassified,
  ]);
  const whole = [
    '**seluruh wilayah**',
    effect.before,
    effect.count.added,
    effect.count.kinds.gone,
    effect.after,
    effect.count.kinds.reclassified,
  ];
  const header = ['kabupaten/kota', 'sudah sekarang', 'baru', 'hilang', 'sudah nanti', 'ganti klasifikasi'];
  const gone = effect.changes.filter(({ kind }) => kind === 'gone').map(({ code }) => code);
  return [
    ['## Yang berubah di situs', '', ...effectLines(report).map((line) => line.trim()), ''],
    [...markdownTable(header, [...rows, whole]), ''],
    gone.length === 0 ? [] : ['### Tidak lagi sudah', '', ...linesByDistrict(register, gone), ''],
  ];
}
