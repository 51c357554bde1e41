import type { AreaRecord, SourceRecord } from './site-data.ts';
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

/** The same of an area: how many of its villages, as of when, from whom. `sources` are the releases behind the numbers. */
export function areaShareText(
  words: Words,
  area: AreaRecord,
  {
    where,
    sources,
    address,
  }: { readonly where: string; readonly sources: readonly SourceRecord[]; readonly address: string },
): string {
  const asOf = words.asOf(sources);
  const publishers = sources.map((source) => words.inLanguage(source.publisher, source.publisher_en));
  const basis =
    asOf === '' ? '' : `${asOf}. ${words.t('source.label')}: ${[...new Set(publishers)].join('; ')}.`;
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
