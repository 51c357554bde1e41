import { describe, expect, it } from 'vitest';
import { hyphenateHtml } from '#lib/hyphenate-prose.ts';

/** The inside of an article with its soft hyphens made visible. */
function broken(inside: string): string {
  const html = hyphenateHtml(`<article class="prose mt-4">${inside}</article>`);
  return html.replace(/^<article[^>]*>|<\/article>$/g, '').replaceAll('\u00ad', '|');
}

describe('long words of running text', () => {
  it.each([
    ['Penyelenggaraan', 'Pe|nye|leng|ga|raan'],
    ['kependudukan', 'ke|pen|du|dukan'],
    ['perlindungan', 'per|lin|dungan'],
    ['berkelanjutan', 'ber|ke|lan|jutan'],
    ['mengarahkannya', 'meng|arahkan|nya'],
    ['mengutamakan', 'meng|uta|makan'],
  ])('%s may break as %s', (word, syllables) => expect(broken(word)).toBe(syllables));

  it.each([
    ['keterangannya', 'ke|te|rangan|nya'],
    ['dikerjakan', 'di|ker|jakan'],
    ['ditanyakan', 'di|ta|nyakan'],
  ])('%s breaks only where root and suffix are not in doubt: %s', (word, syllables) =>
    expect(broken(word)).toBe(syllables),
  );

  it('never break before two consonants that no syllable starts with', () => {
    expect(broken('kesejahteraan')).toBe('ke|se|jahte|raan');
  });

  it('stay whole when they are short, a part of an address, or code', () => {
    const whole = 'keluarga, <code>tanggal_pencanangan</code> kampungkb.bkkbn.go.id idn-perlindungan-data';
    expect(broken(whole)).toBe(whole);
  });

  it('break in every element, and tags stay as they are', () => {
    const link = '<a href="/penyelenggaraan/">Penyelenggaraan</a>';
    expect(broken(link)).toBe('<a href="/penyelenggaraan/">Pe|nye|leng|ga|raan</a>');
  });

  it('stay whole outside an article of prose', () => {
    const html = '<p>Penyelenggaraan</p><article class="card">Penyelenggaraan</article>';
    expect(hyphenateHtml(html)).toBe(html);
  });
});
