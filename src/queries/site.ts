import type { Language } from '#domain/language.ts';
import { type LocalSite, siteIn } from '#domain/site.ts';
import { siteData } from './generated.ts';

const known = new Map<Language, LocalSite>();

/** The settings of the site with its texts in a language. */
export function localSite(language: Language): LocalSite {
  const site = known.get(language) ?? siteIn(siteData.site, language);
  known.set(language, site);
  return site;
}
