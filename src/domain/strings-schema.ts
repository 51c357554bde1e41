import { API_STRING_KEYS } from './api/api-strings.ts';
import { AREA_CHART_STRING_KEYS } from './area-chart-strings.ts';
import { AREA_STRING_KEYS } from './area-strings.ts';
import { DRAWING_STRING_KEYS } from './drawings.ts';
import { CALCULATOR_STRING_KEYS } from './calculator-strings.ts';
import { CHANGE_LIST_STRING_KEYS } from './change-list-strings.ts';
import { CITE_STRING_KEYS } from './cite-strings.ts';
import { COMPARE_STRING_KEYS } from './compare-strings.ts';
import { DOWNLOAD_STRING_KEYS } from './download-strings.ts';
import { EMBED_STRING_KEYS } from './embed-strings.ts';
import { FIGURE_STRING_KEYS } from './figure-strings.ts';
import { GAP_STRING_KEYS } from './gap-strings.ts';
import { HOME_STRING_KEYS } from './home-strings.ts';
import { KEEP_STRING_KEYS } from './keep-strings.ts';
import { KIND_STRING_KEYS } from './kind-strings.ts';
import { PROGRAMME_STRING_KEYS } from './programme-strings.ts';
import { REDIRECT_STRING_KEYS } from './redirects/redirect-strings.ts';
import { OFFLINE_STRING_KEYS } from './offline-strings.ts';
import { LAYER_STRING_KEYS } from './layer-strings.ts';
import { META_STRING_KEYS } from './meta-strings.ts';
import { MY_VILLAGE_STRING_KEYS } from './my-village-strings.ts';
import { LOOK_STRING_KEYS } from './look-strings.ts';
import { NEWS_STRING_KEYS } from './news-strings.ts';
import { SEARCH_STRING_KEYS } from './search-strings.ts';
import { SHARE_STRING_KEYS } from './share-strings.ts';
import { SHEET_STRING_KEYS } from './sheet-strings.ts';
import { VILLAGE_STRING_KEYS } from './village-strings.ts';

/**
 * Every word of the interface: key and what it is, for whoever translates it. Names in braces in the explanation are
 * filled in by the page and must stand in the text too. A missing or unknown key stops the build.
 */
export const STRING_KEYS = {
  'layout.skip': 'Tautan lewati ke isi, baru terlihat saat difokus.',
  'language.id': 'Nama bahasa Indonesia, dalam bahasa itu sendiri.',
  'language.en': 'Nama bahasa Inggris, dalam bahasa itu sendiri.',
  'layout.home': 'Nama halaman depan di jejak remah.',
  'layout.menu': 'Nama menu utama untuk pembaca layar.',
  'layout.breadcrumbs': 'Nama jejak remah untuk pembaca layar.',
  'layout.unofficial': 'Pernyataan di kaki halaman bila pengelola belum disebut.',
  'layout.operator': 'Pernyataan pengelola di kaki halaman. {operator}',
  'layout.register': 'Keterangan asal register wilayah di kaki halaman. {edition} {villages}',
  'layout.registerLicence': 'Tulisan tautan lisensi register.',
  'layout.contents': 'Judul daftar isi di samping halaman yang panjang.',
  'layout.turn': 'Nama tautan ke halaman sebelum dan sesudahnya, untuk pembaca layar.',
  'layout.chapters': 'Nama daftar halaman yang sekelompok, untuk pembaca layar.',
  'layout.before': 'Di depan judul halaman sebelumnya.',
  'layout.after': 'Di depan judul halaman sesudahnya.',
  'layout.pageUpdated': 'Tanggal isi halaman diperbarui. {date}',
  'layout.preview': 'Tanda di atas tiap halaman pratinjau.',

  'status.sudah': 'Status pendek: sudah Kampung KB.',
  'status.belum': 'Status pendek: belum Kampung KB.',
  'status.tanpa_data': 'Status pendek: tidak ada data.',
  'class.dasar': 'Nama klasifikasi.',
  'class.berkembang': 'Nama klasifikasi.',
  'class.mandiri': 'Nama klasifikasi.',
  'class.berkelanjutan': 'Nama klasifikasi.',
  'class.dasarNote': 'Catatan di dekat kelas dasar: bukan selalu hasil penilaian rendah.',
  'class.step': 'Klasifikasi dengan tingkatnya. {class} {n} {total}',
  'class.none': 'Untuk Kampung KB yang klasifikasinya tidak diketahui.',
  missing: 'Untuk isian yang tidak diketahui.',
  'picture.credit': 'Pembuat sebuah gambar, di bawahnya. {credit}',

  'source.label': 'Kata di depan sumber.',
  'source.asOf': 'Tanggal keadaan. {date}',
  'source.gathered': 'Tanggal bila semua rilisnya sebagian: sampai kapan dihimpun. {date}',
  'source.range': 'Tanggal keadaan bila berasal dari beberapa rilis. {from} {to}',
  'source.rangeBrief': 'Seperti source.range, di tempat yang sangat sempit. {from} {to}',
  'source.partial': 'Keterangan bahwa sumber hanya memuat sebagian desa.',
  'source.complete': 'Keterangan bahwa sumber memuat semua desa.',
  'source.completeBut': 'Seperti source.complete, bila beberapa desa belum pasti. {doubtful}',
  'source.share': 'Berapa desa yang statusnya dari sumber itu, di samping sumber lain. {count}',
  'source.licence': 'Lisensi data. {licence}',

  'figure.about': 'Angka yang menurut sumbernya tidak tepat. {value}',
  'figure.nearly': 'Angka yang menurut sumbernya sedikit kurang dari itu. {value}',
  'figure.over': 'Angka yang menurut sumbernya lebih dari itu. {value}',
  'figure.unclear': 'Angka yang belum jelas apa yang dihitungnya. {value}',

  'data.title': 'Judul halaman data.',
  'data.description': 'Keterangan halaman data untuk mesin pencari.',
  'data.lead': 'Pengantar halaman data. {area}',
  'data.releases': 'Judul bagian rilis.',
  'data.releasesIntro': 'Penjelasan rilis.',
  'data.column.download': 'Kepala kolom unduhan.',
  'data.kind.complete': 'Jenis rilis lengkap.',
  'data.kind.partial': 'Jenis rilis sebagian.',
  'data.current': 'Judul bagian data terkini.',
  'data.currentText': 'Penjelasan berkas terkini. {total} {unit}',
  'data.csv': 'Tulisan tautan unduh CSV.',
  'data.columns': 'Judul bagian kamus kolom.',
  'data.column.column': 'Kepala kolom nama kolom.',
  'data.column.meaning': 'Kepala kolom arti.',
  'data.api': 'Judul bagian API.',
  'data.apiText': 'Penjelasan API.',
  'data.catalogue': 'Tulisan tautan katalog data.',
  'data.api.area': 'Penjelasan alamat API wilayah.',
  'data.api.village': 'Penjelasan alamat API desa.',
  'data.api.index': 'Penjelasan alamat API indeks.',
  'data.licence': 'Judul bagian lisensi.',
  'data.licenceText': 'Isi bagian lisensi. {edition}',
  'data.registerText':
    'Edisi register dan empat hitungannya. {edition} {provinces} {regencies} {districts} {villages}',
  'data.changes': 'Tautan dari satu rilis ke apa yang diubahnya.',
  'data.noReleases': 'Bila belum ada rilis.',

  'notFound.title': 'Judul halaman tidak ditemukan.',
  'notFound.text': 'Penjelasan halaman tidak ditemukan.',
  'notFound.other': 'Ajakan ke edisi lain di halaman tidak ditemukan, dalam bahasa edisi itu.',
  'notFound.browse': 'Ajakan menelusuri wilayah.',

  'map.boundaries': 'Jenis peta batas, untuk pembaca layar.',
  'map.schema': 'Catatan pendek di bawah peta ubin: bukan bentuk sebenarnya.',
  'map.withoutBoundary': 'Tulisan di atas ubin desa yang tidak punya batas.',
  'map.enlarged': 'Tulisan di bingkai bagian peta yang digambar lebih besar. {n}',
  'map.fileLicence': 'Baris lisensi berkas peta. {edition}',
  'map.tileName': 'Nama satu ubin: desa dan statusnya. {place} {status}',

  ...API_STRING_KEYS,
  ...AREA_STRING_KEYS,
  ...AREA_CHART_STRING_KEYS,
  ...CALCULATOR_STRING_KEYS,
  ...CHANGE_LIST_STRING_KEYS,
  ...COMPARE_STRING_KEYS,
  ...DRAWING_STRING_KEYS,
  ...CITE_STRING_KEYS,
  ...DOWNLOAD_STRING_KEYS,
  ...EMBED_STRING_KEYS,
  ...FIGURE_STRING_KEYS,
  ...GAP_STRING_KEYS,
  ...HOME_STRING_KEYS,
  ...KEEP_STRING_KEYS,
  ...KIND_STRING_KEYS,
  ...OFFLINE_STRING_KEYS,
  ...PROGRAMME_STRING_KEYS,
  ...REDIRECT_STRING_KEYS,
  ...LAYER_STRING_KEYS,
  ...LOOK_STRING_KEYS,
  ...META_STRING_KEYS,
  ...MY_VILLAGE_STRING_KEYS,
  ...NEWS_STRING_KEYS,
  ...SEARCH_STRING_KEYS,
  ...SHARE_STRING_KEYS,
  ...SHEET_STRING_KEYS,
  ...VILLAGE_STRING_KEYS,
} as const;

export type StringKey = keyof typeof STRING_KEYS;
