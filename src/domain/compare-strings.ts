import { PAIR_STRING_KEYS } from './pair-strings.ts';

/** Words of the comparisons: key and what it is, as in strings-schema.ts. */
export const COMPARE_STRING_KEYS = {
  'compare.crumb': 'Nama halaman perbandingan di jejak remah.',
  'compare.title': 'Judul halaman perbandingan satu wilayah. {area}',
  'compare.description':
    'Keterangan halaman perbandingan untuk mesin pencari; {parts} seperti “kecamatan”. {area} {parent} {n} {parts}',
  'compare.link': 'Tautan ke perbandingan dari halaman wilayah. {area} {n} {parts} {parent}',
  'compare.linkTwo': 'Tautan ke halaman perbandingan dua wilayah.',
  'compare.linkOne': 'Tautan dari perbandingan sejenis ke dua wilayah berdampingan. {area}',

  'compare.higher': 'Bila yang pertama lebih tinggi. {a} {b} {points} {shareA} {shareB}',
  'compare.lower': 'Bila yang pertama lebih rendah. {a} {b} {points} {shareA} {shareB}',
  'compare.higherRecorded':
    'Seperti compare.higher, bila sebagian yang tercatat belum dari daftar yang lebih lama. {a} {b} {points} {shareA} {shareB}',
  'compare.lowerRecorded':
    'Seperti compare.higherRecorded, untuk compare.lower. {a} {b} {points} {shareA} {shareB}',
  'compare.higherRange':
    'Bila yang pertama pasti lebih tinggi, tetapi selisihnya belum pasti. {a} {b} {shareA} {shareB} {from} {to}',
  'compare.lowerRange':
    'Seperti compare.higherRange, untuk lebih rendah. {a} {b} {shareA} {shareB} {from} {to}',
  'compare.equal': 'Bila keduanya sama. {a} {b} {shareA}',
  'compare.alike': 'Bila selisihnya lebih kecil dari yang tertulis. {a} {b} {shareA}',
  'compare.notLower':
    'Bila yang pertama pasti lebih tinggi atau sama, apa pun data yang belum ada. {a} {b} {shareA} {shareB}',
  'compare.notHigher': 'Seperti compare.notLower, untuk lebih rendah. {a} {b} {shareA} {shareB}',
  'compare.open': 'Bila data yang belum ada bisa membalik urutan. {a} {b} {shareA} {shareB}',
  'compare.unknown': 'Bila tidak ada data dari satu atau keduanya. {names}',
  'compare.few':
    'Wilayah dengan sedikit desa; {unit} untuk satu, seperti “desa atau kelurahan”. {area} {n} {unit} {points}',

  'rank.unknown': 'Bila tidak ada data dari wilayah mana pun. {n} {parts} {parent}',
  'rank.complete': 'Bila semua desa di semua wilayah sudah. {n} {parts} {parent}',
  'rank.equal': 'Bila semua wilayah sama. {n} {parts} {parent} {percent}',
  'rank.unranked': 'Bila tidak ada data dari wilayah halaman ini saja. {area}',
  'rank.one': 'Peringkat yang pasti. {rank} {n} {parts} {parent}',
  'rank.shared': 'Peringkat yang sama dengan wilayah lain. {from} {to} {shared} {n} {parts} {parent}',
  'rank.top':
    'Bila tidak ada yang bisa lebih tinggi, tetapi ada yang bisa menyamai. {parts} {parent} {rivals}',
  'rank.topShared': 'Seperti rank.top, bila beberapa sudah sama. {same} {rivals} {n} {parts} {parent}',
  'rank.range': 'Peringkat yang belum pasti. {best} {worst} {n} {parts} {parent}',
  'rank.anywhere': 'Bila semua peringkat masih mungkin. {n} {parts} {parent}',
  'rank.cell.shared': 'Peringkat bersama di dalam tabel. {from} {to}',
  'rank.cell.range': 'Peringkat yang belum pasti di dalam tabel. {best} {worst}',

  'compare.like': 'Judul tabel wilayah yang sejenis. {parts} {parent}',
  'compare.caption': 'Keterangan tabel itu. {parts} {parent}',
  'compare.sorted': 'Urutan tabel menurut persen.',
  'compare.unsure': 'Mengapa peringkat tidak ditulis di tabel.',
  'compare.rankNote': 'Arti peringkat bersama dan peringkat antara.',
  'compare.here': 'Tanda wilayah halaman ini di dalam tabel.',
  'compare.whole': 'Tanda wilayah di atasnya di dalam tabel.',
  'compare.column.rank': 'Kepala kolom peringkat.',
  'compare.column.growth': 'Kepala kolom selisih sejak rilis sebelumnya. {date}',
  'compare.growthShort': 'Di belakang selisih itu, di ponsel. {date}',
  'compare.growthNote': 'Peringatan bahwa selisih bisa juga data yang baru diketahui. {date}',
  'compare.dates': 'Bila tanggal data tidak sama; di depan tanggal yang paling banyak. {dates}',
  'compare.fewOthers': 'Bila beberapa wilayah di tabel punya sedikit desa. {n} {parts}',
  'compare.classes': 'Judul tabel klasifikasi.',
  'compare.classesCaption': 'Keterangan tabel klasifikasi.',

  ...PAIR_STRING_KEYS,
} as const;
