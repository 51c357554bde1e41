import type { ProblemKind } from '../problem.ts';

/** Problems of pictures: their files, and what texts say of them. */
export const PICTURE_PROBLEMS = {
  'picture-missing': {
    severity: 'error',
    title: 'Gambar tidak ada',
    message: 'gambar "{value}" tidak ada di folder pictures.{advice}',
  },
  'picture-alt': {
    severity: 'error',
    title: 'Keterangan gambar tidak berguna',
    message:
      '"{value}" tidak menerangkan gambar kepada orang yang tidak melihatnya. Tulis apa yang terlihat, seperti "Warga duduk melingkar di balai desa".',
  },
  'picture-alt-long': {
    severity: 'error',
    title: 'Keterangan gambar terlalu panjang',
    message:
      'keterangan "{value}" panjangnya {length} huruf, paling panjang {limit}. Tulis yang terpenting saja; selebihnya tulis di dalam teks.',
  },
  'picture-credit': {
    severity: 'error',
    title: 'Pembuat gambar tidak disebut',
    message:
      '"{value}" tidak menyebut siapa yang membuat gambar. Tulis nama kantor, media, atau orang yang mengizinkan pemakaiannya. Bila tidak diketahui, jangan memakai gambar itu.',
  },
  'picture-credit-contact': {
    severity: 'error',
    title: 'Telepon atau surel di nama pembuat gambar',
    message: 'ada nomor telepon atau alamat surel ("{value}") di nama pembuat gambar. Tulis namanya saja.',
  },
  'picture-markdown': {
    severity: 'error',
    title: 'Gambar ditulis dengan tanda Markdown',
    message:
      'gambar "{value}" ditulis dengan ![…](…), yang tidak dipakai.{advice} Tulis di baris sendiri, dengan baris kosong di atas dan di bawahnya: {example}',
  },
  'picture-name': {
    severity: 'error',
    title: 'Nama gambar tidak dapat menjadi alamat',
    message:
      'nama gambar hanya boleh huruf kecil, angka, dan tanda hubung, dengan akhiran .jpg, .jpeg, .png, atau .webp. Ganti namanya menjadi {suggestion}, juga di teks yang memakainya.',
  },
  'picture-format': {
    severity: 'error',
    title: 'Jenis berkas gambar tidak dipakai',
    message: 'isi berkas ini {name}, yang tidak dapat dimuat di situs. {advice}',
  },
  'picture-heavy': {
    severity: 'error',
    title: 'Berkas gambar terlalu besar',
    message:
      'ukuran berkas ini {size} MB, paling besar {limit} MB. Buka gambarnya di Paint, perkecil lebarnya menjadi 2.000 piksel, lalu simpan sebagai JPG.',
  },
  'picture-pixels': {
    severity: 'error',
    title: 'Piksel gambar terlalu banyak',
    message:
      'gambar ini {width} x {height} piksel, lebih dari {limit} juta. Buka di Paint, perkecil lebarnya menjadi 2.000 piksel, lalu simpan lagi.',
  },
  'picture-broken': {
    severity: 'error',
    title: 'Gambar rusak',
    message:
      'gambar ini rusak atau tidak utuh, mungkin karena pengirimannya terputus. Ambil lagi dari asalnya. Bila di komputer tampil utuh, buka di Paint dan simpan lagi sebagai JPG.',
  },
  'picture-moving': {
    severity: 'error',
    title: 'Gambar bergerak',
    message:
      'berkas ini gambar bergerak dengan {count} bingkai. Simpan satu bingkainya sebagai JPG atau PNG.',
  },
  'picture-shape': {
    severity: 'error',
    title: 'Gambar terlalu panjang atau tinggi',
    message:
      'gambar ini {width} x {height} piksel, terlalu {shape} untuk layar ponsel. Potong sehingga sisi panjangnya paling banyak {limit} kali sisi pendeknya.',
  },
  'picture-small': {
    severity: 'warning',
    title: 'Gambar kecil',
    message:
      'gambar ini hanya {width} x {height} piksel dan akan tampil kecil. Bila ada, pakai yang lebarnya sekurangnya {limit} piksel; lebih baik 1.440.',
  },
  'picture-unused': {
    severity: 'warning',
    title: 'Gambar tidak dipakai',
    message:
      'gambar ini tidak dipakai di berita atau halaman mana pun, jadi tidak diterbitkan. Pakai, atau hapus berkasnya.{fault}',
  },
  'picture-folder': {
    severity: 'warning',
    title: 'Folder di dalam folder gambar',
    message: 'folder ini tidak dibaca. Pindahkan gambarnya langsung ke folder pictures.',
  },
} as const satisfies Record<string, ProblemKind>;
