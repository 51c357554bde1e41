import { describe, expect, it } from 'vitest';
import { fillText, placeholdersOf } from '#domain/fill-text.ts';
import { createFormats } from '#domain/format.ts';
import { addressIn, languageOf, plainAddress } from '#domain/language.ts';
import { leadToLanguage } from '#domain/lead-to-language.ts';

describe('the language of an address', () => {
  it.each([
    ['/', 'id', '/', '/en/'],
    ['/data/', 'id', '/data/', '/en/data/'],
    ['/english/', 'id', '/english/', '/en/english/'],
    ['/en/', 'en', '/', '/en/'],
    ['/en/desa/3601012001/', 'en', '/desa/3601012001/', '/en/desa/3601012001/'],
  ])('%s is %s, and plain it is %s', (address, language, plain, english) => {
    expect(languageOf(address)).toBe(language);
    expect(plainAddress(address)).toBe(plain);
    expect(addressIn('en', plain)).toBe(english);
    expect(addressIn('id', plain)).toBe(plain);
  });
});

describe('links of an English page', () => {
  const lead = (html: string) => leadToLanguage(html, 'en');

  it.each([
    ['<a href="/data/">', '<a href="/en/data/">'],
    ['<a class="x" href="/">', '<a class="x" href="/en/">'],
    ['<a href="/data/#rilis">', '<a href="/en/data/#rilis">'],
    ['<a href="/cari/?q=a">', '<a href="/en/cari/?q=a">'],
    ['<form action="/cari/" method="get">', '<form action="/en/cari/" method="get">'],
  ])('lead to English pages: %s', (html, expected) => {
    expect(lead(html)).toBe(expected);
  });

  it.each([
    '<a href="/peta/36.svg">',
    '<a href="/api/v1/indeks.json">',
    '<a href="https://contoh.id/data/">',
    '<a href="//contoh.id/data/">',
    '<a href="#isi">',
    '<a href="/data/" hreflang="id">',
    '<link rel="icon" href="/gambar/">',
  ])('stay as they are: %s', (html) => {
    expect(lead(html)).toBe(html);
  });

  it('stay Indonesian where they lead to a news item, and say so', () => {
    expect(lead('<a href="/berita/rapat/">a</a>')).toBe('<a hreflang="id" href="/berita/rapat/">a</a>');
    expect(lead('<a href="/berita/">')).toBe('<a href="/en/berita/">');
  });

  it('stay as they are in Indonesian', () => {
    expect(leadToLanguage('<a href="/data/">', 'id')).toBe('<a href="/data/">');
  });
});

describe('the names in braces of a text', () => {
  it('are filled in, and those that are not given stay', () => {
    expect(fillText('{n} dari {total}', { n: 3 })).toBe('3 dari {total}');
    expect(fillText('{n}', { n: 0 })).toBe('0');
  });

  it('choose between the word for one and for more', () => {
    const text = '{n} {n|village is|villages are} missing';
    expect(fillText(text, { n: '1' })).toBe('1 village is missing');
    expect(fillText(text, { n: 1 })).toBe('1 village is missing');
    expect(fillText(text, { n: '1,001' })).toBe('1,001 villages are missing');
    expect(fillText(text, { n: 0 })).toBe('0 villages are missing');
  });

  it('count once, however often they stand there', () => {
    expect(placeholdersOf('{b} {a|x|y} {b}')).toEqual(['a', 'b']);
  });
});

describe('English numbers and dates', () => {
  const { formatCount, formatDate, formatFigure, formatPercent } = createFormats('en');

  it('are written the English way', () => {
    expect(formatCount(83762)).toBe('83,762');
    expect(formatFigure(63.07)).toBe('63.07');
    expect(formatPercent(63.0799)).toBe('63.08%');
    expect(formatDate('2022-05-20')).toBe('20 May 2022');
    expect(formatDate('2019-03')).toBe('March 2019');
  });
});
