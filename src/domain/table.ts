/** One row of a table as text; `row` is the number a spreadsheet shows beside it (the heading is row 1). */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table read from a CSV or a spreadsheet, before anybody asks what its columns mean. Cells are trimmed. */
export interface Table {
  /** Name of the sheet of a workbook that it was read from. */
  readonly sheet?: string;
  /** Path for messages. */
  readonly file: string;
  readonly header: readonly string[];
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
  /** Rows that were empty; they count as read and as left out. */
  readonly blankRows: number;
}
