import { describe, expect, it } from 'vitest';
import { type DateProblem, readDate } from '#domain/read-date.ts';

const LATEST = '2025-06-30';
const dateOf = (text: string) => readDate(text, LATEST).date;
const problemOf = (text: string) => readDate(text, LATEST).problem;

describe('readDate accepts what staff and spreadsheets write', () => {
  it.each([
    ['2025-06-30', '2025-06-30'],
    ['2025-6-3', '2025-06-03'],
    ['2025/06/30', '2025-06-30'],
    ['30/06/2025', '2025-06-30'],
    ['3/6/2025', '2025-06-03'],
    ['30-06-2025', '2025-06-30'],
    ['30.6.2025', '2025-06-30'],
    ['30 Juni 2025', '2025-06-30'],
    ['30 JUNI 2025', '2025-06-30'],
    ['30-Jun-2025', '2025-06-30'],
    ['Senin, 30 Juni 2025', '2025-06-30'],
    ["Jum'at 14 Februari 2020", '2020-02-14'],
    ['1 Agt. 2020', '2020-08-01'],
    ['5 Nopember 2019', '2019-11-05'],
    ['5 October 2019', '2019-10-05'],
    ['29 Februari 2020', '2020-02-29'],
    ['Juni 2025', '2025-06'],
    ['Jun 2025', '2025-06'],
    ['06/2025', '2025-06'],
    ['2019-03', '2019-03'],
    ['2019', '2019'],
    ['2025', '2025'],
    ['2025-06-30T00:00:00', '2025-06-30'],
    ['2025-06-30T00:00:00.000Z', '2025-06-30'],
    ['2025-06-30 00:00:00', '2025-06-30'],
    [' 30/06/2025 ', '2025-06-30'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, LATEST)).toMatchObject({ date, problem: null });
  });

  it('takes the day before the month where both orders are possible', () => {
    expect(dateOf('06/07/2024')).toBe('2024-07-06');
  });
});

describe('readDate reads the numbers of spreadsheets', () => {
  it.each([
    ['45838', '2025-06-30'],
    ['45838.0', '2025-06-30'],
    ['45838,00', '2025-06-30'],
    ['42383', '2016-01-14'],
    ['43890', '2020-02-29'],
  ])('%s is %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it('takes a number of four digits for a year, as no spreadsheet date of the programme is that small', () => {
    expect(dateOf('2019')).toBe('2019');
  });

  it.each(['36525', '73051', '99999', '100000', '45838.5'])(
    'refuses %s, which is no day it could mean',
    (text) => {
      expect(problemOf(text)).toBe('date-unreadable');
    },
  );
});

describe('readDate refuses with a reason', () => {
  it.each<[string, DateProblem]>([
    ['31/02/2020', 'date-impossible'],
    ['29/02/2019', 'date-impossible'],
    ['31 April 2020', 'date-impossible'],
    ['00/05/2020', 'date-impossible'],
    ['2020-13', 'date-impossible'],
    ['32/01/2020', 'date-impossible'],
    ['06/30/2025', 'date-month-first'],
    ['1-31-2020', 'date-month-first'],
    ['30/06/25', 'date-two-digit-year'],
    ['30-Jun-25', 'date-two-digit-year'],
    ["Jun '25", 'date-two-digit-year'],
    ['2025-06-29T17:00:00Z', 'date-with-time'],
    ['30/06/2020 08:15', 'date-with-time'],
    ['2025-06-30T00:00:00+07:00', 'date-with-time'],
    ['1969', 'date-too-early'],
    ['0019-03-20', 'date-too-early'],
    ['2025-07-01', 'date-after-release'],
    ['Juli 2025', 'date-after-release'],
    ['2026', 'date-after-release'],
    ['kemarin', 'date-unreadable'],
    ['30 Juno 2020', 'date-unreadable'],
    ['30/06-2020', 'date-unreadable'],
    ['20200630', 'date-unreadable'],
    ['2020-2021', 'date-unreadable'],
    ['-2020', 'date-unreadable'],
    ['', 'date-unreadable'],
  ])('%s: %s', (text, problem) => {
    expect(readDate(text, LATEST)).toMatchObject({ date: null, problem });
  });

  it('shows the American date the other way round', () => {
    expect(readDate('06/30/2025', LATEST).details).toEqual({ example: '30/06/2025' });
  });
});

describe('readDate and the launch of the programme', () => {
  it.each(['2016-01-13', '2015-12', '2015', '1996'])('keeps %s, but warns', (text) => {
    expect(readDate(text, LATEST)).toMatchObject({ date: text, problem: 'date-before-programme' });
  });

  it.each(['2016-01-14', '2016-01', '2016'])('does not warn of %s, which may be after it', (text) => {
    expect(readDate(text, LATEST)).toMatchObject({ date: text, problem: null });
  });
});
