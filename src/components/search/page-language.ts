import { createFormats } from '#domain/format.ts';
import { addressIn, type Language } from '#domain/language.ts';

const language = document.documentElement.lang as Language;

/** Writes numbers as the language of the page does. */
export const { formatCount } = createFormats(language);

/** An Indonesian address in the language of the page. */
export function localAddress(address: string): string {
  return addressIn(language, address);
}
