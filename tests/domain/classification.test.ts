import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  classOf,
  INDEX_NAMES,
  INDICATORS,
  LOWEST_SCORES,
  readScores,
  scoresFrom,
  type Scores,
  writeScores,
} from '#domain/classification.ts';
import type { TableRow } from '#domain/table.ts';
import { readSheets } from '#lib/read-sheet.ts';

const SHARED = '../shared/data/portal-exports';

describe('the class of a Kampung KB', () => {
  it.each([
    ['all lowest', '111111111111', 'dasar'],
    ['only input passes', '333331111111', 'dasar'],
    ['only process passes', '111113331111', 'dasar'],
    ['only output passes', '111111113333', 'dasar'],
    ['input and process pass', '333333331111', 'berkembang'],
    ['output and input pass', '333331113333', 'mandiri'],
    ['output and process pass', '111113333333', 'mandiri'],
    ['all pass', '333333333333', 'berkelanjutan'],
    ['all highest', '444334444444', 'berkelanjutan'],
    ['every index one point short', '332333323332', 'dasar'],
  ])('where %s', (_, digits, classification) => {
    expect(classOf(readScores(digits)!).classification).toBe(classification);
  });

  it('rests on means that are those of the portal, and on points that are still missing', () => {
    const { means, passes, missing } = classOf(readScores('443331444332')!);
    expect(means).toEqual({ input: 17 / 5, process: 3, output: 3 });
    expect(passes).toEqual({ input: true, process: true, output: true });
    expect(missing).toEqual({ input: 0, process: 0, output: 0 });
    expect(classOf(LOWEST_SCORES).missing).toEqual({ input: 10, process: 6, output: 8 });
  });
});

describe('scores in an address', () => {
  it('come back as they were', () => {
    for (const digits of ['111111111111', '444334444444', '123213412341']) {
      expect(writeScores(readScores(digits)!)).toBe(digits);
    }
  });

  it.each([
    '',
    '11111111111',
    '1111111111111',
    '011111111111',
    '511111111111',
    '111411111111',
    '1111 1111111',
  ])('are none: "%s"', (text) => expect(readScores(text)).toBeNull());
});

describe.skipIf(!existsSync(SHARED))('with ../shared: the export of 28 August 2023', () => {
  let rows: readonly TableRow[];
  let columnOf: (name: string) => number;

  beforeAll(async () => {
    const file = 'klasifikasi-2023-08-28.xlsx';
    const table = (await readSheets(file, readFileSync(`${SHARED}/${file}`))).tables[0]!;
    rows = table.rows;
    columnOf = (name) => table.header.indexOf(name);
  }, 60_000);

  it('has the twelve indicators in our order, and no score that we do not know', () => {
    expect([6, 10, 11, 13, 14, 17].map((column) => columnOf('Input Pokja') + column - 6)).toEqual([
      columnOf('Input Pokja'),
      columnOf('Input PKB/PLKB'),
      columnOf('Proses Penggunaan Data'),
      columnOf('Proses Lintas Sektor'),
      columnOf('Output Poktan'),
      columnOf('Output Unmet Need'),
    ]);
    const highest = INDICATORS.map((_, place) => Math.max(...rows.map((row) => digitsOf(row)[place]!)));
    expect(highest).toEqual(INDICATORS.map((indicator) => indicator.highest));
    expect(rows.filter((row) => readScores(digitsOf(row).join('')) === null)).toEqual([]);
  });

  it('gives each of its 892 rows of Banten and 32,740 rows of the country their own class and means', () => {
    const wrong = rows.filter((row) => {
      const { means, classification } = classOf(scoresOf(row));
      const given = ['Index Input', 'Index Proses', 'Index Output'].map((name) => row.cells[columnOf(name)]);
      const ours = INDEX_NAMES.map((name) => String(Number(means[name].toFixed(2))));
      return (
        classification !== row.cells[columnOf('Klasifikasi')]!.toLowerCase() ||
        given.some((mean, place) => mean !== ours[place])
      );
    });
    const banten = rows.filter(({ cells }) => cells[columnOf('Provinsi')] === 'BANTEN');
    expect([rows.length, banten.length]).toEqual([32_740, 892]);
    expect(wrong).toEqual([]);
  });

  function digitsOf({ cells }: TableRow): number[] {
    const first = columnOf('Input Pokja');
    return cells.slice(first, first + INDICATORS.length).map(Number);
  }

  function scoresOf(row: TableRow): Scores {
    const digits = digitsOf(row);
    return scoresFrom((_, place) => digits[place]!);
  }
});
