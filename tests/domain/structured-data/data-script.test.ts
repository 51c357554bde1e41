import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { breadcrumbList } from '#domain/structured-data/breadcrumb-list.ts';
import { addDescriptions, dataScript } from '#domain/structured-data/data-script.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '"; DROP TABLE desa; --',
  "O'Reka \\ \u2028\u2029\u202e",
  '=HYPERLINK("x")',
  'baris\nbaru\ttab',
];
const place = { baseAddress: 'https://situs.example', language: 'id' } as const;

/** The text inside the only script of a page, as a parser of HTML finds it, and what else the page has. */
function scriptIn(html: string): { text: string; tags: string[] } {
  const found = { text: '', tags: [] as string[] };
  let isInside = false;
  const parser = new Parser({
    onopentag(name) {
      found.tags.push(name);
      isInside = name === 'script';
    },
    ontext: (text) => void (isInside && (found.text += text)),
    onclosetag: () => void (isInside = false),
  });
  parser.end(html);
  return found;
}

describe('what a page says of itself', () => {
  it.each(HOSTILE)('keeps %j inside its data block, unharmed', (name) => {
    const list = breadcrumbList([{ name, address: '/' }], name, place);
    const html = addDescriptions('<html><body><p>a</p></body></html>', [list]);
    const { text, tags } = scriptIn(html);
    expect(tags).toEqual(['html', 'body', 'p', 'script']);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    const read = JSON.parse(text) as { itemListElement: { name: string }[] };
    expect(read.itemListElement.map((item) => item.name)).toEqual([name, name]);
  });

  it('is one block, a graph where there are several things', () => {
    const list = breadcrumbList([], 'Data', place);
    const html = addDescriptions('<body></body>', [list, () => list, () => null]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse(scriptIn(html).text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [list, list],
    });
  });

  it('is nothing on a page that says nothing', () => {
    expect(addDescriptions('<body></body>', [() => null])).toBe('<body></body>');
  });
});

describe('breadcrumbs', () => {
  it('lead to whole addresses of the language, the page itself last; places without a page are left out', () => {
    const crumbs = [
      { name: 'Home', address: '/' },
      { name: 'Indonesia', address: null },
      { name: 'Banten', address: '/wilayah/36/' },
    ];
    const list = breadcrumbList(crumbs, 'Sumur', { ...place, language: 'en' });
    expect(JSON.parse(dataScript([list]).replace(/<[^>]*>/g, ''))).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://situs.example/en/' },
        { position: 2, name: 'Banten', item: 'https://situs.example/en/wilayah/36/' },
        { position: 3, name: 'Sumur' },
      ],
    });
  });
});
