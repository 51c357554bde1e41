import { gzipSync } from 'node:zlib';
import { all, collection, type Damage, eachPoint, type Feature, type Point } from './damaged-boundaries.ts';

const withProperties = (change: (code: string, name: unknown) => Record<string, unknown>) =>
  all((feature) => ({
    ...feature,
    properties: change(String(feature.properties['code']), feature.properties['name']),
  }));
/** A rough Mercator in metres: enough to be no degrees. */
const inMetres = ([x, y]: Point) => [x! * 111_320 - 11_000_000, y! * 110_574 + 10_000_000];
const DIGITS = /\./g;

/** Damages of the file: its kind, its codes, its system of coordinates. `other` is a feature of another regency. */
export function damagedFiles(other: Feature): Damage[] {
  return [
    {
      way: 'metres of a projection, named',
      make: (list) =>
        collection(list.map(eachPoint(inMetres)), {
          crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32748' } },
        }),
      stops: 'shapes-projected',
    },
    { way: 'metres of a projection, not named', make: all(eachPoint(inMetres)), stops: 'shapes-projected' },
    { way: 'another continent', make: all(eachPoint(([x, y]) => [x! - 100, y!])), stops: 'shapes-elsewhere' },
    { way: 'cut off', make: (list) => collection(list).slice(0, 50_000), stops: 'shapes-file-cut' },
    {
      way: 'cut off inside gzip',
      make: (list) => gzipSync(collection(list)).subarray(0, 10_000),
      stops: 'shapes-file-cut',
    },
    { way: 'gzip', make: (list) => gzipSync(collection(list)), same: true },
    { way: 'a byte order mark', make: (list) => `\uFEFF${collection(list)}`, same: true },
    {
      way: 'UTF-16',
      make: (list) => Buffer.from(`\uFEFF${collection(list)}`, 'utf16le'),
      same: true,
    },
    {
      way: 'a feature a line',
      make: (list) => list.map((item) => JSON.stringify(item)).join('\n'),
      same: true,
    },
    { way: 'a bare list of features', make: (list) => JSON.stringify(list), same: true },
    {
      way: 'KODE_DESA without dots beside the code of the kecamatan',
      make: withProperties((code) => ({ KODE_KEC: code.slice(0, 8), KODE_DESA: code.replace(DIGITS, '') })),
      same: true,
    },
    {
      way: 'a code as a number',
      make: withProperties((code) => ({ kode: Number(code.replace(DIGITS, '')) })),
      same: true,
    },
    {
      way: 'KDEPUM with dots among the columns of the agency',
      make: withProperties((code, name) => ({
        NAMOBJ: name,
        KDPPUM: code.slice(0, 2),
        KDPKAB: code.slice(0, 5),
        KDCPUM: code.slice(0, 8),
        KDEPUM: code,
        KDEBPS: '3673010001',
      })),
      same: true,
    },
    {
      way: 'the code as the id of the features',
      make: (list) =>
        collection(list.map((item) => ({ ...item, id: item.properties['code'], properties: {} }))),
      same: true,
    },
    { way: 'names only', make: withProperties((_, name) => ({ DESA: name })), stops: 'shapes-code-missing' },
    { way: 'an area of another regency', make: (list) => collection([other, ...list]), same: true },
    {
      way: 'a code that nobody knows, and none',
      make: (list) =>
        collection([
          ...list,
          { ...list[0]!, properties: { code: '36.73.01.9999' } },
          { ...list[0]!, properties: { code: null } },
        ]),
      same: true,
      warns: ['shapes-unknown', 'shapes-without-code'],
    },
    { way: 'only another regency', make: () => collection([other]), stops: 'shapes-nothing-matched' },
    {
      way: 'JSON of ArcGIS',
      make: () =>
        JSON.stringify({ geometryType: 'esriGeometryPolygon', features: [{ attributes: {}, geometry: {} }] }),
      stops: 'shapes-none',
    },
    { way: 'an empty collection', make: () => collection([]), stops: 'shapes-none' },
    { way: 'nothing', make: () => '', stops: 'shapes-file-empty' },
    { way: 'a ZIP', make: () => Buffer.from('PK\x03\x04 isi'), stops: 'shapes-file-kind' },
    {
      way: 'a shapefile',
      make: () => Buffer.from([0, 0, 0x27, 0x0a, 0, 0, 0, 0]),
      stops: 'shapes-file-kind',
    },
    { way: 'KML', make: () => '<?xml version="1.0"?><kml xmlns="x"></kml>', stops: 'shapes-file-kind' },
    { way: 'a web page', make: () => '<!DOCTYPE html><title>Masuk</title>', stops: 'shapes-file-kind' },
  ];
}
