/** Words of the charts of an area: key and what it is, as in strings-schema.ts. */
export const AREA_CHART_STRING_KEYS = {
  'chart.of': 'Hitungan pendek di dalam grafik. {n} {total}',
  'chart.atLeast': 'Hitungan yang merupakan batas bawah, di dalam kalimat. {count}',

  'chart.time.title': 'Nama grafik cakupan dari waktu ke waktu, untuk pembaca layar. {area}',
  'chart.time.description':
    'Isi grafik itu dalam kalimat. {area} {unit} {first} {firstDate} {last} {lastDate}',
  'chart.time.caption': 'Keterangan di bawah grafik itu.',
  'chart.time.partial': 'Di bawah tanggal rilis sebagian di grafik.',
  'chart.time.known': 'Arti tanda: jumlah yang sudah.',
  'chart.time.atLeast': 'Arti tanda: jumlah yang sudah merupakan batas bawah.',
  'chart.time.missing': 'Arti kolom berarsir: desa yang belum ada datanya.',
  'chart.time.carried': 'Arti garis putus-putus.',
  'chart.time.gap': 'Arti arsir di garis waktu.',

  'chart.classes.title': 'Nama grafik klasifikasi bagian wilayah, untuk pembaca layar. {parts} {area}',
  'chart.classes.titleOne': 'Nama grafik klasifikasi satu kecamatan, untuk pembaca layar. {area}',
  'chart.classes.description': 'Isi grafik itu dalam kalimat. {area} {sudah} {unit} {list}',
  'chart.classes.caption': 'Keterangan di bawah grafik itu.',
  'chart.classes.captionOne': 'Seperti chart.classes.caption, untuk satu kecamatan.',
  'chart.classes.key': 'Arti warna: klasifikasi dengan jumlahnya. {class} {n}',
  'chart.classes.item': 'Satu klasifikasi di dalam kalimat. {n} {class}',
  'chart.classes.itemNone': 'Seperti chart.classes.item, untuk yang klasifikasinya belum diketahui. {n}',
  'chart.classes.table': 'Keterangan tabel klasifikasi bagian wilayah. {parts} {area}',
  'chart.classes.all': 'Kepala kolom jumlah yang sudah di tabel itu.',

  'chart.rank.heading': 'Judul bagian urutan. {parts}',
  'chart.rank.title': 'Nama grafik urutan, untuk pembaca layar. {parts} {area}',
  'chart.rank.description':
    'Isi grafik itu dalam kalimat. {area} {whole} {highest} {highestShare} {lowest} {lowestShare}',
  'chart.rank.caption': 'Keterangan di bawah grafik itu.',
  'chart.rank.open': 'Lanjutan keterangan bila sebagian desa belum ada datanya.',
  'chart.rank.aged': 'Lanjutan keterangan bila sebagian tercatat belum pada rilis yang lebih lama.',
  'chart.rank.known': 'Arti batang: bagian yang sudah.',
  'chart.rank.missing': 'Arti bagian batang yang berarsir.',
  'chart.rank.whole': 'Arti garis: bagian seluruh wilayah. {area} {percent}',
  'chart.rank.small': 'Arti bintang: desanya sedikit. {n}',
  'chart.rank.unknown': 'Bagian yang tidak diurutkan. {names}',
} as const;
