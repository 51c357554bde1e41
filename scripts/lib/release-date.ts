import { basename } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { readDate } from '#domain/read-date.ts';
import type { IsoDate } from '#domain/release.ts';
import { isoDate } from '#domain/schema-parts.ts';
import type { ImportOptions } from './import-arguments.ts';
import { importCommand } from './import-command.ts';

/** The date of a new release: what `--date` says, or the only date in the name of the file. A problem otherwise. */
export function releaseDate(options: ImportOptions, today: IsoDate): IsoDate | Problem {
  const file = basename(options.file);
  const date = options.date ?? dateInName(file);
  if (date === null) {
    const command = importCommand(options, { date: otherDateInName(file) ?? '2023-08-28' });
    return { code: 'import-date-missing', file, details: { command } };
  }
  if (!isoDate.safeParse(date).success) return impossible(options, date);
  if (date > today) return { code: 'import-date-future', file, value: date, details: { latest: today } };
  return date;
}

/** A date that is written another way is told the right way. */
function impossible(options: ImportOptions, value: string): Problem {
  const { date } = readDate(value, '9999-12-31');
  const meant = date !== null && date.length === 10 ? date : null;
  const advice =
    meant === null
      ? 'Tulis tahun, bulan, dan hari seperti 2023-08-28.'
      : `Mungkin maksudnya ${meant}. Jalankan: ${importCommand(options, { date: meant })}`;
  return { code: 'import-date-impossible', file: basename(options.file), value, details: { advice } };
}

/** The only date in a name that is written in another way: "31-01-2024", "31 Januari 2024", "20240131". */
function otherDateInName(file: string): string | null {
  const words = file.replace(/(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/g, '$1-$2-$3');
  const found =
    words.match(/(?<!\d)(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-. ](?:\d{1,2}|[a-z]+)[-. ]\d{4})(?!\d)/gi) ??
    [];
  const dates = found.map((text) => readDate(text, '9999-12-31').date).filter((date) => date?.length === 10);
  return new Set(dates).size === 1 ? dates[0]! : null;
}

function dateInName(file: string): string | null {
  const dates = file.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
  return new Set(dates).size === 1 ? dates[0]! : null;
}
