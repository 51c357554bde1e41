import type { TextFile } from '../content.ts';
import { formatDate } from '../format.ts';
import { firstDay } from '../news.ts';
import type { Problem } from '../problem.ts';
import type { IsoDate } from '../release.ts';
import { partialDate } from '../schema-parts.ts';
import { textAddress } from './addresses.ts';
import { findMark } from '../find-mark.ts';
import { twinPath } from './check-twins.ts';
import { textLanguage } from './text.ts';

/** What the heads of texts are checked against. */
export interface HeadContext {
  /** Dates after it lie ahead; undefined where nobody asks. */
  readonly today: IsoDate | undefined;
  readonly nameOf: (path: string) => string;
}

/** Checks the fields at the heads of pages and news against each other and against the calendar. */
export function checkHeads(files: readonly TextFile[], context: HeadContext): Problem[] {
  return [
    ...findSameTitles(files, context),
    ...findOtherOrder(files, context),
    ...files.flatMap((file) => [...checkDates(file, context), ...checkPlain(file, context)]),
  ];
}

/** What tells a text from others: a news item also its date, because some things happen every month. */
function titleOf({ path, fields }: TextFile): string {
  const date = path.startsWith('news/') ? String(fields['date']) : '';
  return [textLanguage(path), date, String(fields['title'])].join('\n');
}

function findSameTitles(files: readonly TextFile[], { nameOf }: HeadContext): Problem[] {
  const titled = files.filter(({ fields }) => typeof fields['title'] === 'string' && fields['title'] !== '');
  const same = Map.groupBy(titled, titleOf);
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((text): Problem => {
      const details = { other: nameOf(first!.path) };
      return { code: 'title-twice', ...fieldOf(text, 'title', nameOf), details };
    }),
  );
}

/** Pages whose place among the pages of their folder is another page's too, or is another than their twin's. */
function findOtherOrder(files: readonly TextFile[], { nameOf }: HeadContext): Problem[] {
  const folderOf = (path: string) => textLanguage(path) + textAddress(path).replace(/[^/]*\/$/, '');
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file): Problem[] => {
    const { path, fields } = file;
    const { order } = fields;
    if (order === undefined) return [];
    const same = files.find(
      (other) =>
        other.path !== path && other.fields['order'] === order && folderOf(other.path) === folderOf(path),
    );
    const twin = textLanguage(path) === 'en' ? byPath.get(twinPath(path)) : undefined;
    const other = same ?? (twin?.fields['order'] === order ? undefined : twin);
    if (other === undefined) return [];
    const details = { other: nameOf(other.path), rule: same === undefined ? 'berbeda dari' : 'juga dipakai' };
    return [{ code: 'order-other', ...fieldOf(file, 'order', nameOf), details }];
  });
}

/** The fields that are dates of the text itself, of a page and of a news item, with what is said where they lie ahead. */
const DATES = [
  ['updated', 'updated-ahead'],
  ['date', 'news-ahead'],
] as const;
/** The fields that readers see as plain text. */
const PLAIN = ['title', 'description', 'summary'] as const;

function checkDates(file: TextFile, { today, nameOf }: HeadContext): Problem[] {
  return DATES.flatMap(([column, code]): Problem[] => {
    const value = file.fields[column];
    if (today === undefined || !partialDate.safeParse(value).success) return [];
    const day = firstDay(String(value));
    if (day <= today) return [];
    return [{ code, ...fieldOf(file, column, nameOf), details: { day: formatDate(day) } }];
  });
}

function checkPlain(file: TextFile, { nameOf }: HeadContext): Problem[] {
  return PLAIN.flatMap((column): Problem[] => {
    const value = file.fields[column];
    if (typeof value !== 'string') return [];
    return findMark(value).map((problem) => ({ ...fieldOf(file, column, nameOf), ...problem }));
  });
}

/** Where a field of a head stands, with its value. */
function fieldOf({ path, fields, rows }: TextFile, column: string, nameOf: HeadContext['nameOf']) {
  return { file: nameOf(path), row: rows[column], column, value: String(fields[column]) };
}
