import { byArea } from '#domain/by-area.ts';
import { DATASET_COLUMNS } from '#domain/dataset.ts';
import { dictionaryOf } from '#domain/downloads/dictionary.ts';
import { DATASET_FIELDS } from '#domain/downloads/fields.ts';
import { aboutLines, factPairs, type FileFacts } from '#domain/downloads/file-facts.ts';
import { type DataKind, hasKeptFiles, keepsEachRelease } from '#domain/kept-files.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { csvText } from '#lib/csv-text.ts';
import { areaTable, collectionMaker } from './area-texts.ts';
import { type AreaFilesInput, fileFacts, stateFacts } from './file-facts.ts';
import { tableParquet } from './table-parquet.ts';
import { type SheetTable, tableXlsx } from './table-xlsx.ts';
import { type VillageRows, villageRows } from './text-rows.ts';

/** Tables by their columns: those of the whole region, and those of an area, each row of which says what the file is. */
export type TableKind = 'dataset' | 'area';

/** A file of the data, whole or in pieces, with the paths at which it is published below the folder of its release. */
export interface StateFile {
  readonly paths: readonly string[];
  readonly kind: DataKind;
  readonly area: AreaRecord;
  readonly title: string;
  /** Which columns it has; null for what is no table. */
  readonly table: TableKind | null;
  /** True for a file of which there is only the newest state. */
  readonly newestOnly: boolean;
  readonly content: string | Uint8Array | Iterable<string>;
}

/**
 * Makes the data of areas in one state of the site in every format, one file after the other, so that no more is held: of
 * each area CSV and GeoJSON, and Excel and Parquet of those that are kept as they were after each release; of the region
 * all four, also as "kampung-kb". Of a region too large for files of its own there are CSV and Parquet.
 */
export function stateFilesMaker(input: AreaFilesInput): (area: AreaRecord) => AsyncGenerator<StateFile> {
  const { data } = input;
  const rows = villageRows(input);
  const villages = byArea(data.villages);
  const collection = collectionMaker(input);
  return async function* (area) {
    const isRegion = area.code === data.site.region;
    if (!isRegion && !hasKeptFiles(area)) return;
    const own = villages.get(area.code) ?? [];
    const facts = fileFacts(input, area);
    const file = fileMaker(input, area, facts.judul);
    if (isRegion) yield file('csv', datasetPieces(rows, own), { paths: ['kampung-kb.csv'] });
    if (hasKeptFiles(area)) {
      const named = { paths: [`wilayah/${area.code}.csv`], table: 'area' } as const;
      yield file('csv', areaTable(rows, own, facts), named);
      yield file('geojson', collection(area, own, facts), { table: null });
    }
    if (!keepsEachRelease(area.level)) return;
    const table = { area, facts, rows: () => cellRows(rows, own) };
    if (hasKeptFiles(area)) yield file('xlsx', await workbook(input, table));
    yield file(
      'parquet',
      tableParquet(DATASET_FIELDS, table.rows(), factPairs(input.words, facts, stateFacts(data))),
    );
  };
}

/** Makes the files of an area; those of the region stand at two paths where nothing else is said. */
function fileMaker({ data }: AreaFilesInput, area: AreaRecord, title: string) {
  return (
    kind: DataKind,
    content: StateFile['content'],
    { paths, table = 'dataset' }: Partial<Pick<StateFile, 'paths' | 'table'>> = {},
  ): StateFile => {
    const whole = area.code === data.site.region ? [`kampung-kb.${kind}`] : [];
    const own = hasKeptFiles(area) ? [`wilayah/${area.code}.${kind}`] : [];
    const newestOnly = !keepsEachRelease(area.level) && whole.length === 0;
    return { paths: paths ?? [...whole, ...own], kind, area, title, table, newestOnly, content };
  };
}

/** So many villages go into one piece of a long table. */
const PIECE = 1_000;

/** The table of the whole region as CSV, UTF-8 with a byte order mark and CRLF, because spreadsheets open that right. */
function* datasetPieces(rows: VillageRows, villages: readonly VillageRecord[]): Generator<string> {
  yield csvText([DATASET_COLUMNS]);
  for (let from = 0; from < villages.length; from += PIECE) {
    const lines = villages.slice(from, from + PIECE).flatMap(rows.lines);
    yield lines.map((line) => `${line}\r\n`).join('');
  }
}

function* cellRows(rows: VillageRows, villages: readonly VillageRecord[]): Generator<readonly string[]> {
  for (const village of villages) yield* rows.cells(village);
}

/** Widths of the columns of the dataset, in characters. */
const WIDTHS: Readonly<Record<(typeof DATASET_COLUMNS)[number], number>> = {
  kode: 12,
  nama: 24,
  jenis: 10,
  kecamatan: 20,
  kabupaten_kota: 26,
  provinsi: 14,
  status: 12,
  rilis: 12,
  nama_kampung: 24,
  tanggal_pencanangan: 20,
  klasifikasi: 14,
  rilis_klasifikasi: 16,
  cakupan: 24,
  sumber: 40,
  tautan: 40,
  catatan: 40,
};

/** A workbook of three sheets: the data, what the file is, and what its columns mean. */
function workbook(
  { data, words }: AreaFilesInput,
  {
    area,
    facts,
    rows,
  }: {
    readonly area: AreaRecord;
    readonly facts: FileFacts;
    readonly rows: () => Iterable<readonly string[]>;
  },
): Promise<Uint8Array> {
  const { t } = words;
  const text = (head: string, width: number) => ({ head, kind: 'text' as const, width });
  const table: SheetTable = {
    name: t('file.sheet.data'),
    columns: DATASET_FIELDS.map(({ name, kind }) => ({
      head: name,
      kind,
      width: WIDTHS[name as (typeof DATASET_COLUMNS)[number]],
    })),
    rows: rows(),
    filtered: true,
  };
  const about: SheetTable = {
    name: t('file.sheet.about'),
    columns: [text(t('file.heading'), 24), { head: t('file.text'), kind: 'date', width: 100 }],
    rows: aboutLines(words, facts, area, stateFacts(data)),
    filtered: false,
  };
  const dictionary: SheetTable = {
    name: t('file.sheet.columns'),
    columns: [
      text(t('data.column.column'), 22),
      text(t('data.column.meaning'), 80),
      text(t('file.kind'), 30),
      text(t('file.choices'), 50),
    ],
    rows: dictionaryOf(words).map(({ name, meaning, kind, choices }) => [name, meaning, kind, choices]),
    filtered: false,
  };
  return tableXlsx([table, about, dictionary]);
}
