import { describe, expect, it } from 'vitest';
import { createNameTable, INSIDE, START, WHOLE, WORD_START } from '#domain/lookup-names.ts';

const table = createNameTable(['Hujan Deras', 'Hujanderas', 'Rintik', 'Gerimis Dua']);

function boundsOf(word: string, tolerant = false): [string, number, number][] {
  const names = ['Hujan Deras', 'Hujanderas', 'Rintik', 'Gerimis Dua'];
  const found = table.find(word, tolerant);
  return names.flatMap((name) =>
    table.spellingsOf(name).flatMap((spelling) => {
      const hit = found.get(spelling);
      return hit ? [[name, hit.bound, hit.errors] as [string, number, number]] : [];
    }),
  );
}

describe('the table of names', () => {
  it('finds a word as a whole name, at its start, at the start of a word and inside', () => {
    expect(boundsOf('rintik')).toEqual([['Rintik', WHOLE, 0]]);
    expect(boundsOf('rin')).toEqual([['Rintik', START, 0]]);
    expect(boundsOf('deras')).toEqual([
      ['Hujan Deras', WORD_START, 0],
      ['Hujanderas', INSIDE, 0],
    ]);
  });

  it('does not mind where the spaces are', () => {
    expect(boundsOf('hujanderas')).toEqual([
      ['Hujan Deras', WHOLE, 0],
      ['Hujanderas', WHOLE, 0],
    ]);
  });

  it('knows a name under both its spellings', () => {
    expect(table.spellingsOf('Gerimis Dua')).toHaveLength(2);
    expect(table.spellingsOf('Rintik')).toHaveLength(1);
    expect(boundsOf('gerimis2')).toEqual([['Gerimis Dua', WHOLE, 0]]);
  });

  it('allows one letter to be left out, added, changed or swapped when asked to', () => {
    expect(boundsOf('rntik', true)).toEqual([['Rintik', WHOLE, 1]]);
    expect(boundsOf('rintiik', true)).toEqual([['Rintik', WHOLE, 2]]);
    expect(boundsOf('rimtik', true)).toEqual([['Rintik', WHOLE, 2]]);
    expect(boundsOf('ritnik', true)).toEqual([['Rintik', WHOLE, 2]]);
    expect(boundsOf('tintik', true)).toEqual([['Rintik', WHOLE, 2]]);
    expect(boundsOf('rimtak', true)).toEqual([]);
    expect(boundsOf('ritnik')).toEqual([]);
  });

  it('wants short words to be right', () => {
    expect(boundsOf('rim', true)).toEqual([
      ['Gerimis Dua', INSIDE, 0],
      ['Gerimis Dua', INSIDE, 0],
    ]);
    expect(boundsOf('rkn', true)).toEqual([]);
  });
});
