import type { ProblemKind } from '../problem.ts';

/** Problems of data/koreksi.csv. */
export const ANNOUNCED_PROBLEMS = {
  'announced-release-unknown': {
    severity: 'error',
    title: 'Rilis yang dikoreksi tidak ada',
    message: '"{value}" bukan tanggal rilis di data/releases. Tulis nama berkasnya, seperti {known}.',
  },
  'announced-ahead': {
    severity: 'error',
    title: 'Tanggal koreksi belum tiba',
    message: 'tanggal "{value}" belum tiba. Tulis tanggal koreksinya, paling lambat {latest}.',
  },
  'announced-day': {
    severity: 'error',
    title: 'Tanggal koreksi tidak lengkap',
    message: '"{value}" tidak menyebut hari. Tulis tanggal lengkap, seperti 2026-11-27.',
  },
  'announced-before-release': {
    severity: 'error',
    title: 'Koreksi sebelum rilisnya',
    message:
      'tanggal "{value}" lebih awal daripada rilis {release} yang dikoreksi. Periksa tanggal dan rilisnya.',
  },
  'announced-column-unknown': {
    severity: 'error',
    title: 'Kolom yang dikoreksi tidak dikenal',
    message: '"{value}" bukan kolom rilis.{suggestion} Tulis salah satu: {known}.',
  },
  'announced-code': {
    severity: 'error',
    title: 'Koreksi kode',
    message:
      'kode yang salah menyangkut dua desa. Tulis dua baris dengan kolom "status": di desa yang keliru semula "sudah" dan menjadi kosong, di desa yang benar semula kosong dan menjadi "sudah".',
  },
  'announced-same': {
    severity: 'error',
    title: 'Koreksi tanpa perbedaan',
    message:
      'isi semula dan menjadi sama. Tulis isi sel sebelum dan sesudah dikoreksi; yang kosong berarti sel atau barisnya tidak ada.',
  },
  'announced-not-so': {
    severity: 'error',
    title: 'Koreksi tidak cocok dengan rilisnya',
    message:
      'menurut baris ini selnya menjadi {to}, tetapi di rilis {release} {now}. Perbaiki rilisnya, atau tulis di sini isi sel yang sekarang.',
  },
  'announced-twice': {
    severity: 'error',
    title: 'Koreksi ditulis dua kali',
    message: 'koreksi ini sudah ada di baris {first}. Hapus salah satunya.',
  },
} as const satisfies Record<string, ProblemKind>;
