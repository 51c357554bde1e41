import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StringKey } from '#domain/strings-schema.ts';
import { createWords } from '#domain/words.ts';

const GENERATED_DIR = process.env['GENERATED_DIR'] ?? '.generated';

/** The words of the interface; the data build has checked that every key is there. */
const strings = JSON.parse(readFileSync(join(GENERATED_DIR, 'data/strings.json'), 'utf8')) as Record<
  StringKey,
  string
>;

export const {
  t,
  placeName,
  statusWord,
  villageUnit,
  countVillages,
  areaAnswer,
  areaTally,
  percentWord,
  countWord,
  asOf,
  changeSentence,
  figureValue,
  gapSentence,
  villageAnswer,
  villageExplanation,
  villageCitation,
} = createWords(strings);
