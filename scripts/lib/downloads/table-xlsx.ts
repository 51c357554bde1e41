import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { FieldKind } from '#domain/downloads/fields.ts';
import { fixZipTimes } from './zip-times.ts';

/** The last form of the function, that of several sheets. */
type Sheet = Parameters<typeof writeExcelFile>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** A sheet of a workbook: a head, which stays in sight and filters its column, and rows of typed cells. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly kind: FieldKind; readonly width: number }[];
  readonly rows: Iterable<readonly string[]>;
  /** True where readers sort and choose rows. */
  readonly filtered: boolean;
}

/**
 * A workbook of typed cells (ECMA-376): dates are dates, all else is text and nothing a formula; "" is an empty cell. A
 * date less precise than a day stays text. The same tables make the same bytes.
 */
export async function tableXlsx(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map(sheetOf);
  const features = [filterHeads(tables, sheets)];
  return fixZipTimes(await writeExcelFile(sheets, { features }).toBuffer());
}

function sheetOf({ name, columns, rows }: SheetTable): Sheet {
  const data: Row[] = [
    columns.map(({ head }) => ({ value: cellText(head), type: String, fontWeight: 'bold' })),
  ];
  for (const row of rows) data.push(row.map((text, index) => cellOf(text, columns[index]!)));
  return {
    sheet: name,
    data,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** Wide columns hold long texts, which are broken into lines. */
const WRAPPED_FROM = 60;

function cellOf(text: string, { kind, width }: SheetTable['columns'][number]): Cell {
  if (text === '') return null;
  if ((kind === 'date' || kind === 'partialDate') && /^\d{4}-\d\d-\d\d$/.test(text)) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  const wrapped = width >= WRAPPED_FROM ? ({ wrap: true, alignVertical: 'top' } as const) : {};
  return { value: cellText(text), type: String, format: '@', ...wrapped };
}

/** Characters that XML cannot hold or changes, and what looks like the escape for them. */
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff]|_(?=x[\da-f]{4}_)/gi;

/**
 * A text for a cell. What XML cannot hold is escaped (ECMA-376, 22.9.2.19, ST_Xstring); a line break is a line feed, the
 * only one that spreadsheets have. The library keeps texts by their names in an object, where "constructor" is taken for
 * something else, so the first letter of such a text is escaped too.
 */
function cellText(text: string): string {
  const escaped = text.replace(/\r\n?/g, '\n').replace(ESCAPED, escapeSign);
  return escaped in {} ? escapeSign(escaped) + escaped.slice(1) : escaped;
}

function escapeSign(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Puts filters into the heads of the tables that have them. */
function filterHeads(tables: readonly SheetTable[], sheets: readonly Sheet[]): Feature {
  const file = 'xl/worksheets/sheet{id}.xml';
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const table = tables[sheetIndex]!;
    if (!table.filtered) return xml;
    const last = getCellAddress(sheets[sheetIndex]!.data.length - 1, table.columns.length - 1);
    const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` });
    const order = getOrderOfSiblings(file, 'worksheet')!;
    return insertElementMarkupAccordingToOrderOfSiblings(xml, filter, order, 'worksheet');
  };
  return { files: { transform: { [file]: { transform } } } };
}
