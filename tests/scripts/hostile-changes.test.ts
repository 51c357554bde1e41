import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { createRegister } from '#domain/register.ts';
import { jsonFeedFaults, readRss, rssFaults } from '../feed-faults.ts';
import { kampung, release } from '../kampung.ts';
import { readChanges } from '../replay-changes.ts';
import { changesOfTiny, correction } from '../tiny-changes.ts';
import { csvLines, tinyCountryDir } from '../tiny-country.ts';

const BASE = 'https://reka.example';

/** The text that a reader shows of HTML; throws where it has an element. */
function htmlText(html: string): string {
  if (/<[a-z!/]/i.test(html)) throw new Error(`An element in ${html}`);
  return html
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('names that could do harm', async () => {
  const NAMES = [
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
    ']]>',
    '"; DROP',
    'Baris\nbaru, "kutip"',
    'Kanan\u202ekiri',
    "'petik",
  ];
  const places = csvLines(`${tinyCountryDir}/register.csv`).map(
    (line) => line.split(',') as [string, string],
  );
  const named = new Map(NAMES.map((name, at) => [`990101200${at + 1}`, name]));
  const register = createRegister(
    'hostile',
    places.map(([code, name]) => ({
      code: areaCode(code),
      name: code === '9901' ? '<i>&amp; ]]>' : (named.get(code) ?? name),
    })),
  );
  const rows = [...named].map(([code, name]) => kampung(code, { name, source: name, link: null }));
  const releases = [release('2023-06-30', 'partial', ...rows)];
  const announced = [...named].map(([code, name], at) =>
    correction({
      village: areaCode(code),
      column: 'nama_kampung',
      from: null,
      to: name,
      reason: name,
      row: at,
    }),
  );
  const { files } = await changesOfTiny({ releases, announced }, register);

  it('go through the feeds unharmed, and the feeds are valid', () => {
    for (const path of ['data/perubahan/rss.xml', 'data/perubahan/wilayah/9901/rss.xml']) {
      const xml = files.get(path)!;
      expect(rssFaults(xml, `${BASE}/${path}`)).toEqual([]);
      expect(xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')).not.toContain('<script');
      // Readers take a description for HTML: the text is in it, and no element.
      const texts = readRss(xml).item!.map(({ description }) => htmlText(description));
      for (const name of NAMES)
        expect(
          texts.some((text) => text.includes(`“${name}”`)),
          name,
        ).toBe(true);
    }
    const json = files.get('data/perubahan/feed.json')!;
    expect(jsonFeedFaults(json)).toEqual([]);
    const { items } = JSON.parse(json) as { items: { content_text: string; title: string }[] };
    for (const name of NAMES) {
      expect(
        items.some(({ content_text }) => content_text.includes(`“${name}”`)),
        name,
      ).toBe(true);
      expect(
        items.some(({ title }) => title.includes(name)),
        name,
      ).toBe(true);
    }
  });

  it('go through the tables unharmed, and no cell begins as a formula', () => {
    const csv = files.get('data/perubahan/wilayah/9901/perubahan.csv')!;
    const read = readChanges(csv);
    for (const [code, name] of named) {
      const own = read.filter(({ kode }) => kode === code);
      expect(own.map(({ perubahan }) => perubahan)).toEqual(['baru_diketahui_sudah', 'koreksi']);
      expect(own[0]).toMatchObject({ nama: name, nama_kampung_sesudah: name, sumber: name });
      expect(own[1]).toMatchObject({ nama: name, menjadi: name, alasan: name, nama_kampung_sesudah: name });
    }
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
  });
});
