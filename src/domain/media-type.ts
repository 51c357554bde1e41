/** Media types of the files that the site publishes as data, by the end of their names (IANA, "Media Types"). */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  parquet: 'application/vnd.apache.parquet',
} as const;

export type DataFileKind = keyof typeof MEDIA_TYPES;

/** The kinds of data files, in the order in which they are named. */
export const DATA_FILE_KINDS = Object.keys(MEDIA_TYPES) as readonly DataFileKind[];

/** The kind of a data file by its name; null for what is no data. */
export function dataFileKind(name: string): DataFileKind | null {
  return DATA_FILE_KINDS.find((kind) => name.endsWith(`.${kind}`)) ?? null;
}
