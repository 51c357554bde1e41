import type { ProblemKind } from '../problem.ts';

/** Problems of redirects.csv. */
export const REDIRECT_PROBLEMS = {
  'redirect-address': {
    severity: 'error',
    title: 'Alamat tidak dapat dipakai',
    message: 'alamat "{value}" tidak dapat dipakai. {advice}',
  },
  'redirect-ahead': {
    severity: 'error',
    title: 'Tanggal pindah belum tiba',
    message: 'tanggal "{value}" belum tiba. Tulis tanggal halaman itu pindah, paling lambat {latest}.',
  },
  'redirect-old-used': {
    severity: 'error',
    title: 'Alamat lama masih dipakai',
    message:
      '"{value}" bukan alamat lama, karena {owner}. Hapus baris ini; bila halamannya memang pindah, ganti nama atau hapus dulu berkasnya.',
  },
  'redirect-new-missing': {
    severity: 'error',
    title: 'Alamat baru tidak ada',
    message: '"{value}" bukan alamat halaman di situs ini.{advice} Tulis alamat halaman yang ada.',
  },
  'redirect-self': {
    severity: 'error',
    title: 'Alamat baru sama dengan alamat lama',
    message:
      'alamat baru "{value}" sama dengan alamat lamanya. Tulis alamat penggantinya, atau hapus baris ini.',
  },
  'redirect-chain': {
    severity: 'error',
    title: 'Alamat baru sudah pindah lagi',
    message: '"{value}" sendiri sudah pindah (baris {next}). Tulis alamat akhirnya: {address}',
  },
  'redirect-loop': {
    severity: 'error',
    title: 'Alamat berputar',
    message:
      '"{value}" pindah lagi (baris {next}) dan tidak pernah sampai ke halaman yang ada. Tulis alamat halaman yang ada, atau hapus salah satu barisnya.',
  },
  'redirect-twice': {
    severity: 'error',
    title: 'Alamat lama ditulis dua kali',
    message: 'alamat lama "{value}" sudah ada di baris {first}. Sisakan satu.',
  },
} as const satisfies Record<string, ProblemKind>;
