import type { ApiSource } from '../api.ts';
import type { Citations } from '../citation.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import type { DataKind } from '../kept-files.ts';
import type { IsoDate } from '../release.ts';
import type { TableSchema } from './table-schema.ts';

/** A file of a package with what stands in it. */
export interface PackagedFile {
  /** Path from the folder of the package: "wilayah/3601.csv". */
  readonly path: string;
  readonly kind: DataKind;
  readonly title: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** The schema of the table, or the path of the file with it; null for what is no table. */
  readonly schema: TableSchema | string | null;
}

/** What is told of all files of a package. */
export interface PackageFacts {
  /** Short name of the package: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Whole address that stays with this release. */
  readonly address: string;
  /** The release whose state the files show; null while there is none. */
  readonly release: IsoDate | null;
  /** Who publishes the files, with the address of the site and of the office where they are known. */
  readonly publisher: { readonly title: string; readonly path: string; readonly email?: string };
  readonly sources: readonly ApiSource[];
  /** Sources that are no releases, such as the register. */
  readonly otherSources: readonly { readonly title: string; readonly path?: string }[];
  readonly citations: Citations;
  /** Name of the sheet with the data in a file of a spreadsheet. */
  readonly sheetName: string;
}

/** Media types as IANA has registered them. */
export const MEDIA_TYPES: Readonly<Record<DataKind, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * The descriptor of a folder of data files, as Data Package 2.0 has it (datapackage.org/standard/data-package). Its time
 * is the date of the release, not that of the build. `sitiran` is a property of our own, which the standard allows.
 */
export function dataPackage(facts: PackageFacts, files: readonly PackagedFile[]) {
  const { name, title, description, address, release, publisher, sources, otherSources, citations } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: address,
    title,
    description,
    homepage: address,
    ...(release === null ? {} : { version: release, created: `${release}T00:00:00Z` }),
    keywords: ['Kampung Keluarga Berkualitas', 'Kampung KB', 'desa', 'kelurahan', 'Indonesia'],
    contributors: [{ ...publisher, roles: ['publisher'] }, ...sourcePublishers(sources)],
    licenses: [licence()],
    sources: [...sources.map(packageSource), ...otherSources],
    sitiran: { berita: citations.news, apa: citations.apa, bibtex: citations.bibtex },
    resources: files.map((file) => resourceOf(file, facts)),
  };
}

function resourceOf({ path, kind, title, bytes, sha256, schema }: PackagedFile, { sheetName }: PackageFacts) {
  return {
    name: path.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    path,
    ...(schema === null ? {} : { type: 'table' }),
    title,
    format: kind,
    mediatype: MEDIA_TYPES[kind],
    ...(kind === 'csv' || kind === 'geojson' ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(kind === 'csv'
      ? { dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' } }
      : {}),
    ...(kind === 'xlsx' ? { dialect: { header: true, sheetName } } : {}),
    ...(schema === null ? {} : { schema }),
  };
}

/** The identifier is that of the Open Definition, which the standard asks for. */
function licence() {
  return { name: 'ODbL-1.0', path: DATA_LICENCE.address, title: DATA_LICENCE.name };
}

function packageSource({ judul, penerbit, alamat, rilis }: ApiSource) {
  return { title: `${judul}, ${penerbit}`, ...(alamat === null ? {} : { path: alamat }), version: rilis };
}

/** Those who published what the files rest on, each once. */
function sourcePublishers(sources: readonly ApiSource[]) {
  return [...new Set(sources.map(({ penerbit }) => penerbit))].map((title) => ({ title, roles: ['source'] }));
}
