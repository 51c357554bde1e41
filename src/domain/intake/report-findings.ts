import { formatPercent } from '../format.ts';
import type { IntakeReport } from '../intake-report.ts';
import { regencyName } from './intake-findings.ts';
import { placeWords } from './report-places.ts';
import { count, plain } from './report-words.ts';

/** What looks wrong, one sentence each; empty where nothing does. */
export function oddities({ findings, register }: IntakeReport): string[] {
  const { gone, goneButSuggested, bigDrops, totalFalls, losses, silent, unplacedShare } = findings;
  const lines: string[] = [];
  if (totalFalls !== null) {
    lines.push(
      `Jumlah desa yang sudah turun dari ${count(totalFalls.before)} menjadi ${count(totalFalls.after)}.`,
    );
  }
  for (const loss of losses) {
    const name = plain(regencyName(register, loss.regency));
    lines.push(
      `${name}: ${count(loss.gone)} dari ${count(loss.before)} desa hilang. Mungkin datanya tidak lengkap.`,
    );
  }
  if (gone.length > 0) lines.push(`${count(gone.length)} desa yang dulu sudah kini tidak disebut lagi.`);
  if (goneButSuggested > 0) {
    lines.push(`${count(goneButSuggested)} di antaranya mungkin ada di baris yang belum ditempatkan.`);
  }
  if (bigDrops.length > 0) lines.push(`${count(bigDrops.length)} desa turun dua kelas atau lebih.`);
  if (silent !== null && silent.allOnes > 0) {
    lines.push(
      `${count(silent.allOnes)} dari ${count(silent.dasar)} baris berkelas Dasar bernilai 1 di semua dua belas isian: ` +
        'mungkin tidak melapor, bukan hasil penilaian yang rendah.',
    );
  }
  if (unplacedShare !== null) {
    lines.push(
      `${formatPercent(unplacedShare)} baris wilayah ini belum ditempatkan. Periksa nama wilayah di berkas.`,
    );
  }
  return lines;
}

/** The section on what looks wrong, with the villages behind it. */
export function findingSections(report: IntakeReport): string[][] {
  const lines = oddities(report);
  if (lines.length === 0) return [['## Yang tampak janggal', '', 'Tidak ada.', '']];
  const { bigDrops } = report.findings;
  const drops = bigDrops.map(
    ({ code, before, after }) =>
      `- ${placeWords(report.register, code)}: ${before.classification} menjadi ${after.classification}`,
  );
  return [
    ['## Yang tampak janggal', '', ...lines.map((line) => `- ${line}`), ''],
    drops.length === 0 ? [] : ['Turun dua kelas atau lebih:', '', ...drops, ''],
  ];
}
