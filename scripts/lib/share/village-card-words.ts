import { ancestorCodes } from '#domain/area-code.ts';
import { villageBasis } from '#domain/share-text.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { CardWords } from './village-card.ts';

/** What the picture of a village says: every word comes from the data or from the words of the interface. */
export function villageCardWords(data: SiteData, village: VillageRecord, words: Words): CardWords {
  const { t, placeName } = words;
  const above = ancestorCodes(village.code).slice(0, 2);
  const release = data.releases.find((one) => one.release === village.release) ?? null;
  return {
    name: placeName(village),
    where: above.map((code) => placeName(areaOf(data, code))).join(', '),
    status: village.status,
    answer: t(`share.status.${village.status}`),
    basis: villageBasis(words, { village, release, newest: data.releases[0] ?? null }),
  };
}

const byCode = new WeakMap<SiteData, ReadonlyMap<string, Pick<AreaRecord, 'kind' | 'name'>>>();

/** An area of the site or above its region. */
function areaOf(data: SiteData, code: string): Pick<AreaRecord, 'kind' | 'name'> {
  const known = byCode.get(data) ?? new Map([...data.above, ...data.areas].map((area) => [area.code, area]));
  byCode.set(data, known);
  return known.get(code)!;
}
