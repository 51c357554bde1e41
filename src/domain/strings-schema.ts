import { DRAWING_STRING_KEYS } from './drawings.ts';
import { EMBED_STRING_KEYS } from './embed-strings.ts';
import { GAP_STRING_KEYS } from './gap-strings.ts';
import { HOME_STRING_KEYS } from './home-strings.ts';
import { OFFLINE_STRING_KEYS } from './offline-strings.ts';
import { LOOK_STRING_KEYS } from './look-strings.ts';
import { NEWS_STRING_KEYS } from './news-strings.ts';
import { SEARCH_STRING_KEYS } from './search-strings.ts';
import { VILLAGE_STRING_KEYS } from './village-strings.ts';

/**
 * Every word of the interface: key and what it is, for whoever translates it. Names in braces in the explanation are
 * filled in by the page and must stand in the text too. A missing or unknown key stops the build.
 */
export const STRING_KEYS = {
  'layout.skip': 'Tautan lewati ke isi, baru terlihat saat difokus.',
  'layout.home': 'Nama halaman depan di jejak remah.',
  'layout.menu': 'Nama menu utama untuk pembaca layar.',
  'layout.breadcrumbs': 'Nama jejak remah untuk pembaca layar.',
  'layout.unofficial': 'Pernyataan di kaki halaman bila pengelola belum disebut.',
  'layout.operator': 'Pernyataan pengelola di kaki halaman. {operator}',
  'layout.register': 'Keterangan asal register wilayah di kaki halaman. {edition} {villages}',
  'layout.registerLicence': 'Tulisan tautan lisensi register.',
  'layout.contact': 'Tulisan tautan kontak pengelola.',
  'layout.contents': 'Judul daftar isi di samping halaman yang panjang.',
  'layout.pageUpdated': 'Tanggal isi halaman diperbarui. {date}',

  'kind.negara': 'Sebutan negara di depan namanya.',
  'kind.provinsi': 'Sebutan provinsi di depan namanya.',
  'kind.kabupaten': 'Sebutan kabupaten di depan namanya.',
  'kind.kota': 'Sebutan kota di depan namanya.',
  'kind.kecamatan': 'Sebutan kecamatan di depan namanya.',
  'kind.desa': 'Sebutan desa di depan namanya.',
  'kind.kelurahan': 'Sebutan kelurahan di depan namanya.',
  'unit.desa': 'Satuan hitung di tempat yang hanya punya desa.',
  'unit.kelurahan': 'Satuan hitung di tempat yang hanya punya kelurahan.',
  'unit.both': 'Satuan hitung di tempat yang punya desa dan kelurahan.',

  'status.sudah': 'Status pendek: sudah Kampung KB.',
  'status.belum': 'Status pendek: belum Kampung KB.',
  'status.tanpa_data': 'Status pendek: tidak ada data.',
  'class.dasar': 'Nama klasifikasi.',
  'class.berkembang': 'Nama klasifikasi.',
  'class.mandiri': 'Nama klasifikasi.',
  'class.berkelanjutan': 'Nama klasifikasi.',
  'class.dasarNote': 'Catatan di dekat kelas dasar: bukan selalu hasil penilaian rendah.',
  'class.none': 'Untuk Kampung KB yang klasifikasinya tidak diketahui.',
  missing: 'Untuk isian yang tidak diketahui.',

  'source.label': 'Kata di depan sumber.',
  'source.asOf': 'Tanggal keadaan. {date}',
  'source.range': 'Tanggal keadaan bila berasal dari beberapa rilis. {from} {to}',
  'source.partial': 'Keterangan bahwa sumber hanya memuat sebagian desa.',
  'source.complete': 'Keterangan bahwa sumber memuat semua desa.',
  'source.licence': 'Lisensi data. {licence}',

  'area.answerKnown': 'Jawaban bila semua desa diketahui. {sudah} {total} {unit} {area} {percent}',
  'area.answerPartial': 'Jawaban bila sebagian belum ada data. {sudah} {total} {unit} {area} {percent}',
  'area.answerNoneYet':
    'Jawaban bila belum satu pun tercatat sudah dan sebagian belum ada data. {belum} {total} {unit} {area} {missing}',
  'area.answerRest': 'Lanjutan jawaban tentang sisanya. {belum} {missing}',
  'area.answerRestUnknown': 'Lanjutan jawaban bila sisanya tidak ada data sama sekali. {missing}',
  'area.answerNone': 'Jawaban bila tidak ada data sama sekali. {total} {unit} {area}',
  'area.tally.atLeast': 'Di depan angka besar bila sebagian belum ada data.',
  'area.tally.full.known': 'Lanjutan angka besar bila semua desa diketahui. {total} {unit} {area} {percent}',
  'area.tally.full.partial':
    'Lanjutan angka besar bila sebagian belum ada data. {total} {unit} {area} {missing}',
  'area.tally.full.rest':
    'Lanjutan angka besar bila ada yang belum dan ada yang belum ada data. {total} {unit} {area} {belum} {missing}',
  'area.tally.short.known': 'Seperti tally.full.known, di tempat sempit. {total} {unit} {percent}',
  'area.tally.short.partial': 'Seperti tally.full.partial, di tempat sempit. {total} {unit} {missing}',
  'area.tally.short.rest': 'Seperti tally.full.rest, di tempat sempit. {total} {unit} {belum} {missing}',
  'area.meaningUnknown': 'Pengingat bahwa tanpa data bukan berarti belum.',
  'area.description': 'Keterangan halaman wilayah untuk mesin pencari. {area}',
  'area.title': 'Judul tab halaman wilayah. {area}',
  'area.code': 'Baris kode. {code}',
  'area.parts.regency': 'Judul tabel kabupaten dan kota.',
  'area.parts.province': 'Judul tabel provinsi.',
  'area.parts.district': 'Judul tabel kecamatan.',
  'area.parts.village': 'Judul tabel desa.',
  'area.partsCaption': 'Keterangan tabel bagian wilayah. {area}',
  'area.column.name': 'Kepala kolom nama.',
  'area.column.villages': 'Kepala kolom jumlah desa.',
  'area.column.of': 'Jumlah semua desa pada layar sempit. {total}',
  'area.column.percent': 'Kepala kolom persen.',
  'area.column.status': 'Kepala kolom status.',
  'area.column.kampung': 'Kepala kolom nama Kampung KB.',
  'area.column.class': 'Kepala kolom klasifikasi.',
  'area.column.coverage': 'Kepala kolom batang cakupan.',
  'area.total': 'Baris jumlah.',
  'area.percentAtLeast': 'Persen yang merupakan batas bawah. {percent}',
  'area.percentNote': 'Penjelasan tanda sedikitnya.',
  'area.map': 'Judul bagian peta. {area}',
  'area.mapAfterTable': 'Kalimat pengantar peta.',
  'area.mapPick': 'Ajakan memilih bidang, hanya pada layar lebar.',
  'area.mapTiles': 'Catatan bahwa peta ubin bukan bentuk sebenarnya.',
  'area.mapSvg': 'Tulisan tautan unduh peta.',
  'area.classes': 'Judul bagian klasifikasi.',
  'area.classesCaption': 'Keterangan tabel klasifikasi. {sudah}',
  'area.classesUnknown': 'Bila tidak satu pun klasifikasi diketahui.',
  'area.changes': 'Judul bagian perubahan.',
  'area.news': 'Judul bagian berita tentang wilayah. {area}',
  'area.releases': 'Judul bagian menurut rilis.',
  'area.releasesIntro': 'Penjelasan tabel menurut rilis.',
  'area.column.release': 'Kepala kolom rilis.',
  'area.column.speaks': 'Kepala kolom jumlah desa yang disebut rilis.',
  'area.published': 'Judul bagian angka yang pernah diterbitkan.',
  'area.publishedHint': 'Angka terbaru yang pernah diumumkan, di dekat hitungan situs. {value} {unit} {date}',
  'area.publishedPart': 'Satu wilayah dan angka yang diumumkan untuknya. {place} {value} {date}',
  'area.publishedParts': 'Daftar angka yang diumumkan, di bawah tabel wilayah. {list}',
  'area.publishedWhy': 'Tautan ke penjelasan angka yang pernah diumumkan.',
  'area.publishedIntro': 'Penjelasan angka yang pernah diterbitkan.',
  'area.column.figure': 'Kepala kolom angka.',
  'area.column.value': 'Kepala kolom nilai.',
  'area.column.date': 'Kepala kolom tanggal.',
  'area.column.source': 'Kepala kolom sumber.',
  'area.data': 'Judul bagian data mesin.',
  'area.dataApi': 'Tulisan tautan API.',

  'moved.title': 'Judul halaman kode lama. {code}',
  'moved.text': 'Penjelasan halaman kode lama. {old} {new} {place}',
  'moved.basis': 'Dasar perubahan kode. {decree}',
  'moved.link': 'Tulisan tautan ke halaman baru. {place}',

  'data.title': 'Judul halaman data.',
  'data.description': 'Keterangan halaman data untuk mesin pencari.',
  'data.lead': 'Pengantar halaman data. {area}',
  'data.releases': 'Judul bagian rilis.',
  'data.releasesIntro': 'Penjelasan rilis.',
  'data.published': 'Judul bagian angka nasional yang pernah diterbitkan.',
  'data.column.kind': 'Kepala kolom jenis rilis.',
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
  'data.api.area': 'Penjelasan alamat API wilayah.',
  'data.api.village': 'Penjelasan alamat API desa.',
  'data.api.index': 'Penjelasan alamat API indeks.',
  'data.licence': 'Judul bagian lisensi.',
  'data.licenceText': 'Isi bagian lisensi. {edition}',
  'data.registerText':
    'Edisi register dan empat hitungannya. {edition} {provinces} {regencies} {districts} {villages}',
  'data.noReleases': 'Bila belum ada rilis.',

  'notFound.title': 'Judul halaman tidak ditemukan.',
  'notFound.text': 'Penjelasan halaman tidak ditemukan.',
  'notFound.browse': 'Ajakan menelusuri wilayah.',

  'csv.kode': 'Arti kolom kode.',
  'csv.nama': 'Arti kolom nama.',
  'csv.jenis': 'Arti kolom jenis.',
  'csv.kecamatan': 'Arti kolom kecamatan.',
  'csv.kabupaten_kota': 'Arti kolom kabupaten_kota.',
  'csv.provinsi': 'Arti kolom provinsi.',
  'csv.status': 'Arti kolom status.',
  'csv.rilis': 'Arti kolom rilis.',
  'csv.nama_kampung': 'Arti kolom nama_kampung.',
  'csv.tanggal_pencanangan': 'Arti kolom tanggal_pencanangan.',
  'csv.klasifikasi': 'Arti kolom klasifikasi.',
  'csv.rilis_klasifikasi': 'Arti kolom rilis_klasifikasi.',
  'csv.cakupan': 'Arti kolom cakupan.',
  'csv.sumber': 'Arti kolom sumber.',
  'csv.tautan': 'Arti kolom tautan.',
  'csv.catatan': 'Arti kolom catatan.',

  'map.title': 'Judul peta cakupan. {area}',
  'map.descriptionTiles':
    'Uraian peta ubin untuk pembaca layar. {total} {unit} {area} {sudah} {belum} {missing}',
  'map.descriptionBoundaries':
    'Uraian peta batas untuk pembaca layar. {total} {unit} {area} {sudah} {belum} {missing}',
  'map.schema': 'Catatan pendek di bawah peta ubin: bukan bentuk sebenarnya.',
  'map.withoutBoundary': 'Tulisan di atas ubin desa yang tidak punya batas.',
  'map.fileLicence': 'Baris terakhir berkas peta. {edition} {site}',
  'map.tileName': 'Nama satu ubin: desa dan statusnya. {place} {status}',

  ...DRAWING_STRING_KEYS,
  ...EMBED_STRING_KEYS,
  ...GAP_STRING_KEYS,
  ...HOME_STRING_KEYS,
  ...OFFLINE_STRING_KEYS,
  ...LOOK_STRING_KEYS,
  ...NEWS_STRING_KEYS,
  ...SEARCH_STRING_KEYS,
  ...VILLAGE_STRING_KEYS,
} as const;

export type StringKey = keyof typeof STRING_KEYS;

/** The names in braces that a text of this key must have. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
}
