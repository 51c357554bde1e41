import type { ProblemKind } from '../problem.ts';

/** Problems met while a foreign file is turned into a release. */
export const IMPORT_PROBLEMS = {
  'import-file-missing': {
    severity: 'error',
    title: 'Berkas tidak ada',
    message:
      'berkas ini tidak ada di folder {folder}.{suggestion} Periksa nama dan foldernya; bila namanya memuat spasi, apit dengan tanda kutip.',
  },
  'import-not-file': {
    severity: 'error',
    title: 'Bukan berkas',
    message: 'ini {kind}, bukan berkas. Sebut nama berkasnya, bersama foldernya.',
  },
  'import-file-too-big': {
    severity: 'error',
    title: 'Berkas terlalu besar',
    message:
      'berkas ini {size} MB, paling besar {limit} MB. Simpan hanya lembar dan kolom yang diperlukan ke berkas baru.',
  },
  'import-file-unreadable': {
    severity: 'error',
    title: 'Berkas tidak terbaca',
    message: 'berkas ini tidak terbaca: {reason}. {advice}',
  },
  'import-heading-missing': {
    severity: 'error',
    title: 'Kepala kolom tidak dikenal',
    message:
      'tidak ada baris kepala kolom yang dikenal. Perlu kolom "Kode", atau "Desa" bersama "Kecamatan" atau "Kabupaten". Baris pertama berisi: {found}.',
  },
  'import-column-twice': {
    severity: 'error',
    title: 'Dua kolom untuk hal yang sama',
    message: 'kolom {headings} berisi hal yang sama. Sisakan satu, hapus yang lain.',
  },
  'import-column-unused': {
    severity: 'warning',
    title: 'Kolom tidak dipakai',
    message: 'kolom ini tidak dikenal dan tidak dipakai.',
  },
  'import-personal-column': {
    severity: 'error',
    title: 'Kolom data pribadi',
    message:
      'kolom ini menurut namanya memuat data petugas atau warga. Hapus seluruh kolom dari berkas, lalu ulangi; tanpa itu berkas tidak diimpor.',
  },
  'import-personal-values': {
    severity: 'error',
    title: 'Kolom berisi data pribadi',
    message:
      '{count} sel di kolom ini tampak seperti {kind}, misalnya "{value}". Hapus seluruh kolom dari berkas, lalu ulangi; tanpa itu berkas tidak diimpor.',
  },
  'import-personal-cells': {
    severity: 'error',
    title: 'Sel berisi data pribadi',
    message:
      '{count} sel di kolom ini memuat sesuatu yang tampak seperti {kind}, misalnya "{value}". Hapus isi itu dari selnya, lalu ulangi; tanpa itu berkas tidak diimpor.',
  },
  'import-status-missing': {
    severity: 'error',
    title: 'Status tidak diketahui',
    message:
      'tidak ada kolom status, nama kampung, klasifikasi, atau tanggal pencanangan, sehingga tidak jelas apakah baris-barisnya Kampung KB. Tambahkan kolom status, atau --all-sudah bila semua baris memang Kampung KB.',
  },
  'import-date-missing': {
    severity: 'error',
    title: 'Tanggal rilis tidak diketahui',
    message:
      'nama berkas ini tidak memuat satu tanggal seperti 2023-08-28. Tulis tanggal keadaan data di belakang --date, misalnya: {command}',
  },
  'import-date-impossible': {
    severity: 'error',
    title: 'Tanggal rilis tidak dapat dipakai',
    message: '"{value}" bukan tanggal yang dapat dipakai. {advice}',
  },
  'import-date-future': {
    severity: 'error',
    title: 'Tanggal rilis di masa depan',
    message:
      'tanggal {value} sesudah hari ini ({latest}). Tulis tanggal keadaan data di belakang --date, atau periksa tanggal di nama berkas dan jam komputer.',
  },
  'import-release-exists': {
    severity: 'error',
    title: 'Rilis sudah ada',
    message:
      'rilis dengan tanggal ini sudah ada. Untuk menggantinya jalankan: {command} (rilis lama disimpan dulu). Bila datanya dari tanggal lain, tulis tanggalnya di belakang --date.',
  },
  'import-publisher-missing': {
    severity: 'error',
    title: 'Penerbit tidak diketahui',
    message:
      'berkas ini bukan ekspor portal, jadi penerbitnya harus disebut. Ulangi dengan --publisher "Nama lembaga" dan, bila ada, --address https://alamat-sumber.',
  },
  'import-address-not-web': {
    severity: 'error',
    title: 'Alamat sumber bukan alamat web',
    message: '"{value}" bukan alamat web. Tulis utuh, seperti https://contoh.go.id/data.',
  },
  'import-without-rows': {
    severity: 'error',
    title: 'Berkas tanpa baris',
    message: 'berkas ini hanya berisi kepala kolom, tanpa baris di bawahnya. Periksa apakah berkasnya benar.',
  },
  'import-sheets-many': {
    severity: 'error',
    title: 'Beberapa lembar berisi data',
    message:
      '{count} lembar berisi kolom yang dikenal: {names}. Impor membaca satu lembar saja. Gabungkan barisnya di satu lembar, atau hapus lembar yang tidak dipakai dari salinan berkas ini.',
  },
  'import-nothing-placed': {
    severity: 'error',
    title: 'Tidak ada baris untuk wilayah ini',
    message:
      'tidak satu pun dari {read} baris cocok dengan desa di {region}, wilayah situs ini ({outside} baris tentang wilayah lain). Periksa apakah berkasnya benar, atau ubah "region" di site.json.',
  },
  'correction-without-village': {
    severity: 'error',
    title: 'Koreksi tanpa desa',
    message: 'kolom desa kosong. Salin nama desa persis seperti di berkas impor.',
  },
  'correction-decision-unknown': {
    severity: 'error',
    title: 'Keputusan tidak dikenal',
    message: '"{value}" bukan keputusan. Tulis "pakai" atau "abaikan", atau kosongkan bila belum diputuskan.',
  },
  'correction-code-unreadable': {
    severity: 'error',
    title: 'Kode koreksi tidak terbaca',
    message: '"{value}" bukan kode desa. Tulis 10 angka dengan titik, seperti 36.01.01.2001.',
  },
  'correction-code-unknown': {
    severity: 'error',
    title: 'Kode koreksi tidak ada',
    message:
      'kode "{value}" tidak ada di register. Periksa angkanya, atau pilih salah satu kode di kolom saran.',
  },
  'correction-code-outside': {
    severity: 'error',
    title: 'Kode koreksi di luar wilayah',
    message:
      'desa dengan kode "{value}" terletak di luar wilayah situs. Tulis "abaikan" bila barisnya tidak dipakai.',
  },
  'correction-in-future': {
    severity: 'error',
    title: 'Tanggal keputusan di masa depan',
    message: '"{value}" sesudah hari ini ({latest}). Tulis tanggal keputusannya.',
  },
  'correction-without-reason': {
    severity: 'error',
    title: 'Keputusan tanpa alasan',
    message:
      'kolom alasan kosong. Tulis sebabnya dalam satu kalimat, misalnya "nama desa salah ketik"; alasan ini tampil di situs.',
  },
  'correction-half': {
    severity: 'warning',
    title: 'Baris belum diputuskan',
    message:
      'kolom alasan atau tanggal terisi, tetapi keputusan kosong, jadi baris ini belum dipakai. Tulis "pakai" atau "abaikan".',
  },
  'correction-unused': {
    severity: 'warning',
    title: 'Keputusan tidak cocok dengan berkas',
    message:
      'tidak ada baris "{place}" seperti ini di {source}, jadi keputusan ini tidak berpengaruh. Kolom provinsi sampai kampung tidak boleh diubah.',
  },
  'corrections-undecided': {
    severity: 'error',
    title: 'Belum ada keputusan',
    message:
      'belum ada keputusan di berkas ini. Isi kolom keputusan dengan "pakai" atau "abaikan", simpan, lalu ulangi.',
  },
  'corrections-not-candidates': {
    severity: 'error',
    title: 'Bukan berkas calon koreksi',
    message:
      'berkas ini bukan berkas calon koreksi: kolomnya {found}. Pakai berkas yang disebut laporan percobaan.',
  },
  'correction-contradicts': {
    severity: 'error',
    title: 'Berbeda dengan keputusan lama',
    message:
      '"{place}" di sini {now}, sedangkan di {keptFile} baris {line} sudah diputuskan {then}. Samakan di sini, atau ubah dulu keputusan lama itu.',
  },
  'correction-conflict': {
    severity: 'error',
    title: 'Dua keputusan untuk tempat yang sama',
    message: 'tempat ini sudah diputuskan lain di baris sebelumnya. Sisakan satu baris.',
  },
} as const satisfies Record<string, ProblemKind>;
