import { type AreaCode, formatAreaCode, isWithin, parseAreaCode } from './area-code.ts';
import { formatDate } from './format.ts';
import { firstDay } from './news.ts';
import type { Problem } from './problem.ts';
import type { Register } from './register.ts';
import { isoDate, partialDate } from './schema-parts.ts';
import { fieldName, type RowOf } from './schema-problems.ts';

/** The fields of a news item as they were written, and where they stand. */
export interface WrittenNews {
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rowOf: RowOf;
}

/** What the areas of a news item are checked against; the region is null where it is not known. */
export interface NewsContext {
  readonly region: AreaCode | null;
  readonly register: Register;
}

/**
 * Checks what a schema cannot know: areas against the register and the site's region, addresses without encryption, and
 * a last day before the first.
 * Fields that do not fit the schema are passed over, so that both checks report in one run.
 */
export function checkNews(news: WrittenNews, context: NewsContext): Problem[] {
  return [...checkAreas(news, context), ...checkAddresses(news), ...checkTime(news)];
}

function checkAreas(news: WrittenNews, { region, register }: NewsContext): Problem[] {
  return listOf(news.fields['areas']).flatMap((text, index): Problem[] => {
    const code = typeof text === 'string' ? parseAreaCode(text) : null;
    if (code === null) return [];
    const place = { ...placeOf(news, ['areas', index]), value: formatAreaCode(code) };
    const area = register.get(code);
    if (area === undefined) return [{ ...place, code: 'area-unknown' }];
    if (region === null || isWithin(code, region)) return [];
    return [{ ...place, code: 'news-area-outside', details: { kind: area.kind, name: area.name } }];
  });
}

function checkAddresses(news: WrittenNews): Problem[] {
  return listOf(news.fields['sources']).flatMap((source, index): Problem[] => {
    const address = (source as Record<string, unknown> | null)?.['address'];
    if (typeof address !== 'string' || !/^http:/i.test(address)) return [];
    return [{ ...placeOf(news, ['sources', index, 'address']), code: 'address-not-https', value: address }];
  });
}

function checkTime(news: WrittenNews): Problem[] {
  const { date, until } = news.fields;
  if (!partialDate.safeParse(date).success || !isoDate.safeParse(until).success) return [];
  if (String(until) >= firstDay(String(date))) return [];
  const details = { date: formatDate(String(date)) };
  return [{ ...placeOf(news, ['until']), code: 'news-ends-early', value: String(until), details }];
}

function placeOf({ file, rowOf }: WrittenNews, path: readonly (string | number)[]) {
  return { file, row: rowOf(path), column: fieldName(path) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
