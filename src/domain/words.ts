import { areaWords } from './area-words.ts';
import { changeWords } from './change-words.ts';
import { figureWords } from './figure-words.ts';
import { fillText, type Fills } from './fill-text.ts';
import { createFormats, type Formats } from './format.ts';
import { gapWords } from './gap-words.ts';
import type { Language } from './language.ts';
import { layerWords } from './layer-words.ts';
import type { Area } from './register.ts';
import type { Status } from './release.ts';
import type { AreaRecord, ReleaseRecord } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';
import { tallyWords } from './tally-words.ts';
import { villageWords } from './village-words.ts';

/** The sentences that pages and maps share, made from the words of one language. */
export type Words = ReturnType<typeof createWords>;

/** The checked words of the interface in one language. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Makes the shared sentences of a language from its words. */
export function createWords(strings: Strings, language: Language) {
  const formats = createFormats(language);

  /** The words for a key, with `{name}` replaced by what is given for it. */
  function t(key: StringKey, fills: Fills = {}): string {
    return fillText(strings[key], fills);
  }

  /** The name with what it is: "Kabupaten Pandeglang", "Kertajaya Village"; the country is only "Indonesia". */
  function placeName({ kind, name }: Pick<Area, 'kind' | 'name'>): string {
    return t(`kind.${kind}`, { name });
  }

  /** The status in words. */
  function statusWord(status: Status): string {
    return t(`status.${status}`);
  }

  /** A text of the data in this language; Indonesian where it has no other. */
  function inLanguage(text: string, en: string | null | undefined): string {
    return language === 'id' ? text : (en ?? text);
  }

  /** The same, with its language where it is not that of the page: the element around it has to say so. */
  function dataText(text: string, en?: string | null): { text: string; lang: Language | undefined } {
    return { text: inLanguage(text, en), lang: language === 'id' || en ? undefined : 'id' };
  }

  const shared = sharedWords(t, formats);
  const base = { t, language, placeName, ...formats, ...shared };
  const areas = areaWords(base);
  return {
    language,
    ...formats,
    t,
    placeName,
    inLanguage,
    dataText,
    statusWord,
    ...shared,
    ...areas,
    ...changeWords(base),
    ...figureWords(base),
    ...gapWords(base),
    ...layerWords({ ...base, ...areas }),
    ...tallyWords({ t, ...areas }),
    ...villageWords(base),
  };
}

/** Gives the words for a key. */
export type Translate = (key: StringKey, fills?: Fills) => string;

function sharedWords(t: Translate, { formatCount, formatDate }: Formats) {
  /** What so many villages of an area are called: "desa", "kelurahan", "desa dan kelurahan", or one "desa atau kelurahan". */
  function villageUnit({ villageKinds }: Pick<AreaRecord, 'villageKinds'>, count?: number): string {
    const isOne = count === 1;
    if (villageKinds.kelurahan === 0) return t(isOne ? 'unit.desa.one' : 'unit.desa');
    if (villageKinds.desa === 0) return t(isOne ? 'unit.kelurahan.one' : 'unit.kelurahan');
    return t(isOne ? 'unit.either' : 'unit.both');
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
