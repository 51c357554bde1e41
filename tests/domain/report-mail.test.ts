import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportAddress } from '#domain/report-mail.ts';
import { createWords, type Strings } from '#domain/words.ts';

const wordsOf = (language: 'id' | 'en') =>
  createWords(JSON.parse(readFileSync(`content/strings/${language}.json`, 'utf8')) as Strings, language);
const page = 'https://reka.example/desa/9901012001/';
const report = (contact: { email: string | null; address: string | null }, language: 'id' | 'en' = 'id') =>
  reportAddress(wordsOf(language), { contact, page, version: '2024-03-31' });

describe('where an error is reported', () => {
  it('is a mail that names the page and the version of its data', () => {
    const url = new URL(report({ email: 'kantor@reka.example', address: null })!);
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('kantor@reka.example');
    // Mail programs do not read "+" as a space.
    expect(url.search).not.toContain('+');
    const body = url.searchParams.get('body')!;
    expect(url.searchParams.get('subject')).toContain(page);
    expect(body).toContain(page);
    expect(body).toContain('2024-03-31 (31 Maret 2024)');
  });

  it('speaks the language of the page', () => {
    const body = new URL(report({ email: 'kantor@reka.example', address: null }, 'en')!).searchParams.get(
      'body',
    );
    expect(body).toContain('2024-03-31 (31 March 2024)');
  });

  it('is the page of the office where it has no mail, and nowhere without a contact', () => {
    expect(report({ email: null, address: 'https://reka.example/lapor' })).toBe('https://reka.example/lapor');
    expect(report({ email: null, address: null })).toBeNull();
  });

  it('says so where there is no release yet', () => {
    const contact = { email: 'kantor@reka.example', address: null };
    const url = new URL(reportAddress(wordsOf('id'), { contact, page, version: null })!);
    expect(url.searchParams.get('body')).toContain('belum ada data');
  });
});
