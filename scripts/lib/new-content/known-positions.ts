import { fileURLToPath } from 'node:url';

/** Positions of every kecamatan of the register; the README beside the file says how they were worked out. */
export const KNOWN_POSITIONS = fileURLToPath(new URL('../../data/district-positions.csv', import.meta.url));

/** Where they come from, for the notes of a new content folder. */
export const KNOWN_POSITIONS_ORIGIN =
  'Titik tengah kecamatan, yaitu rata-rata titik tengah desanya dengan bobot luas (pada sebagian kecil: titik tengah kecamatan seluruhnya), dihitung dari poligon di repositori https://github.com/cahyadsn/wilayah_boundaries (commit `3c5a796`), lisensi MIT, hak cipta (c) 2024 Cahya DSN. Repositori itu tidak menyebut asal geometrinya. Titiknya hanya petunjuk untuk susunan peta, tanpa kekuatan hukum; sebagian kecil dapat jatuh di luar kecamatannya.';
