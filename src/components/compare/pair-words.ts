import { cellWords } from '#domain/area-words.ts';
import { compareWords } from '#domain/compare-words.ts';
import { fillText, type Fills } from '#domain/fill-text.ts';
import { createFormats } from '#domain/format.ts';
import type { Language } from '#domain/language.ts';
import { CLASSIFICATIONS } from '#domain/release.ts';
import { sharedWords } from '#domain/shared-words.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import type { Translate } from '#domain/words.ts';

/** The words of the interface that the script of the page fills in, besides all about comparing. */
const USED_IN_BROWSER = [
  'area.meaningUnknown',
  'area.percentAtLeast',
  'class.none',
  'kind.desa',
  'kind.kabupaten',
  'kind.kecamatan',
  'kind.kelurahan',
  'kind.kota',
  'kind.negara',
  'kind.provinsi',
  'list.more',
  'list.two',
  'missing',
  'search.failed',
  'search.found',
  'search.foundMore',
  'search.short.kabupaten',
  'search.short.kecamatan',
  'search.short.kota',
  'search.short.provinsi',
  'source.asOf',
  'source.gathered',
  'source.range',
  'source.rangeBrief',
  'status.belum',
  'status.sudah',
  'status.tanpa_data',
  'unit.both',
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

/** The texts that go with the page, by their keys; names in braces are filled in by the browser. */
export function pairTexts(t: Translate): Record<string, string> {
  const classes = CLASSIFICATIONS.map((name) => `class.${name}` as const);
  return Object.fromEntries([...USED_IN_BROWSER, ...SAID_OF_PAIRS, ...classes].map((key) => [key, t(key)]));
}

/** What the browser says with. */
export type PairWords = ReturnType<typeof createPairWords>;

/** Makes the words of the page again from the texts that came with it. */
export function createPairWords(texts: Readonly<Record<string, string>>, language: Language) {
  const t = (key: StringKey, fills: Fills = {}): string => fillText(texts[key] ?? key, fills);
  const formats = createFormats(language);
  const { asOf } = sharedWords(t, formats);
  const cells = cellWords({ t, ...formats });
  return { t, language, asOf, ...formats, ...cells, ...compareWords({ t, ...formats, ...cells }) };
}
