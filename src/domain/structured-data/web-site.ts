import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { addressIn, type Language } from '../language.ts';
import type { LocalSite } from '../site.ts';
import { publisherOf } from './publisher.ts';

/** The place of the words that are looked for, as schema.org's "Potential Actions" writes it. */
const WORDS = 'search_term_string';

/** The site as a whole in a language, and how its search is asked. */
export function webSite(site: LocalSite, language: Language): WebSite {
  const at = (address: string) => `${site.baseAddress}${addressIn(language, address)}`;
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at('/cari/')}?q={${WORDS}}` },
    'query-input': `required name=${WORDS}`,
  };
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: at('/'),
    inLanguage: language,
    publisher: publisherOf(site),
    potentialAction: search,
  };
}
