import type { ProblemKind } from '../problem.ts';
import { CODE_PROBLEMS } from './code.ts';
import { DATE_PROBLEMS } from './date.ts';

/** Problems of the rows of a release. */
export const RELEASE_PROBLEMS = {
  ...CODE_PROBLEMS,
  ...DATE_PROBLEMS,
  'release-without-rows': {
    severity: 'error',
    title: 'Rilis tanpa baris',
    message:
      'rilis ini tidak berisi satu desa pun. Isi barisnya, atau hapus berkas ini beserta isiannya di sources.json.',
  },
  'status-missing': {
    severity: 'error',
    title: 'Status kosong',
    message:
      'status kosong. Tulis "sudah" atau "belum"; bila tidak diketahui, hapus barisnya dari rilis sebagian.',
  },
  'status-unknown': {
    severity: 'error',
    title: 'Status tidak dikenal',
    message: '"{value}" bukan status. Tulis "sudah" atau "belum", dengan kata itu persis.',
  },
  'status-no-data': {
    severity: 'error',
    title: 'Status tanpa data',
    message:
      '"{value}" bukan status. Desa yang belum ada datanya tidak ditulis: hapus barisnya dan catat rilis ini sebagai rilis sebagian di sources.json.',
  },
  'classification-unknown': {
    severity: 'error',
    title: 'Klasifikasi tidak dikenal',
    message: '"{value}" bukan klasifikasi. Tulis salah satu: {known}; atau kosongkan.',
  },
  'classification-with-belum': {
    severity: 'error',
    title: 'Klasifikasi pada desa yang belum',
    message:
      'statusnya "belum", tetapi klasifikasinya "{value}". Ubah statusnya menjadi "sudah" atau kosongkan klasifikasinya.',
  },
  'date-with-belum': {
    severity: 'error',
    title: 'Tanggal pencanangan pada desa yang belum',
    message:
      'statusnya "belum", tetapi ada tanggal pencanangan "{value}". Ubah statusnya menjadi "sudah" atau kosongkan tanggalnya.',
  },
  'link-not-web': {
    severity: 'error',
    title: 'Tautan bukan alamat web',
    message: '"{value}" bukan alamat web yang utuh. {advice}; alamat dimulai dengan https:// atau http://.',
  },
  'row-duplicate': {
    severity: 'warning',
    title: 'Baris ganda',
    message: 'baris ini sama persis dengan baris {first} dan dilewati. Hapus salah satunya.',
  },
  'row-conflict': {
    severity: 'error',
    title: 'Isian berbeda untuk Kampung KB yang sama',
    message:
      'desa {village} dengan nama kampung yang sama sudah ada di baris {first}, tetapi isiannya berbeda. Sisakan yang benar; bila memang dua Kampung KB, beri nama_kampung yang berbeda.',
  },
  'status-conflict': {
    severity: 'error',
    title: 'Desa sekaligus sudah dan belum',
    message:
      'desa {village} di baris {first} punya status lain. Satu desa hanya boleh "sudah" atau "belum"; periksa keduanya.',
  },
  'cell-too-long': {
    severity: 'error',
    title: 'Isian terlalu panjang',
    message:
      'isian ini {length} huruf, paling banyak {limit}: "{value}". Ringkaskan; bila isinya milik beberapa sel, periksa tanda kutip (").',
  },
  'personal-nik': {
    severity: 'error',
    title: 'Nomor kependudukan',
    message:
      'ada 16 angka yang tampak seperti NIK atau nomor KK ("{value}"). Hapus; data pribadi tidak boleh terbit di situs.',
  },
  'personal-nip': {
    severity: 'error',
    title: 'Nomor pegawai',
    message:
      'ada 18 angka yang tampak seperti NIP ("{value}"). Hapus; data pribadi tidak boleh terbit di situs.',
  },
  'personal-phone': {
    severity: 'error',
    title: 'Nomor telepon',
    message: 'ada nomor telepon seluler ("{value}"). Hapus; data pribadi tidak boleh terbit di situs.',
  },
  'personal-email': {
    severity: 'error',
    title: 'Alamat surel',
    message: 'ada alamat surel ("{value}"). Hapus; surel kantor ditulis di site.json, bukan di sini.',
  },
} as const satisfies Record<string, ProblemKind>;
