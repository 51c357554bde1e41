import type { MapFacts } from '#maps/file-metadata.ts';

/** What a kept map of the invented province says of itself. */
export const fileFacts: MapFacts = {
  language: 'id',
  title: 'Peta Nusa Reka',
  description: 'Peta rekaan.',
  date: '2024-03-31',
  sources: ['Data rekaan, Penguji'],
  publishers: ['Penguji'],
  creator: 'Kampung KB Nusa Reka',
  rights: 'Data: ODbL 1.0.',
  licence: 'https://opendatacommons.org/licenses/odbl/1-0/',
  identifier: 'https://reka.example/sematan/wilayah/99/2024-03-31/',
  page: 'https://reka.example/wilayah/99/',
};

/** The same with one text wherever words come in. */
export function factsOf(text: string): MapFacts {
  const words = { title: text, description: text, creator: text, rights: text, licence: text };
  return { ...fileFacts, ...words, identifier: text, sources: [text], publishers: [text] };
}
