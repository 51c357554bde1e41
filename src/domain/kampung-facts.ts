import { readableName } from './kampung-name.ts';
import { type Classification, CLASSIFICATIONS, type IsoDate, type KampungKb } from './release.ts';
import type { Words } from './words.ts';

/** The class that an older release gives, where the newest is silent about it. */
export type ClassSince = { classification: Classification; release: IsoDate } | null;

/** What the data can say of one Kampung KB, as label and value; an unknown value is null. */
export function kampungFacts(
  words: Words,
  one: KampungKb,
  classSince: ClassSince,
): { label: string; value: string | null }[] {
  const { t, formatDate } = words;
  return [
    { label: t('village.fact.name'), value: one.name && readableName(one.name) },
    { label: t('village.fact.class'), value: classWords(words, one, classSince) },
    { label: t('village.fact.declared'), value: one.declaredOn && formatDate(one.declaredOn) },
    { label: t('village.fact.coverage'), value: one.coverage },
  ];
}

/** The class as this release gives it, or as the last one that did, with its date. */
function classWords(words: Words, { classification }: KampungKb, classSince: ClassSince): string | null {
  if (classification !== null) return classStep(words, classification);
  if (classSince === null) return null;
  const { t, formatDate } = words;
  const since = classStep(words, classSince.classification);
  const fills = { class: since, date: formatDate(classSince.release) };
  return t('village.fact.classSince', fills);
}

/** "Mandiri (tingkat 3 dari 4)". */
function classStep({ t }: Words, name: Classification): string {
  const n = CLASSIFICATIONS.indexOf(name) + 1;
  return t('class.step', { class: t(`class.${name}`), n, total: CLASSIFICATIONS.length });
}
