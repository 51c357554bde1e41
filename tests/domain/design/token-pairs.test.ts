import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, LEAST_RATIO } from '#domain/design/contrast.ts';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';
import { DECORATION, TOKEN_PAIRS } from '#domain/design/token-pairs.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const colors = tokens.filter(({ kind }) => kind === 'color').map(({ name }) => name);
const pairNames = TOKEN_PAIRS.map(({ fg, bg }) => `${fg} on ${bg}`);

describe.each(['light', 'dark'] as const)('in the %s set of colours', (appearance) => {
  const values = tokenValues(tokens, appearance);

  it.each(TOKEN_PAIRS)('$fg on $bg reaches what $use needs', ({ fg, bg, use }) => {
    const ratio = contrastRatio(tokenValue(values, fg), tokenValue(values, bg));
    expect(ratio).toBeGreaterThanOrEqual(LEAST_RATIO[use]);
  });
});

describe('the list of pairs', () => {
  it('has every colour of the style sheet, or the reason why its contrast does not matter', () => {
    const used = new Set(TOKEN_PAIRS.flatMap(({ fg, bg }) => [fg, bg]));
    const known = [...used, ...Object.keys(DECORATION)];
    expect({
      unused: colors.filter((name) => !known.includes(name)),
      unknown: known.filter((name) => !colors.includes(name)),
      both: Object.keys(DECORATION).filter((name) => used.has(name)),
    }).toEqual({ unused: [], unknown: [], both: [] });
  });

  it('has every pair once, with words for the place where it is seen', () => {
    expect(pairNames.filter((name, index) => pairNames.indexOf(name) !== index)).toEqual([]);
    expect(TOKEN_PAIRS.filter(({ where }) => where.trim() === '')).toEqual([]);
  });
});
