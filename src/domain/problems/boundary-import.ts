import type { ProblemKind } from '../problem.ts';

/** Problems met while a foreign file is turned into the boundaries of the site. */
export const BOUNDARY_IMPORT_PROBLEMS = {
  'shapes-file-empty': {
    severity: 'error',
    title: 'Berkas kosong',
    message: 'berkas ini kosong (0 bita). Unduh atau salin ulang.',
  },
  'shapes-file-too-big': {
    severity: 'error',
    title: 'Berkas terlalu besar',
    message:
      'berkas ini lebih dari {limit} MB{unpacked}. Ekspor hanya desa dan kelurahan di wilayah situs, lalu ulangi.',
  },
  'shapes-file-kind': {
    severity: 'error',
    title: 'Bukan GeoJSON',
    message: 'berkas ini {kind}, bukan GeoJSON atau TopoJSON. {advice}',
  },
  'shapes-file-cut': {
    severity: 'error',
    title: 'Berkas terpotong',
    message: '{reason}. Berkasnya terpotong atau rusak; unduh atau salin ulang.',
  },
  'shapes-none': {
    severity: 'error',
    title: 'Tidak ada bentuk',
    message:
      'isi berkas ini {found}, bukan kumpulan bentuk. Simpan ulang dari aplikasi peta sebagai GeoJSON "FeatureCollection".',
  },
  'shapes-topology-broken': {
    severity: 'error',
    title: 'TopoJSON rusak',
    message: 'objek TopoJSON ini tidak terbaca: {names}. Ekspor ulang, sebaiknya sebagai GeoJSON.',
  },
  'shapes-projected': {
    severity: 'error',
    title: 'Koordinat bukan derajat',
    message:
      '{count} dari {total} bentuk punya koordinat dalam meter{system}, bukan derajat. Ekspor ulang dengan sistem koordinat WGS 84 (EPSG:4326): di QGIS klik kanan lapisannya, Export > Save Features As, pilih GeoJSON dan CRS EPSG:4326.',
  },
  'shapes-elsewhere': {
    severity: 'error',
    title: 'Bentuk di luar Indonesia',
    message:
      '{count} dari {total} bentuk berada di luar Indonesia (titik pertama: {point}). Periksa koordinat dan sistem koordinatnya; yang diperlukan derajat WGS 84, bujur dulu.',
  },
  'shapes-code-missing': {
    severity: 'error',
    title: 'Tidak ada kode desa',
    message:
      'tidak ada properti yang berisi kode desa Kemendagri seperti 36.01.01.2001. Properti bentuk pertama: {found}. Kode BPS tidak dapat dipakai; tambahkan kolom kode Kemendagri, lalu ekspor ulang.',
  },
  'shapes-code-pieces': {
    severity: 'error',
    title: 'Kode desa terpecah',
    message:
      'kode desa terpecah dalam empat kolom: {columns}. Gabungkan menjadi satu kolom seperti 36.01.01.2001 (di QGIS dengan Field Calculator), lalu ekspor ulang.',
  },
  'shapes-nothing-matched': {
    severity: 'error',
    title: 'Tidak ada desa wilayah ini',
    message:
      'tidak satu pun dari {count} bentuk adalah desa atau kelurahan di wilayah situs ({region}). {found} Periksa apakah berkasnya benar.',
  },
  'shapes-bps': {
    severity: 'error',
    title: 'Kode BPS',
    message:
      '{count} dari {total} kode desa di wilayah situs tidak ada di register: {names}. Tampaknya ini kode BPS. Sebagian kode BPS kebetulan sama dengan kode Kemendagri desa lain, sehingga bentuknya akan salah tempat. Tambahkan kolom kode Kemendagri seperti 36.01.01.2001, lalu ekspor ulang.',
  },
  'shapes-mostly-unknown': {
    severity: 'error',
    title: 'Banyak kode yang tidak ada di register',
    message:
      '{count} dari {total} kode desa di wilayah situs tidak ada di register: {names}. Periksa apakah ini kode Kemendagri yang berlaku sekarang. Kode lama yang sudah diganti dapat dicatat di data/code-changes.csv.',
  },
  'shapes-names-wrong': {
    severity: 'error',
    title: 'Nama tidak cocok dengan kode',
    message:
      'nama di properti {property} tidak cocok dengan kodenya pada {count} dari {total} bentuk: {names}. Tampaknya kodenya bergeser baris atau tertukar. Perbaiki pasangan kode dan namanya, lalu ekspor ulang.',
  },
  'shapes-displaced': {
    severity: 'error',
    title: 'Bentuk di tempat lain',
    message:
      '{count} dari {total} desa jauh dari titik kecamatannya di district-positions.csv: {names}. Mungkin tanda lintangnya terbalik (di selatan khatulistiwa harus negatif), koordinatnya bergeser, atau kodenya milik wilayah lain. Perbaiki, lalu ekspor ulang.',
  },
  'shapes-conflict': {
    severity: 'error',
    title: 'Dua bentuk untuk satu desa',
    message:
      '{count} desa punya beberapa bentuk yang berbeda dan bertumpuk: {names}. Sisakan satu bentuk untuk tiap kode, lalu ekspor ulang.',
  },
  'shapes-object-unreadable': {
    severity: 'warning',
    title: 'Objek TopoJSON tidak terbaca',
    message:
      '{count} objek TopoJSON tidak terbaca dan dilewati: {names}. Bila isinya desa, ekspor ulang, sebaiknya sebagai GeoJSON.',
  },
  'shapes-unusable': {
    severity: 'warning',
    title: 'Bentuk tidak dapat dipakai',
    message: '{count} desa: {reason}. Tidak dipakai; desanya digambar sebagai ubin: {names}.',
  },
  'shapes-same': {
    severity: 'warning',
    title: 'Bentuk yang sama untuk desa lain',
    message:
      '{count} desa punya bentuk yang sama persis dengan desa lain, sehingga tidak jelas milik siapa. Tidak dipakai; desanya digambar sebagai ubin: {names}.',
  },
  'shapes-far': {
    severity: 'warning',
    title: 'Bentuk jauh dari kabupatennya',
    message:
      '{count} desa terletak lebih dari 150 km dari desa lain di kabupaten atau kotanya. Tidak dipakai; desanya digambar sebagai ubin: {names}. Periksa kode dan koordinatnya.',
  },
  'shapes-away': {
    severity: 'warning',
    title: 'Bentuk jauh dari kecamatannya',
    message:
      '{count} desa jauh dari titik kecamatannya di district-positions.csv. Tidak dipakai; desanya digambar sebagai ubin: {names}. Periksa kode dan koordinatnya.',
  },
  'shapes-names-differ': {
    severity: 'warning',
    title: 'Nama tidak cocok dengan kode',
    message:
      'nama di properti {property} tidak cocok dengan kodenya pada {count} dari {total} bentuk: {names}. Bentuknya dipakai menurut kodenya; periksa apakah kodenya tertukar.',
  },
  'shapes-two-codes': {
    severity: 'warning',
    title: 'Dua kolom kode yang berbeda',
    message:
      'properti "{used}" dan "{other}" sama-sama berisi kode desa, tetapi berbeda pada {count} bentuk. Yang dipakai "{used}"; bila itu salah, hapus kolomnya, lalu ekspor ulang.',
  },
  'shapes-overlapped': {
    severity: 'warning',
    title: 'Bentuk menutupi tetangga',
    message:
      '{count} desa menutupi sebagian besar tetangganya, sehingga tidak jelas milik siapa tanahnya. Tidak dipakai; desanya digambar sebagai ubin: {names}.',
  },
  'shapes-deformed': {
    severity: 'warning',
    title: 'Bentuk rusak',
    message:
      '{count} desa berubah luasnya lebih dari seperempat saat garisnya dirapikan, karena garisnya saling memotong atau ditutupi tetangganya. Tidak dipakai; desanya digambar sebagai ubin: {names}. Periksa bentuknya.',
  },
  'shapes-changed': {
    severity: 'warning',
    title: 'Luas berubah',
    message:
      '{count} desa berubah luasnya lebih dari 5 % saat garisnya dirapikan, mulai yang paling besar: {names}. Bentuknya dipakai; lihat di peta apakah benar.',
  },
  'shapes-unknown': {
    severity: 'warning',
    title: 'Kode tidak ada di register',
    message: '{count} bentuk punya kode yang tidak ada di register dan tidak dipakai: {names}.',
  },
  'shapes-without-code': {
    severity: 'warning',
    title: 'Bentuk tanpa kode',
    message: '{count} bentuk tidak punya kode di properti {property} dan tidak dipakai: {names}.',
  },
  'shapes-missing': {
    severity: 'warning',
    title: 'Desa tanpa bentuk',
    message: '{count} dari {total} desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: {names}.',
  },
  'shapes-fewer': {
    severity: 'error',
    title: 'Lebih sedikit daripada berkas lama',
    message:
      'boundaries.geojson yang lama memuat {before} desa, yang baru hanya {after}. Periksa apakah berkasnya lengkap; bila memang begitu, ulangi dengan --replace untuk mengganti yang lama.',
  },
  'shapes-fewer-allowed': {
    severity: 'warning',
    title: 'Lebih sedikit daripada berkas lama',
    message:
      'boundaries.geojson yang lama memuat {before} desa, yang baru hanya {after}. Yang lama hanya diganti dengan --replace.',
  },
} as const satisfies Record<string, ProblemKind>;
