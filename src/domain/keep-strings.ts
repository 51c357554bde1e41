/** Words of what readers may keep: maps and data as files, embeds pinned to a release. As in strings-schema.ts. */
export const KEEP_STRING_KEYS = {
  'keep.svg': 'Tulisan tautan peta SVG. {size}',
  'keep.png': 'Tulisan tautan peta PNG. {size}',
  'keep.csv': 'Tulisan tautan tabel desa sebagai CSV. {size}',
  'keep.geojson': 'Tulisan tautan data peta GeoJSON. {size}',
  'keep.inside': 'Bahwa tiap berkas memuat judul, sumber, tanggal, dan lisensinya.',
  'keep.each': 'Bahwa data tiap rilis juga ada, dengan contoh alamatnya. {address}',
  'keep.address': 'Alamat halaman pada berkas peta. {address}',
  'keep.noRelease': 'Baris sumber pada berkas peta bila situs belum punya rilis.',
  'keep.notInReleases': 'Baris sumber pada berkas peta wilayah yang belum dimuat rilis mana pun. {date}',
  'keep.indicative': 'Bahwa batas wilayah hanya perkiraan.',
  'keep.boundarySource': 'Asal batas wilayah, tanpa titik di akhir. {source} {licence}',
  'keep.dataTitle': 'Judul di dalam berkas data wilayah. {area}',
  'keep.points': 'Di dalam GeoJSON: fiturnya titik kecamatan.',
  'keep.withoutShapes': 'Di dalam GeoJSON: fiturnya desa tanpa bentuk.',
  'keep.someWithoutShapes': 'Di dalam GeoJSON: desa yang batasnya tidak ada.',
} as const;
