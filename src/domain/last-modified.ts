import { newsAddress, PAIR_ADDRESS } from './address.ts';
import { parentCode, parseAreaCode } from './area-code.ts';
import type { TextFile } from './content.ts';
import { lastChange, latestOf } from './last-change.ts';
import { addressIn, languageOf, plainAddress } from './language.ts';
import { type BuiltNews, newestFirst } from './news.ts';
import { NEWS_OF_HOME, newsListAddress, newsPages } from './news-lists.ts';
import type { IsoDate } from './release.ts';
import type { SiteData } from './site-data.ts';
import { textAddress } from './writing/addresses.ts';

/** `data/last-modified.json` of the generated folder: since when pages say what they say; what is not known is not in it. */
export interface LastModified {
  /** Pages by their address, those of the English edition by their own where it is written apart. */
  readonly pages: Readonly<Record<string, IsoDate>>;
  /** Villages and areas by their code. */
  readonly places: Readonly<Record<string, IsoDate>>;
  /** What is told of each release, by its date: it rests on it and on those before it. */
  readonly releases: Readonly<Record<IsoDate, IsoDate>>;
}

interface Input {
  readonly data: Pick<SiteData, 'site' | 'areas' | 'villages' | 'releases' | 'announced'>;
  readonly pages: readonly Pick<TextFile, 'path' | 'fields'>[];
  /** Those that the build shows. */
  readonly news: readonly BuiltNews[];
}

/** Pages that show the numbers of all releases. */
const PAGES_OF_DATA = ['/data/', '/data/perubahan/', PAIR_ADDRESS, '/wilayah/'] as const;

/** When each page of the site was last changed, as far as that is known; the day of the build plays no part in it. */
export function lastModified({ data, pages, news }: Input): LastModified {
  const { releases, announced } = data;
  const whole = latestOf(data)?.published ?? null;
  const newsOfHome = newestFirst(news).slice(0, NEWS_OF_HOME);
  const places = [...data.areas, ...data.villages];
  return {
    pages: known([
      ...PAGES_OF_DATA.map((address) => [address, whole] as const),
      ['/', whole === null ? null : newestNews(newsOfHome, whole)],
      ...newsPages(news, data.site.region).map(
        ({ topic, number, items }) => [newsListAddress(topic, number), newestNews(items)] as const,
      ),
      ...news.map((item) => [newsAddress(item.slug), dayOf(item)] as const),
      ...pages.map((page) => [pageAddress(page.path), page.fields['updated'] as IsoDate] as const),
    ]),
    places: known(places.map((place) => [place.code, lastChange(place, data)?.published ?? null] as const)),
    releases: known(
      releases.map(
        ({ release }, at) =>
          [release, latestOf({ releases: releases.slice(at), announced })?.published ?? null] as const,
      ),
    ),
  };
}

/** When the page at an address, with its language, was last changed; null where that is not known. */
export function lastModifiedAt(address: string, dates: LastModified): IsoDate | null {
  const plain = plainAddress(address);
  const [, kind, part = '', compared] =
    /^\/(desa|wilayah|data\/perubahan|data\/rilis)\/([\d-]+)\/(banding\/)?/.exec(plain) ?? [];
  if (kind === undefined) return dates.pages[address] ?? dates.pages[plain] ?? null;
  if (kind.startsWith('data')) return dates.releases[part] ?? null;
  const code = parseAreaCode(part);
  const shown = compared === undefined || code === null ? code : parentCode(code);
  return dates.places[shown ?? ''] ?? null;
}

/** The day of a news item; null where it is known only to the month or the year, or is an estimate. */
export function dayOf({ date, estimated = false }: Pick<BuiltNews, 'date' | 'estimated'>): IsoDate | null {
  return date.length === 10 && !estimated ? date : null;
}

/**
 * The newest day of some news and of what else is shown; null where a news item of which only the month or the year is
 * known, or an estimate of them, may be newer, or there is nothing.
 */
export function newestNews(items: readonly BuiltNews[], other: IsoDate | null = null): IsoDate | null {
  const days = [other, ...items.map(dayOf)].filter((day) => day !== null).sort();
  const newest = days.at(-1) ?? null;
  // A year may mean its last day.
  const mayBeNewer = (item: BuiltNews) => dayOf(item) === null && `${item.date}-99` > newest!;
  return newest === null || items.some(mayBeNewer) ? null : newest;
}

/** The address of a written page in its own language. */
function pageAddress(path: string): string {
  return addressIn(languageOf(path.replace(/^pages/, '')), textAddress(path));
}

function known(dates: readonly (readonly [key: string, date: IsoDate | null])[]): Record<string, IsoDate> {
  return Object.fromEntries(dates.filter((one): one is readonly [string, IsoDate] => one[1] !== null));
}
