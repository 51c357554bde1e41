import { DATA_KINDS, type DataKind } from './kept-files.ts';

/** The kind of a data file by its name; null for what is no data. */
export function dataFileKind(name: string): DataKind | null {
  return DATA_KINDS.find((kind) => name.endsWith(`.${kind}`)) ?? null;
}
