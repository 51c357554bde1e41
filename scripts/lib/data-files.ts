import Papa from 'papaparse';
import { apiAddress, downloadAddress } from '#domain/address.ts';
import { areaApi, villageApi } from '#domain/api.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import type { Content } from '#domain/content.ts';
import { DATASET_COLUMNS, datasetRows, harmlessCell } from '#domain/dataset.ts';
import { FIGURE_FILE_COLUMNS, figureRows, FIGURES_FILE } from '#domain/figure-rows.ts';
import { joinRegister } from '#domain/join-register.ts';
import { encodeLookupIndex } from '#domain/lookup-index.ts';
import type { Area, Register } from '#domain/register.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { FileTree } from './write-tree.ts';

/** The API of the contract: one JSON for each area and village, and the compact index. Paths start with "api/v1". */
export function apiFiles(data: SiteData): FileTree {
  const files: FileTree = new Map();
  const places = new Map<AreaCode, AreaRecord | VillageRecord>(
    [...data.areas, ...data.villages].map((place) => [place.code, place]),
  );
  const above = new Map<AreaCode, Area>([...data.above, ...data.areas].map((area) => [area.code, area]));
  for (const area of data.areas) {
    const parts = area.parts.map((code) => places.get(code)!);
    files.set(apiAddress(area.code).slice(1), toJson(areaApi(data, area, parts)));
  }
  for (const village of data.villages) {
    files.set(
      apiAddress(village.code).slice(1),
      toJson(villageApi(data, village, pathOf(above, village.code))),
    );
  }
  files.set('api/v1/indeks.json', JSON.stringify(encodeLookupIndex(data)));
  return files;
}

/** Every figure that somebody published, as a file; its rows are those of the page of figures. */
export function figureFile({ figures }: Pick<SiteData, 'figures'>): readonly [path: string, text: string] {
  return [FIGURES_FILE.slice(1), csvText([[...FIGURE_FILE_COLUMNS], ...figureRows(figures)])];
}

/** What the published dataset is made from. */
export interface DatasetInput {
  readonly content: Content;
  readonly register: Register;
  readonly data: SiteData;
  /** The names of places in the dataset are Indonesian in every edition. */
  readonly words: Words;
}

/**
 * The dataset as CSV: the state of today at "terbaru", and the state as it was after each release. UTF-8 with a byte
 * order mark and CRLF, because spreadsheets open that right.
 */
export function datasetFiles({ content, register, data, words }: DatasetInput): FileTree {
  const { placeName } = words;
  const csv = (villages: readonly VillageRecord[]) =>
    datasetCsv(villages.flatMap((village) => datasetRows(village, register.path(village.code), placeName)));
  const files: FileTree = new Map([[downloadAddress('terbaru').slice(1), csv(data.villages)]]);
  for (const { date } of content.releases) {
    const known = content.releases.filter((release) => release.date <= date);
    const villages = joinRegister(register, content.site.region, known).map((status) => ({
      ...register.get(status.code)!,
      ...status,
    }));
    files.set(downloadAddress(date).slice(1), csv(villages));
  }
  return files;
}

function datasetCsv(rows: readonly string[][]): string {
  return csvText([[...DATASET_COLUMNS], ...rows]);
}

function csvText(rows: readonly (readonly string[])[]): string {
  const table = rows.map((row) => row.map(harmlessCell));
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}

function pathOf(above: ReadonlyMap<AreaCode, Area>, code: AreaCode): Area[] {
  return ancestorCodes(code)
    .map((ancestor) => above.get(ancestor))
    .filter((area) => area !== undefined && area.level !== 'country')
    .reverse() as Area[];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
