/** The steps of a build that others speak of too, as the build names them. */
export const BUILD_STEPS = {
  content: 'Isi dan data diperiksa',
  data: 'Data ditulis, peta digambar',
  brand: 'Huruf, ikon, gambar bagikan dibuat',
  sharePictures: 'Gambar bagikan tempat dibuat',
  mapPictures: 'Peta disimpan sebagai gambar',
  pages: 'Halaman dibuat',
  villagePages: 'Halaman desa ditulis',
} as const;
