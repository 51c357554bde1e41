import { describe, expect, it } from 'vitest';
import { llmsText } from '#domain/llms-text.ts';
import type { AreaRecord, ReleaseRecord } from '#domain/site-data.ts';
import type { LocalSite } from '#domain/site.ts';
import { wordsIn } from '../site-words.ts';

const site = {
  name: 'Kampung KB Nusa Reka',
  description: 'Desa mana di Nusa Reka?',
  baseAddress: 'https://situs.example',
  menu: [
    { label: 'Program', address: '/program/' },
    { label: 'Data', address: '/data/' },
  ],
  footer: [{ label: 'Tanya', address: '/tanya-jawab/' }],
} as unknown as LocalSite;
const region = {
  code: '99',
  name: 'Nusa Reka',
  kind: 'provinsi',
  level: 'province',
  villageKinds: { desa: 20, kelurahan: 4 },
  coverage: { total: 24 },
} as unknown as AreaRecord;
const newest = { release: '2024-03-31', title: 'Daftar [rekaan]\nbaru' } as ReleaseRecord;
const pages = [
  { address: '/tanya-jawab/', title: 'Tanya [jawab]', description: 'Jawaban\n- palsu' },
  { address: '/program/', title: 'Program', description: 'Isi.' },
  { address: '/program/lain/', title: 'Lain', description: 'Lain.' },
];
const text = llmsText({ site, words: wordsIn('id'), region, newest, pages, apiPage: null });

describe('llms.txt', () => {
  it('has the form of llmstxt.org: a name, a summary, text without headings, lists of links', () => {
    const blocks = text.trim().split('\n\n');
    expect(blocks[0]).toBe('# Kampung KB Nusa Reka');
    expect(blocks[1]).toMatch(/^> [^\n]+$/);
    const lists = text.split(/^## .+\n\n/m).slice(1);
    expect(lists).toHaveLength(2);
    for (const list of lists) {
      for (const line of list.trim().split('\n')) {
        expect(line).toMatch(/^- \[(?:[^[\]]|\\[[\]])+\]\(https:\/\/situs\.example\/[^)]*\): .+$/);
      }
    }
  });

  it('says how the data are to be read, and as of when', () => {
    expect(text).toContain('31 Maret 2024 (Daftar [rekaan] baru)');
    expect(text).toContain('bukan belum');
    expect(text).toContain('(≥)');
    expect(llmsText({ site, words: wordsIn('en'), region, newest: null, pages, apiPage: null })).toContain(
      'no release of data yet',
    );
  });

  it('links to the pages that the menu and the foot name, and to the API only where it has a page', () => {
    expect(text.match(/situs\.example\/(?:program|tanya-jawab)[^)]*/g)).toEqual([
      'situs.example/program/',
      'situs.example/tanya-jawab/',
    ]);
    expect(text).not.toContain('/data/api/');
    const withApi = llmsText({ site, words: wordsIn('en'), region, newest, pages, apiPage: '/data/api/' });
    expect(withApi).toContain('[API](https://situs.example/en/data/api/)');
  });
});
