import { describe, expect, it } from 'vitest';
import { isOneSlipFrom, nameKeys, shardsBeginning, shardsOfKey, slipKeys } from '#domain/lookup-keys.ts';

describe('keys', () => {
  it('are the name from each of its words on, as it stands and written out', () => {
    expect(nameKeys('Rawa Rengas')).toEqual(['rawarengas', 'rengas']);
    expect(nameKeys('Sei Lais II')).toEqual(['seilaisii', 'laisii', 'ii', 'sungailais2', 'lais2', '2']);
  });

  it('of two words with one slip among the first letters have one in common', () => {
    const word = 'rangkasbitung';
    const slips = [
      'tangkasbitung',
      'angkasbitung',
      'rrangkasbitung',
      'arngkasbitung',
      'rankgasbitung',
      'rangksbitung',
    ];
    for (const slip of slips) {
      expect(
        slipKeys(word).some((key) => slipKeys(slip).includes(key)),
        slip,
      ).toBe(true);
      expect(isOneSlipFrom(slip, word), slip).toBe(true);
      expect(isOneSlipFrom(slip.slice(0, 8), word), slip).toBe(true);
    }
    expect(isOneSlipFrom('tamgkasbitung', word)).toBe(false);
    expect(isOneSlipFrom('rangkasbitungan', word)).toBe(false);
  });

  it('lie in the last shard that starts before them, and in those that start with them', () => {
    const starts = ['b', 'jaya', 'jaya-02', 'jayap', 'k'];
    expect(shardsBeginning(starts, 'a')).toEqual(['b']);
    expect(shardsBeginning(starts, 'c')).toEqual(['b']);
    expect(shardsBeginning(starts, 'jay')).toEqual(['b', 'jaya', 'jaya-02', 'jayap']);
    expect(shardsBeginning(starts, 'z')).toEqual(['k']);
    expect(shardsOfKey(starts, 'jaya')).toEqual(['jaya', 'jaya-02']);
  });
});
