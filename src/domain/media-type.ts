import { DATA_KINDS, type DataKind } from './kept-files.ts';

/** Media types of the files that the site publishes as data, by the end of their names (IANA, "Media Types"). */
export const MEDIA_TYPES: Readonly<Record<DataKind, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
};

/** The kind of a data file by its name; null for what is no data. */
export function dataFileKind(name: string): DataKind | null {
  return DATA_KINDS.find((kind) => name.endsWith(`.${kind}`)) ?? null;
}
