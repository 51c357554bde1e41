import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { bibtexText, citationKey, type CitedWork } from '#domain/citation.ts';
import { wordsIn } from '../site-words.ts';

const PAGE: CitedWork = {
  title: 'Kabupaten Berantah',
  kind: 'page',
  site: 'Kampung KB Antah',
  operator: null,
  date: '2025-06-30',
  release: '2025-06-30',
  address: 'https://antah.example/wilayah/9901/#rilis-2025-06-30',
  key: 'kampung-kb-antah-9901-2025-06-30',
};
const [indonesian, english] = [wordsIn('id'), wordsIn('en')];

/** What another program makes of an entry of BibTeX. */
function readBibtex(entry: string) {
  const cite = new Cite(entry);
  const [data] = cite.data as Record<string, unknown>[];
  return { data: data!, apa: String(cite.format('bibliography', { template: 'apa', lang: 'en-US' })).trim() };
}

describe('the citations of a page', () => {
  it('are ready to be copied in Indonesian', () => {
    expect(indonesian.citationsOf(PAGE)).toMatchInlineSnapshot(`
      {
        "apa": "Kampung KB Antah. (2025, 30 Juni). Kabupaten Berantah (data rilis 30 Juni 2025). https://antah.example/wilayah/9901/#rilis-2025-06-30",
        "bibtex": "@misc{kampung-kb-antah-9901-2025-06-30,
        author = {{Kampung KB Antah}},
        title = {{Kabupaten Berantah}},
        year = {2025},
        month = jun,
        version = {2025-06-30},
        note = {data rilis 30 Juni 2025},
        url = {https://antah.example/wilayah/9901/#rilis-2025-06-30}
      }",
        "news": "Kampung KB Antah, “Kabupaten Berantah”, data per rilis 30 Juni 2025, https://antah.example/wilayah/9901/#rilis-2025-06-30",
      }
    `);
  });

  it('are ready to be copied in English', () => {
    expect(english.citationsOf(PAGE)).toMatchInlineSnapshot(`
      {
        "apa": "Kampung KB Antah. (2025, June 30). Kabupaten Berantah (data release of 30 June 2025). https://antah.example/wilayah/9901/#rilis-2025-06-30",
        "bibtex": "@misc{kampung-kb-antah-9901-2025-06-30,
        author = {{Kampung KB Antah}},
        title = {{Kabupaten Berantah}},
        year = {2025},
        month = jun,
        version = {2025-06-30},
        note = {data release of 30 June 2025},
        url = {https://antah.example/wilayah/9901/#rilis-2025-06-30}
      }",
        "news": "Kampung KB Antah, “Kabupaten Berantah”, data as of the release of 30 June 2025, https://antah.example/wilayah/9901/#rilis-2025-06-30",
      }
    `);
  });

  it('name who runs the site, and the site as where it was published', () => {
    const { news, apa } = indonesian.citationsOf({ ...PAGE, operator: 'Dinas P2KB Antah' });
    expect(news).toMatch(/^Dinas P2KB Antah, Kampung KB Antah, “/);
    expect(apa).toMatch(/^Dinas P2KB Antah\. \(2025, 30 Juni\)\. .* Kampung KB Antah\. https:/);
  });

  it.each([
    [null, 't.t.', 'tanggal tidak diketahui'],
    ['2019', '2019', 'diperbarui 2019'],
    ['2019-03', '2019, Maret', 'diperbarui Maret 2019'],
  ])('with the date %s say just what is known', (date, apa, news) => {
    const cited = indonesian.citationsOf({ ...PAGE, date, release: null });
    expect(cited.apa).toContain(`(${apa}).`);
    expect(cited.news).toContain(news);
    expect(cited.bibtex.includes('year')).toBe(date !== null);
  });
});

describe('an entry of BibTeX', () => {
  it('says to another program what we say', () => {
    const { data } = readBibtex(english.citationsOf(PAGE).bibtex);
    expect(data).toMatchObject({
      'citation-key': PAGE.key,
      title: PAGE.title,
      author: [{ family: PAGE.site }],
      issued: { 'date-parts': [[2025, 6]] },
      version: '2025-06-30',
      URL: PAGE.address,
    });
  });

  it('becomes the APA citation that we give, by the style of the manual, but for the day that BibTeX has no field for', () => {
    const page = { ...PAGE, operator: 'Office of Antah', release: null };
    const { apa, bibtex } = english.citationsOf({ ...page, date: '2025-06' });
    expect(readBibtex(bibtex).apa).toBe(apa);
  });

  it.each(['a & b', '100 %', '#1 {x} _y_ $5', 'C:\\KB ~ ^', '“=HYPERLINK("x")”', '<script>', 'Ci’kadu'])(
    'keeps the title %s',
    (title) => {
      const { data } = readBibtex(indonesian.citationsOf({ ...PAGE, title }).bibtex);
      expect(data['title']).toBe(title);
    },
  );

  it('has no line break inside a value', () => {
    expect(bibtexText('satu\r\ndua\ttiga')).toBe('satu dua tiga');
  });

  it('has a key of plain characters', () => {
    expect(citationKey('Kampung KB Banten', '36.01', null, 'Désa “A”')).toBe(
      'kampung-kb-banten-36-01-desa-a',
    );
  });
});
