import { describe, expect, it } from 'vitest';
import { reportAddress } from '#domain/report-mail.ts';
import { wordsIn } from '../site-words.ts';

const page = 'https://reka.example/desa/9901012001/';
const mail = { email: 'kantor@reka.example', address: null };
const report = (contact: { email: string | null; address: string | null }, language: 'id' | 'en' = 'id') =>
  reportAddress(wordsIn(language), {
    site: { contact, baseAddress: 'https://reka.example' },
    path: '/desa/9901012001/',
    version: '2024-03-31',
  });

describe('where an error is reported', () => {
  it('is a mail that names the page and the version of its data', () => {
    const url = new URL(report(mail)!);
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
    const body = new URL(report(mail, 'en')!).searchParams.get('body');
    expect(body).toContain('2024-03-31 (31 March 2024)');
  });

  it('is the page of the office where it has no mail, and nowhere without a contact', () => {
    expect(report({ email: null, address: 'https://reka.example/lapor' })).toBe('https://reka.example/lapor');
    expect(report({ email: null, address: null })).toBeNull();
  });

  it('parts lines as mail does', () => {
    expect(report(mail)).toMatch(/%0D%0A%0D%0A/);
    expect(report(mail)!.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
  });

  const bodyOf = (path: string | null, version: string | null, language: 'id' | 'en' = 'id') => {
    const site = { contact: mail, baseAddress: 'https://reka.example' };
    return new URL(reportAddress(wordsIn(language), { site, path, version })!).searchParams;
  };

  it('says so where there is no release yet', () => {
    expect(bodyOf('/data/', null).get('body')).toContain('belum ada data');
  });

  it.each([
    ['id', 'Halaman (tulis alamatnya):'],
    ['en', 'Page (write its address):'],
  ] as const)('leaves the page to the visitor where it is not known: %s', (language, line) => {
    const fields = bodyOf(null, '2024-03-31', language);
    expect(fields.get('body')!.split('\r\n')[0]).toBe(line);
    expect(fields.get('subject')).toContain('https://reka.example/');
  });
});
