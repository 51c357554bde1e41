import type { Language } from '#domain/language.ts';
import { type ShareImage, siteImage } from '#domain/share-image.ts';
import { unitOfAddress } from '#domain/units.ts';
import type { Words } from '#domain/words.ts';
import { region } from '#queries/places.ts';
import { localSite } from '#queries/site.ts';

const known = new Map<string, ShareImage>();

/**
 * The picture of the site, for a page without one of its own. Where the page is of a place its words leave out what is known
 * of the whole region: such a page changes only with its own place.
 */
export function imageOfSite(words: Words, path: string): ShareImage {
  const isOfPlace = unitOfAddress(path, region.code) !== null;
  const key = `${words.language} ${isOfPlace}`;
  const image = known.get(key) ?? siteImage(words.language, saidOf(words, words.language, isOfPlace));
  known.set(key, image);
  return image;
}

function saidOf({ areaAnswer, siteQuestion }: Words, language: Language, isOfPlace: boolean): string {
  const says = `${localSite(language).name}. ${siteQuestion(region)}`;
  return isOfPlace ? says : `${says} ${areaAnswer(region)}`;
}
