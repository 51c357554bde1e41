import type { Formats } from './format.ts';
import type { Language } from './language.ts';
import type { KampungKb } from './release.ts';
import type { ReleaseRecord, VillageRecord } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';
import type { Translate } from './words.ts';

/** A village with the release that its status rests on and the newest of the site; null where there is none. */
export interface KnownVillage {
  readonly village: VillageRecord;
  readonly release: ReleaseRecord | null;
  readonly newest: ReleaseRecord | null;
}

interface VillageBase extends Pick<Formats, 'formatDate'> {
  readonly t: Translate;
  readonly language: Language;
  readonly placeName: (village: VillageRecord) => string;
}

/**
 * The row whose own source is that of the status, or null. A partial release may gather many sources, so its own date
 * is only that of the gathering, not of what a source says.
 */
export function ownSource({ village, release }: KnownVillage): KampungKb | null {
  if (release?.completeness !== 'partial') return null;
  return village.kampung.find(({ source }) => source !== null) ?? null;
}

/** Makes the sentences of a village's page. */
export function villageWords({ t, language, placeName, formatDate }: VillageBase) {
  const dateOf = (release: ReleaseRecord | null): string =>
    release === null ? t('missing') : formatDate(release.release);

  /** The note of a row in this language; a citation leaves out one in another. */
  function noteOf(row: KampungKb | null): string | null {
    return (language === 'id' ? row?.note : row?.noteEn) ?? null;
  }

  /** The answer in one sentence. A "belum" says as of when: nothing changes as easily. */
  function villageAnswer(known: KnownVillage): string {
    const fills = { place: placeName(known.village), date: dateOf(known.release) };
    return t(`village.answer.${answerKind(known)}`, fills);
  }

  /** What stands behind the answer, where it is not a Kampung KB with its facts. */
  function villageExplanation(known: KnownVillage): string | null {
    const { village, release } = known;
    const unit = t(village.kind === 'kelurahan' ? 'unit.kelurahan.one' : 'unit.desa.one');
    if (village.status === 'sudah') return null;
    if (village.doubt !== null)
      return t('village.explain.unsettled', { date: formatDate(village.doubt), unit });
    return t(`village.explain.${answerKind(known)}` as StringKey, { date: dateOf(release), unit });
  }

  /** A ready citation of the page at `address`, with the source and the date that the answer rests on. */
  function villageCitation(
    known: KnownVillage,
    { site, address }: { site: string; address: string },
  ): string {
    const { release, newest } = known;
    const fills = { site, address, answer: villageAnswer(known) };
    if (release === null)
      return newest === null
        ? t('village.citationBare', fills)
        : t('village.citationUnknown', { ...fills, date: dateOf(newest) });
    const source = ownSource(known)?.source ?? known.village.statement?.source ?? release.title;
    const key = release.completeness === 'partial' ? 'village.citationGathered' : 'village.citation';
    const note = noteOf(ownSource(known));
    return t(key, { ...fills, source, date: dateOf(release), note: note === null ? '' : `${note} ` });
  }

  return { villageAnswer, villageExplanation, villageCitation };
}

/** A "belum" follows from the silence of a complete list, or a source says so, on its own date or on one we do not know. */
export function answerKind({ village, release }: KnownVillage) {
  if (village.status !== 'belum') return village.status;
  if (village.statement === null) return 'belum';
  return release?.completeness === 'partial' ? 'belumGathered' : 'belumStated';
}
