import { describe, expect, it } from 'vitest';
import { attributes, escapeText, pathAlong, shortNumber } from '#maps/svg-text.ts';

describe('text in SVG', () => {
  it('is escaped, and characters that XML forbids are dropped', () => {
    expect(escapeText(`<a href="x">Ba'ureka & co</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;Ba&#39;ureka &amp; co&lt;/a&gt;',
    );
    expect(escapeText('a\u0000b\u0008c\uFFFEd\uD800e')).toBe('abcde');
    expect(escapeText('baris\nbaru é 語 😀')).toBe('baris\nbaru é 語 😀');
  });

  it('is escaped in attributes too, and null leaves one out', () => {
    expect(attributes({ id: 'a"b', x: 0.25, y: null })).toBe(' id="a&quot;b" x=".3"');
  });
});

describe('numbers and paths', () => {
  it('have at most one decimal and no needless signs', () => {
    expect([1, 0.5, -0.5, 12.34, -0.04, 100].map(shortNumber)).toEqual([
      '1',
      '.5',
      '-.5',
      '12.3',
      '0',
      '100',
    ]);
  });

  it('are written in relative steps that do not drift', () => {
    const third = 1 / 3;
    const points = Array.from({ length: 4 }, (_, index) => [index * third, 0] as const);
    expect(pathAlong([points])).toBe('M0 0l.3 0 .4 0 .3 0');
  });

  const triangle = [
    [1, 2],
    [4, 1],
    [4, 5],
    [1, 2],
  ] as const;

  it('are closed where a line ends where it began, but a dot is not', () => {
    expect(pathAlong([triangle])).toBe('M1 2l3-1 0 4z');
    expect(pathAlong([[triangle[0], triangle[0]]])).toBe('M1 2l0 0');
  });

  it('go on from line to line, from the start of a closed one', () => {
    const line = [
      [5, 5],
      [6, 7],
    ] as const;
    expect(pathAlong([line, triangle, line])).toBe('M5 5l1 2m-5-5 3-1 0 4zm4 3 1 2');
  });
});
