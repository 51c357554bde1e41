/** The steps of a build that others speak of too, as the build names them. */
export const BUILD_STEPS = {
  sharePictures: 'Gambar bagikan tempat dibuat',
  mapPictures: 'Peta disimpan sebagai gambar',
  villagePages: 'Halaman desa ditulis',
} as const;
