import { describe, expect, it } from 'vitest';
import { type CheckedRow, checkRows } from '#domain/check-rows.ts';
import type { Table } from '#domain/table.ts';
import { addTally, EMPTY_TALLY, verifyTally } from '#domain/tally.ts';

const TABLE: Table = {
  file: 'content/x.csv',
  header: ['kode'],
  rows: [
    { row: 2, cells: ['a'] },
    { row: 4, cells: ['b'] },
  ],
  blankRows: 1,
};
const COLUMNS = { known: ['kode'], required: ['kode'] } as const;
const check = (checkRow: (row: number) => CheckedRow<string>) =>
  checkRows(TABLE, COLUMNS, ({ row }) => checkRow(row));

describe('checkRows keeps count of every row', () => {
  it('that is used, left out with a warning, or rejected with an error', () => {
    const { values, tally } = check((row) => {
      if (row === 2) return { value: 'a', problems: [] };
      return { value: null, problems: [{ code: 'row-duplicate', file: TABLE.file, row }] };
    });
    expect(values).toEqual(['a']);
    expect(tally).toEqual({ read: 3, blank: 1, leftOut: 1, rejected: 0, used: 1 });
  });

  it('and does not use a value whose row has an error', () => {
    const { values, tally } = check((row) => ({
      value: 'a',
      problems: row === 2 ? [{ code: 'status-missing', file: TABLE.file, row }] : [],
    }));
    expect(values).toEqual(['a']);
    expect(tally).toEqual({ read: 3, blank: 1, leftOut: 0, rejected: 1, used: 1 });
  });

  it('and throws where a row is dropped without a word, which is a mistake in the code', () => {
    expect(() => check(() => ({ value: null, problems: [] }))).toThrow(/Rows were lost.*2, 4/);
  });

  it('and throws where a row is dropped under the number of another', () => {
    const wrong = { code: 'status-missing', file: TABLE.file, row: 99 } as const;
    expect(() => check(() => ({ value: null, problems: [wrong] }))).toThrow(/without a word: 2, 4/);
  });
});

describe('verifyTally', () => {
  it('accepts a tally that adds up', () => {
    expect(() => verifyTally({ read: 10, blank: 1, leftOut: 2, rejected: 3, used: 4 })).not.toThrow();
  });

  it.each(['read', 'blank', 'leftOut', 'rejected', 'used'] as const)(
    'throws where %s is off by one',
    (key) => {
      const tally = { read: 10, blank: 1, leftOut: 2, rejected: 3, used: 4 };
      expect(() => verifyTally({ ...tally, [key]: tally[key] + 1 })).toThrow('Rows were lost');
    },
  );

  it('adds two tallies number by number', () => {
    const tally = { read: 10, blank: 1, leftOut: 2, rejected: 3, used: 4 };
    expect(addTally(tally, tally)).toEqual({ read: 20, blank: 2, leftOut: 4, rejected: 6, used: 8 });
    expect(addTally(EMPTY_TALLY, tally)).toEqual(tally);
  });
});
