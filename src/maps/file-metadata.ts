import { escapeText } from './svg-text.ts';

/** What a program may read in a map that is kept as a file; all words are in its language. */
export interface MapFacts {
  /** Language of the words, such as "id". */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Date of the newest release behind the map; null while nothing is known. */
  readonly date: string | null;
  /** Titles of the releases behind it, and who published them. */
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  /** Who made the picture: the name of the site. */
  readonly creator: string;
  readonly rights: string;
  /** Address of the licence. */
  readonly licence: string;
  /** Address under which the same state stays for good. */
  readonly identifier: string;
  /** Address of the page with the newest state. */
  readonly page: string;
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  cc: 'http://creativecommons.org/ns#',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const;

/**
 * The facts as RDF with the terms of Dublin Core, in the forms that XMP asks for, so that one text serves SVG and PNG.
 * Source: XMP specification part 1 (ISO 16684-1), section 8.4, "Dublin Core namespace".
 */
export function drawFacts(facts: MapFacts): string {
  const names = Object.entries(NAMESPACES).map(([name, address]) => ` xmlns:${name}="${address}"`);
  const list = (name: string, kind: 'Bag' | 'Seq', values: readonly string[]) =>
    values.length === 0
      ? ''
      : `<dc:${name}><rdf:${kind}>${values.map((value) => `<rdf:li>${escapeText(value)}</rdf:li>`).join('')}</rdf:${kind}></dc:${name}>`;
  const words = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  const plain = (name: string, text: string) => (text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`);
  return [
    `<rdf:RDF${names.join('')}><rdf:Description rdf:about="">`,
    words('title', facts.title),
    words('description', facts.description),
    list('date', 'Seq', facts.date === null ? [] : [facts.date]),
    plain('dc:source', facts.sources.join('; ')),
    list('publisher', 'Bag', facts.publishers),
    list('creator', 'Seq', [facts.creator]),
    words('rights', facts.rights),
    plain('dc:identifier', facts.identifier),
    list('relation', 'Bag', [facts.page]),
    list('language', 'Bag', [facts.language]),
    plain('xmpRights:WebStatement', facts.licence),
    `<cc:license rdf:resource="${escapeText(facts.licence)}"/>`,
    '</rdf:Description></rdf:RDF>',
  ].join('');
}
