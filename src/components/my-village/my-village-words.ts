import { type PlaceWords, placeWords } from '#components/search/search-words.ts';
import { ANSWER_LETTERS, type AnswerKind } from '#domain/my-village/place-file.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import type { Words } from '#domain/words.ts';

/** The sentences that the browser needs, by their keys in the strings file; it fills in the names in braces. */
const SENTENCES = [
  'mine.again',
  'mine.denied',
  'mine.denied.text',
  'mine.unavailable',
  'mine.unavailable.text',
  'mine.timeout',
  'mine.timeout.text',
  'mine.failed',
  'mine.failed.text',
  'mine.searching',
  'mine.noLocation',
  'mine.insecure',
  'mine.inside',
  'mine.likely',
  'mine.near',
  'mine.near.text',
  'mine.open',
  'mine.accuracy',
  'mine.others',
  'mine.distance',
  'mine.more',
  'mine.rough',
  'mine.rough.text',
  'mine.rough.next',
  'mine.outside',
  'mine.outside.near',
  'mine.outside.far',
  'mine.outside.where',
  'mine.outside.portal',
  'mine.withoutBorder',
  'mine.borders',
  'mine.points',
  'mine.points.rough',
  'mine.points.text',
  'mine.points.distance',
  'mine.points.far',
  'mine.kept',
  'mine.kept.bare',
  'mine.saved',
  'source.asOf',
  'source.gathered',
  'village.explain.tanpa_data',
  'unit.desa.one',
  'unit.kelurahan.one',
] as const satisfies readonly StringKey[];

/** What the page says once its script runs. */
export interface MyVillageWords {
  readonly sentences: Readonly<Record<(typeof SENTENCES)[number], string>>;
  readonly answers: Readonly<Record<AnswerKind, string>>;
  readonly places: PlaceWords;
  /** Name of the site's region: "Provinsi Banten". */
  readonly region: string;
}

/** The words of the page from the strings file. */
export function myVillageWords(words: Words, region: string): MyVillageWords {
  const { t } = words;
  return {
    sentences: Object.fromEntries(
      SENTENCES.map((key) => [key, t(key)]),
    ) as unknown as MyVillageWords['sentences'],
    answers: Object.fromEntries(
      Object.values(ANSWER_LETTERS).map((kind) => [kind, t(`village.answer.${kind}`)]),
    ) as unknown as MyVillageWords['answers'],
    places: placeWords(words),
    region,
  };
}
