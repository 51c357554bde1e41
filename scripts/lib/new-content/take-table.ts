import Papa from 'papaparse';

/** A row of a table by the names of its columns. */
export type TableRecord = Readonly<Record<string, string>>;

/** The table with the rows that `take` gives back; it may change cells, and null leaves a row out. */
export function takeTable(text: string, take: (row: TableRecord) => TableRecord | null): string {
  const { data, meta } = Papa.parse<TableRecord>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = meta.fields ?? [];
  const rows = data.map(take).filter((row) => row !== null);
  return `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' })}\n`;
}

/** The rows of a table. */
export function tableRows(text: string): TableRecord[] {
  return Papa.parse<TableRecord>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}
