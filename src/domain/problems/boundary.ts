import type { ProblemKind } from '../problem.ts';

/** Problems of boundaries.geojson. Each names how many shapes have it and the first few of them. */
export const BOUNDARY_PROBLEMS = {
  'geojson-wrong-type': {
    severity: 'error',
    title: 'Bukan kumpulan bentuk GeoJSON',
    message:
      'isi berkas ini {found}, bukan GeoJSON "FeatureCollection". Simpan ulang sebagai GeoJSON dari aplikasi peta.',
  },
  'shape-without-code': {
    severity: 'error',
    title: 'Bentuk tanpa kode',
    message:
      '{count} bentuk tidak punya kode wilayah yang terbaca di properti "code": {names}. Isi kodenya, seperti 36.01.01.2001.',
  },
  'shape-twice': {
    severity: 'error',
    title: 'Bentuk ganda',
    message:
      '{count} kode ada lebih dari sekali: {names}. Gabungkan menjadi satu MultiPolygon atau hapus salah satunya.',
  },
  'shape-type': {
    severity: 'error',
    title: 'Bukan bidang',
    message: '{count} bentuk bukan Polygon atau MultiPolygon: {names}. Ganti dengan bidang.',
  },
  'shape-broken': {
    severity: 'error',
    title: 'Bentuk rusak',
    message:
      '{count} bentuk punya garis keliling dengan kurang dari empat titik atau titik yang bukan bilangan: {names}. Ekspor ulang.',
  },
  'shape-unclosed': {
    severity: 'error',
    title: 'Garis keliling tidak tertutup',
    message:
      '{count} bentuk punya garis keliling yang titik akhirnya bukan titik awalnya: {names}. Tutup garisnya atau ekspor ulang.',
  },
  'shape-projected': {
    severity: 'error',
    title: 'Koordinat bukan derajat',
    message:
      '{count} bentuk punya koordinat dalam meter, bukan derajat: {names}. Ekspor ulang dengan sistem WGS 84 (EPSG:4326).',
  },
  'shape-swapped': {
    severity: 'error',
    title: 'Bujur dan lintang tertukar',
    message:
      '{count} bentuk punya lintang di depan bujur: {names}. GeoJSON menulis bujur dulu; tukar urutannya saat ekspor.',
  },
  'shape-outside': {
    severity: 'error',
    title: 'Bentuk di luar Indonesia',
    message: '{count} bentuk berada di luar Indonesia: {names}. Periksa koordinatnya.',
  },
  'shape-unknown': {
    severity: 'warning',
    title: 'Bentuk tanpa wilayah',
    message:
      '{count} bentuk punya kode yang tidak ada di register dan tidak digambar: {names}. Perbarui kodenya.',
  },
  'shape-outside-region': {
    severity: 'warning',
    title: 'Bentuk di luar wilayah situs',
    message:
      '{count} bentuk di luar wilayah situs dan tidak digambar, mulai {names}. Hapus agar berkasnya kecil.',
  },
  'shape-not-village': {
    severity: 'warning',
    title: 'Bentuk bukan desa',
    message:
      '{count} bentuk bukan desa atau kelurahan dan tidak digambar, mulai {names}. Berkas ini hanya memuat desa; hapus yang lain.',
  },
  'shape-missing': {
    severity: 'warning',
    title: 'Desa tanpa bentuk',
    message:
      '{count} dari {total} desa tidak punya bentuk dan digambar sebagai ubin di samping peta: {names}. Tambahkan bentuknya bila ada.',
  },
} as const satisfies Record<string, ProblemKind>;
