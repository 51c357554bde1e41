import { releaseAnchor, villageAddress } from '#domain/address.ts';
import { hasExtras } from '#domain/extras.ts';
import { nameAmong } from '#domain/full-name.ts';
import { kampungFacts, type ClassSince } from '#domain/kampung-facts.ts';
import { addressIn } from '#domain/language.ts';
import { type ShareImage, placeImage } from '#domain/share-image.ts';
import type { Area } from '#domain/register.ts';
import type { KampungKb } from '#domain/release.ts';
import type { ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import type { Described } from '#domain/structured-data/data-script.ts';
import { type KnownVillage, ownSource } from '#domain/village-words.ts';
import type { Words } from '#domain/words.ts';
import type { Markup } from '#fragments/markup.ts';
import { describedWay, type Way } from '#fragments/page/breadcrumbs.ts';
import { siteData } from '#queries/generated.ts';
import { ancestorsOf, getArea, hasPage, partsOf } from '#queries/places.ts';
import { getRelease, lastChangeOf, releases } from '#queries/releases.ts';
import type { Cited, PageFacts } from '#layouts/page-parts.ts';
import { villageBody } from '#layouts/village-body.ts';

/** What the page of a village tells, in the words of its language. */
export interface VillageView {
  readonly village: VillageRecord;
  readonly known: KnownVillage;
  readonly release: ReleaseRecord | null;
  readonly newest: ReleaseRecord | null;
  readonly district: Area;
  /** The village, its kecamatan and its regency in words. */
  readonly names: { readonly place: string; readonly district: string; readonly regency: string };
  /** The villages of its kecamatan. */
  readonly siblings: readonly VillageRecord[];
  readonly way: Way;
  readonly classSince: ClassSince;
  /** The source that the village alone has. */
  readonly own: KampungKb | null;
  readonly facts: readonly { readonly label: string; readonly value: string | null }[];
  /** Null where the site has no pictures of villages. */
  readonly image: ShareImage | null;
  /** The whole address of the page. */
  readonly address: string;
}

/** The page of a village: what is told of it around its content, its content, and what it says of itself to programs. */
export interface VillagePage {
  readonly facts: PageFacts;
  readonly body: Markup;
  readonly described: Described;
}

/** The page of a village without its news. */
export function villagePage(words: Words, village: VillageRecord): VillagePage {
  const view = viewOf(words, village);
  const { names, siblings } = view;
  const title = words.t('village.title', { ...names, place: nameAmong(words.placeName, village, siblings) });
  return {
    facts: {
      title,
      description: words.t(`village.description.${village.status}`, names),
      changed: lastChangeOf(village),
      cited: citedOf(words, view),
      image: view.image ?? undefined,
    },
    body: villageBody(words, view),
    described: describedWay(words, view.way, siteData.site.baseAddress),
  };
}

function viewOf(words: Words, village: VillageRecord): VillageView {
  const ancestors = ancestorsOf(village.code).map((area) => ({ ...area, linked: hasPage(area.code) }));
  const [regency, district] = [ancestors.at(-2)!, ancestors.at(-1)!];
  const { placeName } = words;
  const names = { place: placeName(village), district: placeName(district), regency: placeName(regency) };
  const newest = releases[0] ?? null;
  const release = village.release === null ? null : getRelease(village.release);
  const known = { village, release, newest };
  const classSince = classSinceOf(village);
  const { baseAddress, name } = siteData.site;
  return {
    village,
    known,
    release,
    newest,
    district,
    names,
    siblings: partsOf(getArea(district.code)) as VillageRecord[],
    way: { ancestors, here: names.place },
    classSince,
    own: ownSource(known),
    facts: village.kampung.length === 1 ? kampungFacts(words, village.kampung[0]!, classSince) : [],
    image: hasExtras('village', siteData)
      ? placeImage(village.code, words.t('share.alt', { answer: words.villageAnswer(known), site: name }))
      : null,
    address: new URL(addressIn(words.language, villageAddress(village.code)), baseAddress).href,
  };
}

/** The class of a release before the one that says whether there is a Kampung KB. */
function classSinceOf({ classification, classifiedOn, release }: VillageRecord): ClassSince {
  return classification !== null && classifiedOn !== null && classifiedOn !== release
    ? { classification, release: classifiedOn }
    : null;
}

/** The citation names the release of the answer, or for a village without data the newest, which says nothing. */
function citedOf(words: Words, { village, known, newest, address }: VillageView): Cited {
  const release = village.release ?? newest?.release ?? null;
  const part = release === null ? '' : `#${releaseAnchor(release)}`;
  const news = words.villageCitation(known, { site: siteData.site.name, address: `${address}${part}` });
  return { date: release, release, part, news };
}
