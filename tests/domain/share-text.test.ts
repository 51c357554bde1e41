import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  areaBasis,
  areaShareText,
  villageBasis,
  villageShareText,
  whatsappAddress,
} from '#domain/share-text.ts';
import type { ReleaseRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import { wordsIn } from '../site-words.ts';

const data = JSON.parse(
  readFileSync('tests/fixtures/tiny-country/expected/data/site-data.json', 'utf8'),
) as SiteData;
const words = wordsIn('id');
const newest = data.releases[0]!;
const place = { where: 'Kecamatan Tanjung Awan', address: 'https://reka.example/desa/1/' };

function known(village: VillageRecord, change: Partial<ReleaseRecord> = {}) {
  const release = data.releases.find((one) => one.release === village.release);
  return { village, release: release === undefined ? null : { ...release, ...change }, newest };
}

const sudah = data.villages.find((village) => village.status === 'sudah' && village.kampung.length === 1)!;
const belum = data.villages.find(({ status }) => status === 'belum')!;
const unknown: VillageRecord = { ...belum, status: 'tanpa_data', release: null, statement: null };

describe('the text to be sent about a village', () => {
  it('gives the answer, the place, what it rests on and the address, a line each', () => {
    const lines = villageShareText(words, known(sudah, { completeness: 'complete' }), place).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(`${words.placeName(sudah)} tercatat sudah menjadi Kampung KB.`);
    expect(lines[1]).toBe(place.where);
    expect(lines[2]).toMatch(/^Menurut .+; keadaan per \d+ \S+ \d{4}\.$/);
    expect(lines[3]).toBe(place.address);
  });

  it('says of a partial release that it was gathered, and names the own source of the village', () => {
    const row = { ...sudah.kampung[0]!, source: 'Kabar Rekaan' };
    const basis = villageBasis(words, known({ ...sudah, kampung: [row] }, { completeness: 'partial' }));
    expect(basis).toMatch(/^Menurut Kabar Rekaan; dihimpun dalam rilis /);
  });

  it('never says of a village without data that it has or lacks a Kampung KB', () => {
    const text = villageShareText(words, known(unknown), place);
    expect(text).toContain('Belum ada data Kampung KB untuk');
    expect(text).toContain('Diperiksa sampai rilis');
    expect(text).toContain('Itu bukan berarti belum ada Kampung KB di sini.');
    expect(text).not.toMatch(/sudah menjadi|belum tercatat|belum menjadi/);
  });

  it('leaves out what it rests on while there is no release', () => {
    const text = villageShareText(words, { village: unknown, release: null, newest: null }, place);
    expect(text.split('\n')).toHaveLength(3);
  });
});

describe('the text to be sent about an area', () => {
  const area = data.areas[0]!;
  it('gives the numbers, their date and their publishers once each', () => {
    const sources = [newest, newest];
    const basis = areaBasis(words, sources, newest);
    const text = areaShareText(words, area, { where: '', basis, address: place.address });
    expect(text.split('\n')).toEqual([
      words.areaAnswer(area),
      `${words.asOf(sources)}. Sumber: ${newest.publisher}.`,
      place.address,
    ]);
  });

  it('says up to when data were looked for where there are none', () => {
    expect(areaBasis(words, [], newest)).toBe(`Diperiksa sampai rilis ${words.formatDate(newest.release)}.`);
    expect(areaBasis(words, [], null)).toBe('');
  });
});

describe('the link to WhatsApp', () => {
  it('holds the whole text, whatever is in it', () => {
    const text = 'Desa "A&B" + <i>100 %</i>\n#1 https://x.example/?a=1';
    const address = new URL(whatsappAddress(text));
    expect(address.host).toBe('wa.me');
    expect(address.searchParams.get('text')).toBe(text);
  });
});
