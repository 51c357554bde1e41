import { placeAddress } from './address.ts';
import { formatAreaCode, regencyCode } from './area-code.ts';
import { readableName } from './kampung-name.ts';
import { addressIn, type Language } from './language.ts';
import { LEVELS } from './levels.ts';
import type { AreaRecord, SiteData, VillageRecord } from './site-data.ts';
import type { Words } from './words.ts';

/** A place as the index of all pages holds it. Its filters are those of the search page, and its code. */
export interface SearchPlace {
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

type Data = Pick<SiteData, 'areas' | 'villages' | 'releases' | 'bpsCodes'>;

/**
 * The most places in the index of all pages. Whoever searches first loads a list of all that it holds, 14 bytes a place; the
 * look-up finds places however many they are.
 */
export const MOST_PLACES = 3000;

/** The places of a site for its index of all pages: those of each level, from the region down, as long as they are not too many. */
export function* searchPlaces(data: Data, words: Words, most = MOST_PLACES): Generator<SearchPlace> {
  const makeVillage = villageMaker(data, words);
  let count = 0;
  for (const { level } of LEVELS) {
    const places = level === 'village' ? data.villages : data.areas.filter((area) => area.level === level);
    count += places.length;
    if (count > most) return;
    for (const place of places) {
      yield 'coverage' in place ? makeArea(place, words) : makeVillage(place);
    }
  }
}

function makeArea(area: AreaRecord, words: Words): SearchPlace {
  const { lead, number, text } = words.areaTally(area, 'full');
  const answer = [lead, number, text].filter((part) => part !== null).join(' ');
  const hasRegency = area.level === 'regency' || area.level === 'district';
  return makePlace(area, words, {
    texts: [words.t('area.code', { code: formatAreaCode(area.code) }), answer],
    meta: { answer },
    filters: { jenis: ['wilayah'], ...(hasRegency ? { wilayah: [regencyCode(area.code)] } : {}) },
  });
}

function villageMaker({ releases, bpsCodes }: Data, words: Words): (village: VillageRecord) => SearchPlace {
  const { t, formatDate, inLanguage, villageAnswer, villageExplanation } = words;
  const releaseOf = new Map(releases.map((release) => [release.release, release]));
  const bpsOf = new Map(bpsCodes.map((bps) => [bps.village, bps]));
  return (village) => {
    const { code, status, classification, kampung } = village;
    const release = village.release === null ? null : (releaseOf.get(village.release) ?? null);
    const known = { village, release, newest: releases[0] ?? null };
    const bps = bpsOf.get(code);
    return makePlace(village, words, {
      texts: [
        t('village.code', { code: formatAreaCode(code) }),
        bps && t('village.bps', { code: bps.code, date: formatDate(bps.date) }),
        villageAnswer(known),
        villageExplanation(known),
        ...kampung.flatMap(({ name, source, note, noteEn }) => [
          name && readableName(name),
          note && inLanguage(note, noteEn),
          source,
        ]),
      ],
      meta: {},
      filters: {
        jenis: ['desa'],
        wilayah: [regencyCode(code)],
        status: [status],
        ...(classification === null ? {} : { klasifikasi: [classification] }),
      },
    });
  };
}

interface PlaceParts extends Pick<SearchPlace, 'meta' | 'filters'> {
  readonly texts: readonly (string | null | undefined)[];
}

function makePlace(
  place: AreaRecord | VillageRecord,
  { language, placeName }: Words,
  { texts, meta, filters }: PlaceParts,
): SearchPlace {
  const title = placeName(place);
  return {
    url: addressIn(language, placeAddress(place.code)),
    language,
    content: [title, ...texts.filter((text) => text)].join(' '),
    meta: { title, ...meta },
    filters: { ...filters, kode: [place.code] },
  };
}
