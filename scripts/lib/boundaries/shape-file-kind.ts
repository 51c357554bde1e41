/** What a file is that is no text, and what to do with it; Indonesian, for the message. */
export interface ForeignKind {
  readonly kind: string;
  readonly advice: string;
}

const QGIS =
  'Buka di QGIS (gratis), klik kanan lapisannya, Export > Save Features As, pilih GeoJSON dan CRS EPSG:4326.';

/** Files that agencies publish beside GeoJSON, by their first bytes. */
const KINDS: readonly (readonly [start: string, kind: string, advice: string])[] = [
  [
    'PK\x03\x04',
    'kemasan ZIP (sering berisi shapefile), KMZ, atau lembar kerja',
    `Ekstrak dulu. Bila isinya shapefile (.shp): ${QGIS}`,
  ],
  ['\x00\x00\x27\x0a', 'shapefile (.shp)', QGIS],
  ['SQLite format 3', 'GeoPackage atau basis data SQLite', QGIS],
  ['fgb', 'FlatGeobuf', QGIS],
  ['Rar!', 'kemasan RAR', 'Ekstrak dulu berkas di dalamnya.'],
  ['7z\xbc\xaf', 'kemasan 7-Zip', 'Ekstrak dulu berkas di dalamnya.'],
  ['%PDF', 'PDF', 'Minta data petanya, bukan gambarnya.'],
  ['\x89PNG', 'gambar PNG', 'Minta data petanya, bukan gambarnya.'],
  ['\xff\xd8\xff', 'gambar JPEG', 'Minta data petanya, bukan gambarnya.'],
];

const UNKNOWN: ForeignKind = {
  kind: 'biner',
  advice: `Bila ini bagian dari shapefile atau berkas aplikasi peta: ${QGIS}`,
};

/** What the bytes are, where they are no text that could be GeoJSON; null where they may be. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = KINDS.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) return { kind: known[1], advice: known[2] };
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text.startsWith('<')) return markupKind(text);
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  return start.includes('\0') && !isUtf16 ? UNKNOWN : null;
}

/** Only of a text that begins with a tag: a description in a GeoJSON may have tags, too. */
function markupKind(text: string): ForeignKind {
  if (/<kml\b/i.test(text)) return { kind: 'KML', advice: QGIS };
  if (/<(?:gml|wfs):|<gml\b/i.test(text)) return { kind: 'GML', advice: QGIS };
  if (!/^<!doctype html|^<html/i.test(text)) return { kind: 'XML', advice: QGIS };
  const advice = 'Unduhannya gagal atau perlu masuk dulu; unduh ulang berkas datanya.';
  return { kind: 'halaman web (HTML)', advice };
}
