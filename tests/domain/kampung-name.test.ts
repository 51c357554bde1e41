import { describe, expect, it } from 'vitest';
import { readableName } from '#domain/kampung-name.ts';

describe('the name of a Kampung KB on a page', () => {
  it.each([
    ['CIPINING', 'Cipining'],
    ['KAMPUNG KB MEKAR II', 'Kampung KB Mekar II'],
    ['KP. CIKADU RW 03', 'Kp. Cikadu RW 03'],
    ['UPPKA MELATI', 'UPPKA Melati'],
    ["BA'ROYA-JAYA", "Ba'Roya-Jaya"],
  ])('is not shouted: %s', (source, shown) => {
    expect(readableName(source)).toBe(shown);
  });

  it.each(['Sukamaju (Citorek Sabrang)', 'KAMPUNG KB mekar', '', '12'])(
    'is as its source writes it otherwise: "%s"',
    (name) => {
      expect(readableName(name)).toBe(name);
    },
  );
});
