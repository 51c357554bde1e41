import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';
import { drawSignPicture } from '#lib/brand/draw-sign.ts';

const sign = readFileSync('src/brand/sign.svg', 'utf8');
const colors = { tile: '#111111', roof: '#222222', home: '#333333' };

describe('the sign', () => {
  it('has the colours of the tokens in its own file', () => {
    const values = tokenValues(readTokens(readFileSync('src/styles/tokens.css', 'utf8')));
    const tokens = ['mast', 'mast-ink', 'mast-mark'].map((name) => tokenValue(values, name));
    const own = [...sign.matchAll(/(?:fill|stroke)="#([\da-f]+)"/g)].map(([, hex]) => hex!);
    expect(
      own.map((hex) => `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`),
    ).toEqual(tokens);
  });

  it('takes other colours, part by part', () => {
    const svg = drawSignPicture(sign, { size: 16, share: 1, ground: null, colors });
    expect(svg.match(/(fill|stroke)="(#\w+|none)"/g)).toEqual([
      'fill="#111111"',
      'fill="none"',
      'stroke="#222222"',
      'fill="#333333"',
    ]);
  });

  it('fills a small icon to the pixel, 14 wide and 16 high, and stands in the middle of a ground', () => {
    const bare = drawSignPicture(sign, { size: 16, share: 1, ground: null, colors });
    expect(bare).toContain('translate(1 0)scale(0.5224 0.5161)translate(-2.6 -0.5)');
    const grounded = drawSignPicture(sign, { size: 160, share: 0.5, ground: '#444444', colors });
    expect(grounded).toContain('<rect width="100%" height="100%" fill="#444444"/>');
    expect(grounded).toContain('translate(45 40)');
  });

  it('refuses a sign of other parts', () => {
    const less = sign.replace(/<path[^>]*\/>/, '');
    expect(() => drawSignPicture(less, { size: 16, share: 1, ground: null, colors })).toThrow('three paths');
  });
});
