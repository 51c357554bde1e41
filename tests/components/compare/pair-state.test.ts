import { expect, it } from 'vitest';
import { pairQuery, readPair } from '#components/compare/pair-state.ts';

it('reads two areas from an address and writes them there', () => {
  expect(readPair('?a=3601&b=3603', 20)).toEqual({ a: '3601', b: '3603' });
  expect(pairQuery({ a: '3601', b: '3603' })).toBe('?a=3601&b=3603');
  expect(pairQuery({ a: '', b: '3603' })).toBe('?b=3603');
  expect(pairQuery({ a: '', b: '' })).toBe('?');
});

it('takes what is not there for nothing, and no more of the rest than fits', () => {
  expect(readPair('', 20)).toEqual({ a: '', b: '' });
  expect(readPair(`?a=${'x'.repeat(99)}&b=+Ba%27u+%26+co+`, 5)).toEqual({ a: 'xxxxx', b: "Ba'u " });
});
