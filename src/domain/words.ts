import { correctionWords } from './announced/correction-words.ts';
import { areaWords } from './area-words.ts';
import { changeWords } from './change-words.ts';
import { citationWords } from './citation.ts';
import { compareWords } from './compare-words.ts';
import { figureWords } from './figure-words.ts';
import { fillText, type Fills } from './fill-text.ts';
import { createFormats } from './format.ts';
import { gapWords } from './gap-words.ts';
import type { Language } from './language.ts';
import { lastChangeWords } from './last-change-words.ts';
import { layerWords } from './layer-words.ts';
import { rankWords } from './rank-words.ts';
import { namesItsKind } from './levels.ts';
import type { Area } from './register.ts';
import type { Status } from './release.ts';
import { sharedWords } from './shared-words.ts';
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
    return namesItsKind({ kind, name }) ? name : t(`kind.${kind}`, { name });
  }

  /**
   * The name of a part below a heading or beside its like: kecamatan, of which there it is said what they are, by their
   * name alone; a kabupaten and a kota may share their name.
   */
  function partName(area: Pick<Area, 'kind' | 'name'>): string {
    return area.kind === 'kecamatan' ? area.name : placeName(area);
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
    partName,
    inLanguage,
    dataText,
    statusWord,
    ...shared,
    ...areas,
    ...changeWords(base),
    ...correctionWords(base),
    ...citationWords(base),
    ...compareWords({ ...base, ...areas }),
    ...figureWords(base),
    ...gapWords(base),
    ...lastChangeWords(base),
    ...layerWords({ ...base, ...areas }),
    ...rankWords({ ...base, ...areas }),
    ...tallyWords({ t, ...areas }),
    ...villageWords(base),
  };
}

/** Gives the words for a key. */
export type Translate = (key: StringKey, fills?: Fills) => string;
