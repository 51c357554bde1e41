import { existsSync, readFileSync } from 'node:fs';
import { cross, mean, range, sum } from 'd3-array';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  classOf,
  INDEX_NAMES,
  type IndexName,
  INDICATORS,
  LOWEST_SCORES,
  PASS_MARK,
  readScores,
  scoresFrom,
  type Scores,
  shareOfScale,
  writeScores,
} from '#domain/classification.ts';
import type { TableRow } from '#domain/table.ts';
import { readSheets } from '#lib/read-sheet.ts';

/** The class by the indices that pass, as the page on the classes tells it. Source: `portal-kode-2021`. */
const PUBLISHED_CLASSES: Readonly<Record<string, string>> = {
  '': 'dasar',
  input: 'dasar',
  process: 'dasar',
  output: 'dasar',
  'input + process': 'berkembang',
  'input + output': 'mandiri',
  'process + output': 'mandiri',
  'input + process + output': 'berkelanjutan',
};
const NONE_PASSES = { input: false, process: false, output: false };

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

/** The scores of some indicators. */
type Choice = Partial<Scores>;
const meanOf = (choice: Choice) => mean(Object.values(choice))!;

/** Every combination of scores of the indicators of one index. */
function choicesOf(name: IndexName): Choice[] {
  const own = INDICATORS.filter(({ index }) => index === name);
  return own.reduce<Choice[]>(
    (choices, { key, highest }) =>
      cross(choices, range(1, highest + 1), (choice, score) => ({ ...choice, [key]: score })),
    [{}],
  );
}

/** One of them for each sum. */
const choiceOfEachSum = (name: IndexName) => [
  ...new Map(choicesOf(name).map((choice) => [sum(Object.values(choice)), choice])).values(),
];

describe('checked by force, without the export', () => {
  it.each([
    ['input', 4 * 4 * 4 * 3 * 3],
    ['process', 4 ** 3],
    ['output', 4 ** 4],
  ] as const)('%s passes where its mean is 3 or more, in all of its %i combinations', (name, count) => {
    const choices = choicesOf(name);
    expect(choices).toHaveLength(count);
    for (const choice of choices) {
      const { means, passes } = classOf({ ...LOWEST_SCORES, ...choice });
      expect(means[name]).toBe(meanOf(choice));
      expect(passes).toEqual({ ...NONE_PASSES, [name]: meanOf(choice) >= 3 });
    }
  });

  it('the class is that of the published table, for all sums that the three indices can reach', () => {
    const [input, process, output] = INDEX_NAMES.map(choiceOfEachSum);
    const all = cross(input!, cross(process!, output!), (one, others) => [one, ...others]);
    expect(all).toHaveLength(14 * 10 * 13);
    for (const choices of all) {
      const passing = INDEX_NAMES.filter((_, place) => meanOf(choices[place]!) >= 3).join(' + ');
      const scores: Scores = Object.assign({}, LOWEST_SCORES, ...choices);
      expect(classOf(scores).classification, writeScores(scores)).toBe(PUBLISHED_CLASSES[passing]);
    }
  });
});

describe('the scale of scores', () => {
  it('begins with the lowest score and ends with the highest of all indicators', () => {
    expect([1, 2.5, PASS_MARK, 4].map(shareOfScale)).toEqual([0, 1 / 2, 2 / 3, 1]);
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
    'x11111111111',
    '１11111111111',
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
