/** The vocabularies of the catalogue, and which of its terms name things rather than texts; no network is needed to read it. */
export const CATALOGUE_CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    [
      'dcat:accessURL',
      'dcat:downloadURL',
      'dcat:hasCurrentVersion',
      'dcat:hasVersion',
      'dcat:isVersionOf',
      'dcat:landingPage',
      'dcat:mediaType',
      'dcat:previousVersion',
      'dcat:theme',
      'dct:conformsTo',
      'dct:language',
      'dct:license',
      'dct:source',
      'foaf:homepage',
      'foaf:page',
      'spdx:algorithm',
      'vcard:hasEmail',
      'vcard:hasURL',
    ].map((term) => [term, { '@type': '@id' }]),
  ),
  ...Object.fromEntries(
    ['dct:issued', 'dct:modified', 'dcat:startDate', 'dcat:endDate'].map((term) => [
      term,
      { '@type': 'xsd:date' },
    ]),
  ),
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksumValue': { '@type': 'xsd:hexBinary' },
} as const;

/** Languages as the EU Publications Office names them, which DCAT-AP asks for. */
export const LANGUAGE_TERMS = {
  id: 'http://publications.europa.eu/resource/authority/language/IND',
  en: 'http://publications.europa.eu/resource/authority/language/ENG',
} as const;

/** "Population and society", of the data themes that DCAT-AP asks for. */
export const THEME = 'http://publications.europa.eu/resource/authority/data-theme/SOCI';

/** Media types are named by their page at IANA. */
export const IANA_MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** What a file of a kind keeps to, where that is a standard with an address. */
export const STANDARDS = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  geojson: 'https://www.rfc-editor.org/rfc/rfc7946',
} as const;
