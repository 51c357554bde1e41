import { areaWords } from './area-words.ts';
import { changeWords } from './change-words.ts';
import { figureWords } from './figure-words.ts';
import { formatCount, formatDate } from './format.ts';
import { gapWords } from './gap-words.ts';
import type { Area } from './register.ts';
import type { Status } from './release.ts';
import type { AreaRecord, ReleaseRecord } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';
import { tallyWords } from './tally-words.ts';
import { villageWords } from './village-words.ts';

/** What stands for the names in braces of a text. */
export type Fills = Readonly<Record<string, string | number>>;

/** The sentences that pages and maps share, made from the words of one language. */
export type Words = ReturnType<typeof createWords>;

/** Makes the shared sentences from the checked words of the interface. */
export function createWords(strings: Readonly<Record<StringKey, string>>) {
  /** The words for a key, with `{name}` replaced by what is given for it. */
  function t(key: StringKey, fills: Fills = {}): string {
    return strings[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in fills ? String(fills[name]) : whole,
    );
  }

  /** The name with what it is: "Kabupaten Pandeglang", "Desa Kertajaya"; the country is only "Indonesia". */
  function placeName(area: Pick<Area, 'kind' | 'name'>): string {
    return `${t(`kind.${area.kind}`)} ${area.name}`.trim();
  }

  /** The status in words. */
  function statusWord(status: Status): string {
    return t(`status.${status}`);
  }

  const shared = sharedWords(t);
  const base = { t, placeName, ...shared };
  const areas = areaWords(base);
  return {
    t,
    placeName,
    statusWord,
    ...shared,
    ...areas,
    ...changeWords(base),
    ...figureWords(t),
    ...gapWords(base),
    ...tallyWords({ t, ...areas }),
    ...villageWords(base),
  };
}

/** Gives the words for a key. */
export type Translate = (key: StringKey, fills?: Fills) => string;

function sharedWords(t: Translate) {
  /** What so many villages of an area are called: "desa", "kelurahan", "desa dan kelurahan", or one "desa atau kelurahan". */
  function villageUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>, count?: number): string {
    if (villageKinds.kelurahan === 0) return t('unit.desa');
    if (villageKinds.desa === 0) return t('unit.kelurahan');
    return count === 1 ? t('unit.either') : t('unit.both');
  }

  /** A number of villages of an area with their unit: "12 desa dan kelurahan", but "1 desa atau kelurahan". */
  function countVillages(count: number, area: Pick<AreaRecord, 'villageKinds'>): string {
    return `${formatCount(count)} ${villageUnit(area, count)}`;
  }

  /**
   * The date or the range of dates of the releases behind a figure; empty while there are none. A partial release may
   * gather what sources said on many days, so its date is only that of the gathering. `brief` leaves out which release
   * of several counts for a village.
   */
  function asOf(releases: readonly Pick<ReleaseRecord, 'release' | 'completeness'>[], brief = false): string {
    const dates = releases.map(({ release }) => release).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return '';
    if (releases.every(({ completeness }) => completeness === 'partial'))
      return t('source.gathered', { date: formatDate(last) });
    return first === last
      ? t('source.asOf', { date: formatDate(first) })
      : t(brief ? 'source.rangeBrief' : 'source.range', { from: formatDate(first), to: formatDate(last) });
  }

  return { villageUnit, countVillages, asOf };
}
