import { describe, expect, it } from 'vitest';
import { fileName, list, quoted, replaced, safe } from '#domain/review/markdown.ts';

describe('a text of the content in the report', () => {
  it.each([
    ['| sel | lain', '\\| sel \\| lain'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt; &amp;', '&amp;lt;b&amp;gt; &amp;amp;'],
    [
      '`kode` *tebal* _miring_ ~~coret~~ $x$',
      '\\`kode\\` \\*tebal\\* \\_miring\\_ \\~\\~coret\\~\\~ \\$x\\$',
    ],
    ['![gambar](https://x.example/a.png)', '!&#8203;\\[gambar\\](https:&#8203;//x.example/a.png)'],
    ['www.x.example', 'www.&#8203;x.example'],
    ['@admin dan org/repo@v1', '@&#8203;admin dan org/repo@&#8203;v1'],
    ['#12, !34, %5, GH-6', '#&#8203;12, !&#8203;34, %&#8203;5, GH-&#8203;6'],
    ['50 % pada 12 # 3', '50 % pada 12 # 3'],
    ['satu\n# dua\r\n- tiga\u2028empat', 'satu # dua - tiga empat'],
    ['kiri\u202Ekanan', 'kirikanan'],
  ])('%j is plain', (text, markdown) => {
    expect(safe(text)).toBe(markdown);
  });

  it('is cut before it is made safe, so that no sign is cut in two', () => {
    expect(safe('<'.repeat(200), 3)).toBe('&lt;&lt;&lt;…');
    expect(safe('👩🏽'.repeat(3), 2)).toBe('👩🏽…');
  });

  it('of which another took the place is shown from where they differ', () => {
    const start = 'kata '.repeat(40);
    expect(replaced(`${start}lama`, `${start}baru`)).toBe(
      `“…${'kata '.repeat(4)}lama” → “…${'kata '.repeat(4)}baru”`,
    );
    expect(replaced('a', '')).toBe('“a” → (kosong)');
    expect(quoted(' ')).toBe('(kosong)');
  });

  it('cannot end the code that a file name is', () => {
    expect(fileName('news/`|<b>@x\n.mdx')).toBe("`news/'|<b>@x .mdx`");
  });
});

describe('a list in the report', () => {
  it('is open while short, folded while long, and cut at its limit', () => {
    expect(list('Baru', ['a', 'b'], 9)).toEqual(['**Baru: 2**', '', '- a', '- b', '']);
    const long = list('Baru', Array(1200).fill('a'), 2);
    expect(long).toEqual([
      '<details>',
      '<summary>Baru: 1.200</summary>',
      '',
      '- a',
      '- a',
      '- … dan 1.198 lagi',
      '',
      '</details>',
      '',
    ]);
    expect(list('Baru', [], 9)).toEqual([]);
  });
});
