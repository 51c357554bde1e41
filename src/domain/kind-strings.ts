/** Words for kinds of areas and for counting villages: key and what it is, as in strings-schema.ts. */
export const KIND_STRING_KEYS = {
  'kind.negara': 'Nama negara dengan sebutannya. {name}',
  'kind.provinsi': 'Nama provinsi dengan sebutannya. {name}',
  'kind.kabupaten': 'Nama kabupaten dengan sebutannya. {name}',
  'kind.kota': 'Nama kota dengan sebutannya. {name}',
  'kind.kecamatan': 'Nama kecamatan dengan sebutannya. {name}',
  'kind.kecamatan.two': 'Nama dua kecamatan dengan sebutannya. {a} {b}',
  'kind.desa': 'Nama desa dengan sebutannya. {name}',
  'kind.kelurahan': 'Nama kelurahan dengan sebutannya. {name}',
  'unit.desa': 'Satuan hitung di tempat yang hanya punya desa.',
  'unit.kelurahan': 'Satuan hitung di tempat yang hanya punya kelurahan.',
  'unit.desa.one': 'Seperti unit.desa, untuk satu saja.',
  'unit.kelurahan.one': 'Seperti unit.kelurahan, untuk satu saja.',
  'unit.both': 'Satuan hitung di tempat yang punya desa dan kelurahan.',
} as const;
