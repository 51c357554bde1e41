import type { AreaRecord, ReleaseRecord, SourceRecord } from './site-data.ts';
import { type KnownVillage, ownSource } from './village-words.ts';
import type { Words } from './words.ts';

/**
 * What the status of a village rests on, with its date; where there is no data, up to which release that was looked for,
 * and that it does not mean "belum". Empty while there is no release.
 */
export function villageBasis({ t, formatDate }: Words, known: KnownVillage): string {
  const { village, release, newest } = known;
  if (release === null)
    return newest === null
      ? ''
      : `${t('share.basisUnknown', { date: formatDate(newest.release) })} ${t('share.notNo')}`;
  const source = ownSource(known)?.source ?? village.statement?.source ?? release.title;
  const key = release.completeness === 'partial' ? 'share.basisGathered' : 'share.basis';
  return t(key, { source, date: formatDate(release.release) });
}

/** A text about a village to be sent to somebody: the answer, where it lies, what it rests on, the page; a line each. */
export function villageShareText(
  words: Words,
  known: KnownVillage,
  { where, address }: { readonly where: string; readonly address: string },
): string {
  return lines([words.villageAnswer(known), where, villageBasis(words, known), address]);
}

/** What the numbers of an area rest on: date and publishers, or up to which release data were looked for in vain. */
export function areaBasis(
  words: Words,
  sources: readonly SourceRecord[],
  newest: ReleaseRecord | null,
): string {
  const { t, formatDate, inLanguage } = words;
  if (sources.length === 0)
    return newest === null ? '' : t('share.basisUnknown', { date: formatDate(newest.release) });
  const publishers = sources.map((source) => inLanguage(source.publisher, source.publisher_en));
  return `${words.asOf(sources)}. ${t('source.label')}: ${[...new Set(publishers)].join('; ')}.`;
}

/** A text about an area to be sent to somebody; `basis` is what its numbers rest on. */
export function areaShareText(
  words: Words,
  area: AreaRecord,
  { where, basis, address }: { readonly where: string; readonly basis: string; readonly address: string },
): string {
  return lines([words.areaAnswer(area), where, basis, address]);
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/**
 * A link that opens WhatsApp with a text ready to be sent to whoever the reader chooses. Format: "How to use click to
 * chat" of the WhatsApp help centre, a link with a text and without a number.
 */
export function whatsappAddress(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
