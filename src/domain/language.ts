export const LANGUAGES = ['id', 'en'] as const;

/** A language of the site, as BCP 47 writes it. Indonesian comes first and has the plain addresses. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the site. */
export type InLanguages = Readonly<Record<Language, string>>;

/** The language of the page at an address: all below "/en/" is English, all else Indonesian. */
export function languageOf(path: string): Language {
  return LANGUAGES.find((language) => language !== 'id' && path.startsWith(`/${language}/`)) ?? 'id';
}

/** An Indonesian address in a language: "/data/" is "/en/data/" in English. */
export function addressIn(language: Language, address: string): string {
  return language === 'id' ? address : `/${language}${address}`;
}

/** The Indonesian address behind an address in any language: "/en/data/" is "/data/". */
export function plainAddress(address: string): string {
  const language = languageOf(address);
  return language === 'id' ? address : address.slice(language.length + 1);
}
