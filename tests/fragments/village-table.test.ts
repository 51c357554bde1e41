import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import { villageTable } from '#fragments/village-table.ts';
import { wordsIn } from '../site-words.ts';

const words = wordsIn('id');
const villages = [
  { code: '9901012002', name: 'Zaitun', status: 'belum', kampung: [], classification: null },
  {
    code: '9901012001',
    name: 'Awan',
    status: 'sudah',
    kampung: [{ name: 'Bening' }],
    classification: 'mandiri',
  },
].map((village) => ({
  ...village,
  code: areaCode(village.code),
  kind: 'desa',
})) as unknown as VillageRecord[];
const tableOf = (more: { here?: VillageRecord['code']; brief?: boolean } = {}) =>
  villageTable(words, { villages, caption: 'Dua desa', ...more }).text;
const namesIn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map(([, name]) => name);

describe('a table of villages', () => {
  it('lists them by name, each as a link, with status, name and class of Kampung KB', () => {
    expect(namesIn(tableOf())).toEqual([
      '<a href="/desa/9901012001/">Desa Awan</a>',
      '<a href="/desa/9901012002/">Desa Zaitun</a>',
    ]);
    expect(tableOf()).toMatch(/mark-sudah.*Sudah.*Bening.*Mandiri.*mark-belum.*Belum/s);
  });

  it('marks the village whose page it stands on, and not the one of the page before', () => {
    const [first, second] = villages.map(({ code }) => namesIn(tableOf({ here: code })));
    expect(first![1]).toBe('Desa Zaitun <span class="note nowrap">(halaman ini)</span>');
    expect(first![0]).toContain('<a href="/desa/9901012001/">');
    expect(second![0]).toContain('Desa Awan <span');
    expect(second![1]).toContain('<a href="/desa/9901012002/">');
  });

  it('tells only names and statuses where there is no room, also right after the whole table', () => {
    const whole = tableOf();
    const brief = tableOf({ brief: true });
    expect(brief).not.toMatch(/Bening|Mandiri|data-label/);
    expect(namesIn(brief)).toEqual(namesIn(whole));
    expect(tableOf()).toBe(whole);
  });
});
