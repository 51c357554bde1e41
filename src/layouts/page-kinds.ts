import { sheetAddress, villageAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { hasExtras } from '#domain/extras.ts';
import { addressIn, type Language } from '#domain/language.ts';
import { leadToLanguage } from '#domain/lead-to-language.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import { dataScript } from '#domain/structured-data/data-script.ts';
import type { Words } from '#domain/words.ts';
import { markup, type Part } from '#fragments/markup.ts';
import { isKept } from '#queries/build.ts';
import { siteData } from '#queries/generated.ts';
import { languages } from '#queries/languages.ts';
import { newsOf } from '#queries/news.ts';
import { allVillages } from '#queries/places.ts';
import { pageParts } from '#layouts/page-parts.ts';
import { sheetParts } from '#layouts/sheet-page.ts';
import { villagePage } from '#layouts/village-page.ts';

/**
 * A kind of page that there is one of for each village. Astro makes some of them whole; the others are the frame of one of
 * those with their own parts, because a country has 83,762 of each.
 */
export interface PageKind {
  /** Those in which there are such pages; none where the site has none of them. */
  readonly languages: readonly Language[];
  /** Indonesian address of the page of a village. */
  readonly addressOf: (village: AreaCode) => string;
  /** True for a village whose page shows more than its parts. */
  readonly isOneOfAKind: (village: VillageRecord) => boolean;
  /** What the page of a village has and no other page, as it is published, in the order of the page. */
  readonly partsOf: (words: Words, village: VillageRecord) => readonly string[];
}

const VILLAGE_PAGE: PageKind = {
  languages,
  addressOf: villageAddress,
  isOneOfAKind: ({ code }) => newsOf(code).length > 0,
  partsOf: (words, village) => {
    const { facts, body, described } = villagePage(words, village);
    const path = addressIn(words.language, villageAddress(village.code));
    const { head, languageLinks, printed, foot, report } = pageParts(words, path, facts);
    return [
      ...finished([head, languageLinks, printed, body, foot, report], words.language),
      dataScript([described]),
    ];
  },
};

const SHEET: PageKind = {
  languages: hasExtras('village', siteData) ? ['id'] : [],
  addressOf: sheetAddress,
  isOneOfAKind: () => false,
  partsOf: (words, village) => {
    const { head, back, sheet } = sheetParts(words, village);
    return finished([head, back, sheet], words.language);
  },
};

export const PAGE_KINDS = { village: VILLAGE_PAGE, sheet: SHEET } as const;

export type PageKindName = keyof typeof PAGE_KINDS;

/** As the middleware finishes a whole page: running text is set where it is written (`markup`). */
function finished(parts: readonly Part[], language: Language): string[] {
  return parts.map((part) => leadToLanguage(markup`${part}`.text, language));
}

/** The village whose page all others of this kind take the frame of; undefined where each is one of a kind, or kept. */
export function sampleOf({ isOneOfAKind }: PageKind): VillageRecord | undefined {
  return allVillages().find((village) => !isKept(villageAddress(village.code)) && !isOneOfAKind(village));
}

/** The villages whose pages of this kind Astro makes whole: in development all. */
export function madeWhole(kind: PageKind): readonly VillageRecord[] {
  if (kind.languages.length === 0) return [];
  if (import.meta.env.DEV) return allVillages();
  const sample = sampleOf(kind);
  return allVillages().filter((village) => village === sample || kind.isOneOfAKind(village));
}
