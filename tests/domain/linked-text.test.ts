import { describe, expect, it } from 'vitest';
import { linkedParts } from '#domain/linked-text.ts';

const link = (text: string, address: string) => ({ text, address });
const plain = (text: string) => ({ text, address: null });

describe('a note of a data file', () => {
  it('shows an address as the name of its site, and the words around it as they are', () => {
    expect(linkedParts('Juga disebut Berita7 (https://www.beritatujuh.net/2024/03/satu/).')).toEqual([
      plain('Juga disebut Berita7 ('),
      link('beritatujuh.net', 'https://www.beritatujuh.net/2024/03/satu/'),
      plain(').'),
    ]);
  });

  it('may name several addresses, or start with one', () => {
    expect(linkedParts('https://a.id/x?p=2 dan http://b.id')).toEqual([
      plain(''),
      link('a.id', 'https://a.id/x?p=2'),
      plain(' dan '),
      link('b.id', 'http://b.id'),
      plain(''),
    ]);
  });

  it('stays as it is without an address, or with one that no browser reads', () => {
    expect(linkedParts('Sekitar 310.')).toEqual([plain('Sekitar 310.')]);
    expect(linkedParts('https://[x').map(({ text }) => text)).toEqual(['', 'https://[x', '']);
  });
});
