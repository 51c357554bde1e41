import { addressIn, type Language } from './language.ts';
import { escapeHtml } from './html-text.ts';

/** Where the site's search describes itself in a language: "/opensearch.xml". */
export function openSearchAddress(language: Language): string {
  return addressIn(language, '/opensearch.xml');
}

/** The most characters that a short name may have. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** How the search of the site is asked, in the words of one language. */
export interface SearchFacts {
  /** Names of the site, the best first; the first that is short enough is taken. */
  readonly names: readonly string[];
  readonly description: string;
  readonly language: Language;
  readonly baseAddress: string;
}

/**
 * The search of the site for browsers, as OpenSearch 1.1 (draft 6) has it. A static host cannot answer with suggestions,
 * so none are offered.
 */
export function openSearchXml({ names, description, language, baseAddress }: SearchFacts): string {
  const at = (path: string) => escapeHtml(`${baseAddress}${path}`);
  const [longest = ''] = names;
  const short = names.find((name) => name.length <= LONGEST_NAME) ?? cutAtWord(longest);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(short)}</ShortName>`,
    `<Description>${escapeHtml(description.slice(0, LONGEST_DESCRIPTION))}</Description>`,
    `<Url type="text/html" template="${at(addressIn(language, '/cari/'))}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${at(openSearchAddress(language))}"/>`,
    `<Image width="32" height="32" type="image/x-icon">${at('/favicon.ico')}</Image>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The words of a name that fit; a first word that is too long itself is cut. */
function cutAtWord(name: string): string {
  const start = name.slice(0, LONGEST_NAME + 1);
  const end = start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : name.slice(0, LONGEST_NAME);
}
