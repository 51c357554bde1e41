import { hasExtras } from '#domain/extras.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { Language } from '#domain/language.ts';
import { siteData } from './generated.ts';
import { allAreas } from './places.ts';

/** The languages of the site, Indonesian first. */
export const languages: readonly Language[] = siteData.site.languages;

/** The start of an address in each language, as a route `[...lang]` takes it: none for Indonesian. */
const languageParams = languages.map((language) => ({
  lang: language === 'id' ? undefined : language,
}));

/** The pages of a route `[...lang]`, each in every language. */
export function inEachLanguage<Params, Props>(
  pages: readonly { readonly params: Params; readonly props: Props }[],
) {
  return languageParams.flatMap(({ lang }) =>
    pages.map(({ params, props }) => ({ params: { lang, ...params }, props })),
  );
}

/** The simplest pages of a route `[...lang]`: one in each language. A new list each time, because Astro keeps notes on it. */
export const onePageEach = () => languageParams.map((params) => ({ params }));

/** The pages of a route `[...lang]/…/[code]` of areas; the country, which has no code, has a page of its own. */
export const areaPages = () =>
  inEachLanguage(
    allAreas()
      .filter(({ level }) => level !== 'country')
      .map((area) => ({ params: { code: area.code as string }, props: { area } })),
  );

/** The same of the areas that have an embed. */
export const embedPages = () => areaPages().filter(({ props: { area } }) => hasExtras(area.level, siteData));

/** The pages of a route `[...lang]/…/[code]/[release]` of embeds: one for each release to which an area can be pinned. */
export const pinnedAreaPages = () =>
  inEachLanguage(
    allAreas()
      .filter(({ level }) => level !== 'country' && hasExtras(level, siteData))
      .flatMap(({ code, ...area }) =>
        pinnedReleases(area).map((release) => ({
          params: { code: code as string, release },
          props: { code, release },
        })),
      ),
  );
