import { checkArea } from './check-area.ts';
import { type CheckedRow, checkRows, type CheckedRows } from './check-rows.ts';
import { checkText } from './check-text.ts';
import type { CleanRow } from './clean-table.ts';
import { linkAdvice } from './link.ts';
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type OfficialFigure,
  type Precision,
  PRECISIONS,
} from './official-figures.ts';
import type { Problem } from './problem.ts';
import { readDate } from './read-date.ts';
import type { Register } from './register.ts';
import type { IsoDate } from './release.ts';
import type { Table } from './table.ts';
import type { TableColumns } from './table-columns.ts';

const FIGURE_TABLE = {
  known: FIGURE_COLUMNS,
  required: ['metrik', 'kode', 'nilai', 'satuan', 'tanggal', 'sumber', 'tautan'],
} as const satisfies TableColumns<FigureColumn>;

/** What to write into an empty cell that must be filled. */
const HINTS: Readonly<Partial<Record<FigureColumn, string>>> = {
  metrik: 'nama angka, seperti jumlah_kampung_kb',
  kode: 'kode wilayah, atau ID untuk seluruh negeri',
  nilai: 'bilangannya',
  satuan: 'satuannya, seperti Kampung KB atau persen',
  tanggal: 'tanggal, bulan, atau tahun angka itu',
  sumber: 'nama dan judul sumbernya',
  tautan: 'alamat web sumbernya',
};

/** What the figures are checked against; `latest` is the last day they may be of. */
export interface FigureContext {
  readonly register: Register;
  readonly latest: IsoDate;
}

/** Checks the published figures row by row; an exact copy of a row is left out with a warning. */
export function validateFigures(table: Table, context: FigureContext): CheckedRows<OfficialFigure> {
  const seen = new Map<string, number>();
  return checkRows<FigureColumn, OfficialFigure>(table, FIGURE_TABLE, (row) => {
    const checked = checkFigure(table.file, row, context);
    const facts = JSON.stringify(checked.value);
    const first = seen.get(facts);
    if (checked.value === null || first === undefined) {
      seen.set(facts, row.row);
      return checked;
    }
    const copy: Problem = { code: 'figure-twice', file: table.file, row: row.row, details: { first } };
    return { value: null, problems: [...checked.problems, copy] };
  });
}

function checkFigure(
  file: string,
  row: CleanRow<FigureColumn>,
  { register, latest }: FigureContext,
): CheckedRow<OfficialFigure> {
  const { cells } = row;
  const problems: Problem[] = checkText(row, file);
  const at = (column: FigureColumn) => ({ file, row: row.row, column, value: cells[column] });
  for (const column of FIGURE_TABLE.required) {
    if (cells[column] !== '') continue;
    problems.push({ ...at(column), code: 'cell-missing', details: { hint: HINTS[column]! } });
  }
  const number = readFigure(cells.nilai);
  if ('problem' in number) problems.push({ ...at('nilai'), code: number.problem, details: number.details });
  const area = cells.kode === '' ? null : checkArea({ ...at('kode'), text: cells.kode }, register);
  if (area !== null && area.problem !== null) problems.push(area.problem);
  const { date, problem, details } = readDate(cells.tanggal, latest);
  if (date === null && problem !== null && cells.tanggal !== '') {
    problems.push({ ...at('tanggal'), code: problem, details });
  }
  const advice = linkAdvice(cells.tautan);
  if (advice !== null) problems.push({ ...at('tautan'), code: 'link-not-web', details: { advice } });
  const precision = readPrecision(cells.ketepatan);
  if (precision === undefined) {
    problems.push({
      ...at('ketepatan'),
      code: 'figure-precision',
      details: { known: PRECISIONS.join(', ') },
    });
  }
  if (
    problems.length > 0 ||
    precision === undefined ||
    area === null ||
    area.code === null ||
    date === null ||
    'problem' in number
  ) {
    return { value: null, problems };
  }
  const { metrik, satuan, sumber, tautan } = cells;
  const orNull = (text: string) => (text === '' ? null : text);
  const notes = { catatan: orNull(cells.catatan), catatan_en: orNull(cells.catatan_en) };
  const texts = { metrik, satuan, sumber, tautan, ...notes, satuan_en: orNull(cells.satuan_en) };
  const value = { ...texts, kode: area.code, nilai: number.value, tanggal: date, ketepatan: precision };
  return { value, problems };
}

/** The word of a cell, null for an empty one, undefined for any other. */
function readPrecision(text: string): Precision | null | undefined {
  return text === '' ? null : PRECISIONS.find((one) => one === text.toLowerCase());
}

type FigureReading =
  { value: number } | { problem: 'figure-not-number' | 'figure-thousands'; details: Record<string, string> };

/** 1237 and 63,07 and 63.07 are figures; 1.237 could be a thousand or a fraction, so it is none. */
function readFigure(text: string): FigureReading {
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)) {
    return { problem: 'figure-thousands', details: { plain: text.replace(/[.,]/g, '') } };
  }
  const isNumber = /^\d+(?:[.,]\d+)?$/.test(text) || text === '';
  if (!isNumber) return { problem: 'figure-not-number', details: {} };
  return { value: Number(text.replace(',', '.')) };
}
