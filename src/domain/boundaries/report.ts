import { type AreaCode, regencyCode } from '../area-code.ts';
import { formatCount } from '../format.ts';
import { nameSome } from '../name-some.ts';
import { oneLine } from '../one-line.ts';
import type { Area, Register } from '../register.ts';
import type { Source } from '../sources.ts';
import { quoteColumns, regionName, villageLabel } from './check-intake.ts';
import type { CodeColumns } from './code-columns.ts';
import type { ShapeComparison } from './compare-shapes.ts';
import type { Mend } from './mend-ring.ts';
import type { SharedLines } from './shared-lines.ts';
import type { TakenIn } from './take-in.ts';

/** The objects of a TopoJSON that were used, and those that were not. */
export interface UsedObjects {
  readonly objects: readonly string[];
  readonly others: readonly string[];
}

/** Everything that the report of an import of boundaries tells. Sizes in bytes. */
export interface BoundaryReport {
  readonly file: string;
  readonly isPacked: boolean;
  readonly topology: UsedObjects | null;
  /** The coordinate system that the file names, where it names one although its coordinates are degrees. */
  readonly system: string | null;
  readonly features: number;
  readonly columns: CodeColumns;
  readonly taken: TakenIn;
  readonly matched: ReadonlySet<AreaCode>;
  readonly comparison: ShapeComparison;
  readonly tolerance: number;
  readonly lines: { readonly before: SharedLines; readonly after: SharedLines };
  readonly size: { readonly before: number; readonly after: number };
  readonly region: AreaCode;
  readonly register: Register;
  readonly source: Source | null;
  readonly isDryRun: boolean;
  readonly isNamingAll: boolean;
}

/** Villages without a shape that are named unless all are asked for. */
const MOST_NAMED = 10;

/** The report as staff read it in the terminal, in Indonesian. */
export function boundaryReport(report: BoundaryReport): string {
  return [
    ...readLines(report),
    '',
    ...mendLines(report),
    ...missingLines(report),
    ...changeLines(report),
    '',
    ...nextSteps(report),
  ]
    .map(oneLine)
    .join('\n');
}

function readLines(report: BoundaryReport): string[] {
  const { file, features, columns, matched, region, register, topology, system, taken } = report;
  const total = register.villagesIn(region).length;
  const kind = topology === null ? 'GeoJSON' : `TopoJSON, objek ${quoteSome(topology.objects)}`;
  const lines = [
    `Batas wilayah dari ${file} (${kind}${report.isPacked ? ', GZIP' : ''})`,
    '',
    `  ${formatCount(features)} bentuk dibaca; kode desa dari properti ${quoteColumns(columns.names)}.`,
    `  ${formatCount(matched.size)} dari ${formatCount(total)} desa dan kelurahan di ${regionName(region, register)} mendapat bentuk.`,
  ];
  if (topology !== null && topology.others.length > 0) {
    lines.push(`  Objek lain di TopoJSON tidak dipakai: ${quoteSome(topology.others)}.`);
  }
  if (system !== null) {
    lines.push(
      `  Berkas ini menyebut sistem koordinat ${system}, tetapi koordinatnya derajat; dibaca sebagai WGS 84.`,
    );
  }
  const count = (surplus: 'other-region' | 'other-level') => taken.surplus.get(surplus)?.length ?? 0;
  if (count('other-region') > 0) {
    lines.push(`  ${formatCount(count('other-region'))} wilayah lain di luar wilayah situs: tidak dipakai.`);
  }
  if (count('other-level') > 0) {
    lines.push(
      `  ${formatCount(count('other-level'))} kecamatan, kabupaten, atau provinsi: tidak dipakai; batasnya disusun dari desa.`,
    );
  }
  return lines;
}

function quoteSome(names: readonly string[]): string {
  return nameSome(names.map((name) => `"${name}"`));
}

/** What was put right, in the order in which it is told. */
const MEND_WORDS: Readonly<Record<Mend, string>> = {
  swapped: 'lintang dan bujur tertukar: ditukar kembali',
  direction: 'arah garis keliling terbalik: dibalik',
  'shell-later': 'garis luar tertulis sesudah lubangnya: ditukar',
  'hole-outside': 'pulau yang tertulis sebagai lubang: dijadikan bagian',
  closed: 'garis keliling tidak tertutup: ditutup',
  repeated: 'titik yang berulang: dihapus',
  heights: 'ketinggian di koordinat: dihapus',
  crossing: 'garis yang memotong dirinya sendiri: diurai',
  spike: 'garis runcing yang menjulur jauh: dipotong',
  needle: 'bagian setipis jarum: dihapus',
  'far-part': 'bagian lebih dari 150 km dari kabupaten atau kotanya: dihapus',
  'empty-ring': 'garis keliling yang kurang dari tiga titik: dihapus',
  collection: 'kumpulan geometri: hanya bidangnya diambil',
  'old-code': 'kode lama: diganti menurut code-changes.csv',
  copy: 'bentuk yang sama dua kali: satu dihapus',
  merged: 'beberapa bentuk untuk satu kode: digabung',
};

function mendLines({ taken, register }: BoundaryReport): string[] {
  const lines = (Object.keys(MEND_WORDS) as Mend[]).flatMap((mend) => {
    const codes = taken.mends.get(mend) ?? [];
    if (codes.length === 0) return [];
    const names =
      codes.length > 3 ? '' : ` (${codes.map((code) => villageLabel(code, register)).join(', ')})`;
    return [`  ${formatCount(codes.length)} desa: ${MEND_WORDS[mend]}${names}.`];
  });
  return lines.length === 0 ? ['Tidak ada yang perlu diperbaiki.', ''] : ['Diperbaiki:', ...lines, ''];
}

function missingLines(report: BoundaryReport): string[] {
  const { region, register, matched, isNamingAll } = report;
  const missing = register.villagesIn(region).filter(({ code }) => !matched.has(code));
  if (missing.length === 0) return [];
  const shown = isNamingAll ? missing : missing.slice(0, MOST_NAMED);
  const rest = missing.length - shown.length;
  return [
    `Desa tanpa bentuk (${formatCount(missing.length)}), digambar sebagai ubin di samping peta:`,
    ...byRegency(missing, register),
    ...shown.map(({ code }) => `    ${villageLabel(code, register)}`),
    ...(rest > 0 ? [`    dan ${formatCount(rest)} lagi; ulangi dengan --all untuk melihat semuanya`] : []),
    '',
  ];
}

function byRegency(missing: readonly Area[], register: Register): string[] {
  const groups = Map.groupBy(missing, ({ code }) => regencyCode(code));
  return [...groups].map(([code, villages]) => {
    const total = register.villagesIn(code).length;
    const { name, kind } = register.get(code)!;
    const title = `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
    return `  ${title}: ${formatCount(villages.length)} dari ${formatCount(total)}`;
  });
}

function changeLines({ comparison, tolerance, lines, size, register }: BoundaryReport): string[] {
  const { area, displacement, usualDisplacement, lostParts } = comparison;
  const share = (area.after - area.before) / area.before;
  const metres = (value: number) => `${formatCount(Math.ceil(value))} m`;
  const text = [
    `Garis disederhanakan dengan toleransi ${tolerance} m, satu garis untuk dua tetangga.`,
    `  Ukuran: ${megabytes(size.before)} menjadi ${megabytes(size.after)}.`,
    `  Garis yang sama persis pada dua tetangga: ${kilometres(lines.before.shared)} menjadi ${kilometres(lines.after.shared)}.`,
    `  Garis milik satu desa saja (pantai dan batas luar): ${kilometres(lines.before.alone)} menjadi ${kilometres(lines.after.alone)}.`,
    `  Luas seluruhnya: ${decimal((area.before / 1e6).toFixed(1))} menjadi ${decimal((area.after / 1e6).toFixed(1))} km² (${decimal((share * 100).toFixed(3))} %).`,
  ];
  if (displacement !== null) {
    const where = villageLabel(displacement.code, register);
    text.push(
      `  Pergeseran garis: 95 dari 100 titik kurang dari ${metres(usualDisplacement)}, terjauh ${metres(displacement.metres)} (${where}).`,
    );
  }
  if (lostParts.count > 0) {
    text.push(
      `  Bagian kecil yang hilang: ${formatCount(lostParts.count)}, terbesar ${formatCount(lostParts.largest)} m².`,
    );
  }
  return text;
}

function nextSteps({ isDryRun, source }: BoundaryReport): string[] {
  const written = isDryRun
    ? ['Percobaan saja (--dry-run): tidak ada yang ditulis. Ulangi tanpa --dry-run bila sudah benar.']
    : [
        'Tertulis: data/boundaries.geojson. Langkah berikut: npm run check, lalu npm start dan lihat petanya.',
      ];
  if (source !== null) {
    return [...written, `Sumber di sources.json: "${source.title}". Ubah bila berkas ini dari sumber lain.`];
  }
  return [
    ...written,
    'Sumber batas belum ada di data/sources.json; tanpa itu situs tidak dapat dibuat. Salin dan isi, di samping "figures":',
    '',
    ...SOURCE_SNIPPET,
  ];
}

/** What staff copy into `sources.json`, and fill in. */
export const SOURCE_SNIPPET = [
  '  "boundaries": {',
  '    "title": "Batas desa dan kelurahan …",',
  '    "publisher": "Nama lembaga yang menerbitkan",',
  '    "address": null,',
  '    "date": "2025-12-31",',
  '    "licence": "Lisensi atau syarat pemakaian",',
  '    "note": "Batas ini hanya petunjuk, bukan batas menurut hukum."',
  '  }',
];

function megabytes(bytes: number): string {
  return bytes < 1e5 ? `${decimal((bytes / 1e3).toFixed(1))} KB` : `${decimal((bytes / 1e6).toFixed(2))} MB`;
}

function kilometres(value: number): string {
  return `${formatCount(value)} km`;
}

function decimal(text: string): string {
  return text.replace('.', ',').replace('-', '−');
}
