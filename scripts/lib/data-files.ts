import Papa from 'papaparse';
import { downloadAddress } from '#domain/address.ts';
import type { Content } from '#domain/content.ts';
import { DATASET_COLUMNS, datasetRows, harmlessCell } from '#domain/dataset.ts';
import { FIGURE_FILE_COLUMNS, figureRows, FIGURES_FILE } from '#domain/figure-rows.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { Register } from '#domain/register.ts';
import type { SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { FileTree } from './write-tree.ts';

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
