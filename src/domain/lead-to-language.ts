import { isNewsAddress } from './address.ts';
import { addressIn, type Language } from './language.ts';

const LEADING_TAG = /<(?:a|form)\b[^>]*>/g;
/** The address of a page of the site; files have no slash at their end. */
const PAGE_ADDRESS = /\b(href|action)="(\/(?:[^"#?/][^"#?]*\/)?)(?=["#?])/;

/**
 * The HTML of a page with all links to pages of the site in its own language. Writers and components write the Indonesian
 * address everywhere; a link that says `hreflang` leads on purpose to that language and stays. One to a news item says so.
 */
export function leadToLanguage(html: string, language: Language): string {
  if (language === 'id') return html;
  return html.replace(LEADING_TAG, (tag) =>
    tag.includes(' hreflang=')
      ? tag
      : tag.replace(PAGE_ADDRESS, (_all, attribute: string, address: string) =>
          isNewsAddress(address)
            ? `hreflang="id" ${attribute}="${address}`
            : `${attribute}="${addressIn(language, address)}`,
        ),
  );
}
