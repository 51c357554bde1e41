import { basename } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import type { IsoDate } from '#domain/release.ts';
import { isoDate } from '#domain/schema-parts.ts';

/** The date of a new release: what `--date` says, or the only date in the name of the file. A problem otherwise. */
export function releaseDate(path: string, given: string | null, today: IsoDate): IsoDate | Problem {
  const file = basename(path);
  const date = given ?? dateInName(file);
  if (date === null) return { code: 'import-date-missing', file, value: path };
  const isGood = isoDate.safeParse(date).success && date <= today;
  return isGood ? date : { code: 'import-date-impossible', file, value: date, details: { latest: today } };
}

function dateInName(file: string): string | null {
  const dates = file.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  return new Set(dates).size === 1 ? dates[0]! : null;
}
