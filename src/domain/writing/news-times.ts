import type { TextFile } from '../content.ts';
import { formatDate } from '../format.ts';
import { firstDay } from '../news.ts';
import type { IsoDate } from '../release.ts';
import { isoDate, partialDate } from '../schema-parts.ts';
import { textAddress } from './addresses.ts';

/** When a news item is there: from its first day to its last, null for no end; never while it is a draft. */
export interface NewsTime {
  readonly draft: boolean;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** When each news item is there, by its address, as its fields were written; pages, which are always there, are not in it. */
export function newsTimes(texts: readonly Pick<TextFile, 'path' | 'fields'>[]): Map<string, NewsTime> {
  const news = texts.filter(({ path }) => path.startsWith('news/'));
  return new Map(news.map(({ path, fields }) => [textAddress(path), timeOf(fields)]));
}

/** Fields that do not fit count as if they were not there; the schema has its own message for them. */
function timeOf({ date, until, draft }: TextFile['fields']): NewsTime {
  return {
    draft: draft === 'true',
    from: partialDate.safeParse(date).success ? firstDay(String(date)) : '0000-01-01',
    until: isoDate.safeParse(until).success ? String(until) : null,
  };
}

/**
 * Why a link to a news item would lead nowhere today or on a later day, as the end of a sentence; null where it lasts.
 * `from` is when what has the link is there itself, null for always. What a link leads to must be there as long.
 */
export function whyNotLasting(target: NewsTime, from: NewsTime | null, today: IsoDate): string | null {
  if (from?.draft === true) return null;
  if (target.draft) return 'masih draf';
  const start = from === null || from.from < today ? today : from.from;
  if (target.from > start) return `baru tampil ${formatDate(target.from)}`;
  const isShorter = target.until !== null && (from?.until ?? '9999-12-31') > target.until;
  return isShorter ? `hanya tampil sampai ${formatDate(target.until!)}` : null;
}
