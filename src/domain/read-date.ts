import { readMonth } from './month-names.ts';
import type { IsoDate, PartialDate } from './release.ts';

/** Why a date was refused, or (the last) what is odd about it; each is a code of the problem catalogue. */
export type DateProblem =
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-month-first'
  | 'date-two-digit-year'
  | 'date-with-time'
  | 'date-too-early'
  | 'date-after-release'
  | 'date-before-programme';

/** A date as it was understood; null where it was refused. `details` fill the message of the problem. */
export interface DateReading {
  readonly date: PartialDate | null;
  readonly problem: DateProblem | null;
  readonly details?: Readonly<Record<string, string>>;
}

/** The day of the national launch, Mertasinga (Kabupaten Cirebon). Source: record of the State Secretariat. */
export const PROGRAMME_LAUNCH: IsoDate = '2016-01-14';

/** The family planning board was founded in 1970 (Keppres 8/1970); an earlier year is a slip of the keyboard. */
const EARLIEST_YEAR = 1970;

/**
 * Numbers taken as spreadsheet dates (1900 system): 2000-01-01 to 2099-12-31. All have five digits, so a number of
 * four digits is always a year: as a spreadsheet date it would lie before 1928.
 */
const SERIALS = { first: 36526, last: 73050 };

const DAY_NAMES = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),?\s+/i;
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const ANY_TIME = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as staff and spreadsheets write it: 2025-06-30, 30/06/2025, 30.6.2025, "30 Juni 2025", "Juni 2025",
 * 06/2025, 2025, 2025-06, 2025-06-30T00:00:00, 45838. The result is as precise as the text. `latest` is the last day
 * it may name, the date of the release.
 */
export function readDate(text: string, latest: IsoDate): DateReading {
  const plain = text.trim().replace(DAY_NAMES, '').replace(MIDNIGHT, '');
  if (ANY_TIME.test(plain)) return refuse('date-with-time');
  const parts = readParts(plain);
  return 'year' in parts ? checkParts(parts, latest) : parts;
}

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function readParts(text: string): DateParts | DateReading {
  return (
    readYearFirst(text) ??
    readDayFirst(text) ??
    readNamed(text) ??
    readNumber(text) ??
    refuse('date-unreadable')
  );
}

function readYearFirst(text: string): DateParts | null {
  const found = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text);
  if (found === null) return null;
  return parts(found[1]!, found[3], found[4]);
}

function readDayFirst(text: string): DateParts | DateReading | null {
  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear !== null) return parts(monthAndYear[2]!, monthAndYear[1]);
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (found === null) return null;
  const [, day, , month, year] = found;
  if (year!.length === 2) return refuse('date-two-digit-year', { example: `${day}/${month}/20${year}` });
  const monthFirst = Number(month) > 12 && Number(month) <= 31 && Number(day) >= 1 && Number(day) <= 12;
  if (monthFirst) return refuse('date-month-first', { example: `${month}/${day}/${year}` });
  return parts(year!, month, day);
}

function readNamed(text: string): DateParts | DateReading | null {
  const found = /^(?:(\d{1,2})[\s-]+)?([a-z]{3,9})\.?[\s-]+(\d{4}|'?\d{2})$/i.exec(text);
  const month = found === null ? null : readMonth(found[2]!);
  if (found === null || month === null) return null;
  const [, day, name, year] = found;
  if (year!.length === 4) return parts(year!, String(month), day);
  const example = [day, name, `20${year!.replace("'", '')}`].filter((part) => part !== undefined).join(' ');
  return refuse('date-two-digit-year', { example });
}

function readNumber(text: string): DateParts | null {
  const found = /^(\d{5})(?:[.,]0+)?$/.exec(text);
  const serial = Number(found?.[1]);
  if (found === null || serial < SERIALS.first || serial > SERIALS.last) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function checkParts(parts: DateParts, latest: IsoDate): DateReading {
  const { year, month, day } = parts;
  if (year < EARLIEST_YEAR) return refuse('date-too-early', { earliest: String(EARLIEST_YEAR) });
  if (month !== undefined && (month < 1 || month > 12)) return refuse('date-impossible');
  if (day !== undefined && (day < 1 || day > daysIn(year, month!))) return refuse('date-impossible');
  const date = [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (date > latest.slice(0, date.length)) return refuse('date-after-release', { latest });
  const early = date < PROGRAMME_LAUNCH.slice(0, date.length);
  return { date, problem: early ? 'date-before-programme' : null };
}

function parts(year: string, month?: string, day?: string): DateParts {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function refuse(problem: DateProblem, details: Record<string, string> = {}): DateReading {
  return { date: null, problem, details };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
