import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { openSearchXml } from '#domain/open-search.ts';

const facts = { description: 'Cari.', language: 'id', baseAddress: 'https://situs.example' } as const;
const read = (xml: string) => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  return (parser.parse(xml) as { OpenSearchDescription: Record<string, unknown> }).OpenSearchDescription;
};

describe('the description of the search (OpenSearch 1.1)', () => {
  it('has all that browsers need', () => {
    const names = ['Kampung KB Banten', 'Kampung KB'];
    expect(read(openSearchXml({ ...facts, names, language: 'en' }))).toMatchObject({
      xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: 'Kampung KB',
      Description: 'Cari.',
      Url: [
        { type: 'text/html', template: 'https://situs.example/en/cari/?q={searchTerms}' },
        { rel: 'self', template: 'https://situs.example/en/opensearch.xml' },
      ],
      Image: { '#text': 'https://situs.example/favicon.ico' },
      InputEncoding: 'UTF-8',
      Language: 'en',
    });
  });

  it.each([
    [['Satu & <dua>'], 'Satu & <dua>'],
    [['Kampung Keluarga Berkualitas'], 'Kampung Keluarga'],
    [['Kampungkeluargaberkualitas'], 'Kampungkeluargab'],
  ])('has a short name of at most 16 characters for %j', (names, short) => {
    expect(read(openSearchXml({ ...facts, names })).ShortName).toBe(short);
    expect(short.length).toBeLessThanOrEqual(16);
  });
});
