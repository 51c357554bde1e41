import { cellWords } from '#domain/area-words.ts';
import { compareWords } from '#domain/compare-words.ts';
import { fillText, type Fills } from '#domain/fill-text.ts';
import { createFormats } from '#domain/format.ts';
import { keepTogether } from '#domain/keep-together.ts';
import type { Language } from '#domain/language.ts';
import { CLASSIFICATIONS } from '#domain/release.ts';
import { sharedWords } from '#domain/shared-words.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import type { AreaKind } from '#domain/levels.ts';
import type { Words } from '#domain/words.ts';
import { type PlaceWords, placeWords } from '#components/search/search-words.ts';

/** The words of the interface that the script of the page fills in, besides all about comparing. */
const USED_IN_BROWSER = [
  'area.meaningUnknown',
  'area.percentAtLeast',
  'class.none',
  'list.more',
  'list.two',
  'missing',
  'search.found',
  'search.foundMore',
  'search.foundSome',
  'source.asOf',
  'source.gathered',
  'source.range',
  'source.rangeBrief',
  'unit.either',
] as const satisfies readonly StringKey[];

/** Sentences about two areas, and whatever the page says while somebody chooses them. */
const SAID_OF_PAIRS = [
  'compare.alike',
  'compare.equal',
  'compare.few',
  'compare.higher',
  'compare.higherRange',
  'compare.higherRecorded',
  'compare.lower',
  'compare.lowerRange',
  'compare.lowerRecorded',
  'compare.notHigher',
  'compare.notLower',
  'compare.open',
  'compare.unknown',
  'pair.caption',
  'pair.chooseOther',
  'pair.complete',
  'pair.dates',
  'pair.failed',
  'pair.group.classes',
  'pair.group.time',
  'pair.heading',
  'pair.inside',
  'pair.levels',
  'pair.like',
  'pair.loading',
  'pair.none',
  'pair.of',
  'pair.ofPercent',
  'pair.page',
  'pair.partial',
  'pair.pick',
  'pair.retry',
  'pair.row.belum',
  'pair.row.classDates',
  'pair.row.dates',
  'pair.row.missing',
  'pair.row.pages',
  'pair.row.percent',
  'pair.row.sources',
  'pair.row.sudah',
  'pair.row.what',
  'pair.same',
  'pair.unknownCode',
  'pair.village',
] as const satisfies readonly StringKey[];

/** What goes with the page for its script; names in braces are filled in by the browser. */
export interface PairTexts {
  /** Texts by their keys. */
  readonly texts: Readonly<Record<string, string>>;
  readonly places: PlaceWords;
}

/** The texts of a page in the language of its words. */
export function pairTexts(words: Words): PairTexts {
  const classes = CLASSIFICATIONS.map((name) => `class.${name}` as const);
  const keys = [...USED_IN_BROWSER, ...SAID_OF_PAIRS, ...classes];
  return { texts: Object.fromEntries(keys.map((key) => [key, words.t(key)])), places: placeWords(words) };
}

/** What the browser says with. */
export type PairWords = ReturnType<typeof createPairWords>;

/** Makes the words of the page again from the texts that came with it. */
export function createPairWords({ texts, places }: PairTexts, language: Language) {
  const t = (key: StringKey, fills: Fills = {}): string => keepTogether(fillText(texts[key] ?? key, fills));
  const formats = createFormats(language);
  const cells = cellWords({ t, ...formats });
  return {
    t,
    language,
    places,
    ...formats,
    ...sharedWords(t, formats),
    ...cells,
    ...compareWords({ t, ...formats, ...cells }),
    /** "Kabupaten Pandeglang". */
    nameOf: ({ kind, name }: { readonly kind: AreaKind; readonly name: string }): string =>
      fillText(places.kinds[kind], { name }),
  };
}
