import type { ProblemKind } from '../problem.ts';

/** Problems of a date written by staff. */
export const DATE_PROBLEMS = {
  'date-unreadable': {
    severity: 'error',
    title: 'Tanggal tidak terbaca',
    message:
      '"{value}" tidak terbaca sebagai tanggal. Tulis seperti 2019-03-20, 20/03/2019, Maret 2019, atau 2019.',
  },
  'date-impossible': {
    severity: 'error',
    title: 'Tanggal tidak ada',
    message:
      'tanggal "{value}" tidak ada di kalender. Periksa hari dan bulannya; urutannya hari, bulan, tahun.',
  },
  'date-month-first': {
    severity: 'error',
    title: 'Bulan di depan',
    message: '"{value}" ditulis dengan bulan di depan. Tulis hari lebih dulu: {example}.',
  },
  'date-two-digit-year': {
    severity: 'error',
    title: 'Tahun dua angka',
    message: 'tahun di "{value}" hanya dua angka. Tulis tahun dengan empat angka, seperti {example}.',
  },
  'date-with-time': {
    severity: 'error',
    title: 'Tanggal dengan jam',
    message: '"{value}" memuat jam, dan harinya bisa bergeser karena zona waktu. Tulis tanggalnya saja.',
  },
  'date-too-early': {
    severity: 'error',
    title: 'Tahun tidak mungkin',
    message: '"{value}" lebih awal dari {earliest}. Periksa tahunnya.',
  },
  'date-after-release': {
    severity: 'error',
    title: 'Tanggal sesudah rilis',
    message:
      '"{value}" lebih baru dari {latest}, tanggal terakhir yang mungkin di berkas ini. Periksa tanggalnya, atau tulis di rilis yang lebih baru.',
  },
  'published-before-release': {
    severity: 'error',
    title: 'Terbit sebelum tanggal rilis',
    message:
      'rilis {date} tidak mungkin terbit pada {value}, sebelum tanggalnya sendiri. Tulis hari rilis itu mulai tampil di situs, atau hapus isian ini.',
  },
  'published-in-future': {
    severity: 'error',
    title: 'Terbit di masa depan',
    message:
      '{value} belum tiba; hari ini {today}. Tulis hari rilis itu mulai tampil di situs, atau hapus isian ini.',
  },
  'date-before-programme': {
    severity: 'warning',
    title: 'Tanggal sebelum program',
    message:
      '"{value}" lebih awal dari peluncuran program pada 14 Januari 2016. Periksa tahunnya; tanggalnya tetap dipakai.',
  },
} as const satisfies Record<string, ProblemKind>;
