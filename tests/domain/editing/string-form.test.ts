import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FormField } from '#domain/editing/form-fields.ts';
import { fromStringForm, stringFields, toStringForm } from '#domain/editing/string-form.ts';
import { STRING_KEYS } from '#domain/strings-schema.ts';

const words = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Record<string, string>;
const groups = stringFields();
const fields = groups.flatMap((group) => group['fields'] as FormField[]);

describe('the form of the words of the interface', () => {
  it('has a field for each word, under a name without dots, in a group with a name for people', () => {
    expect(fields).toHaveLength(Object.keys(STRING_KEYS).length);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect([...groups, ...fields].filter(({ name, label }) => /[.\s]/.test(name) || !label)).toEqual([]);
  });

  it('calls a word by what it is, and says which names must stay', () => {
    expect(fields.find(({ name }) => name === 'layout__register')).toMatchObject({
      label: 'Keterangan asal register wilayah di kaki halaman.',
      hint: 'Kunci: layout.register. Pertahankan {edition}, {villages}.',
    });
  });

  it('gives back every word, in the order of its file, also one that the site does not know', () => {
    const file = { 'zz.own_word': 'A', ...words };
    const back = fromStringForm(toStringForm(file), Object.keys(file));
    expect(JSON.stringify(back)).toBe(JSON.stringify(file));
  });

  it('has a field where a word of the file is shown', () => {
    const shown = Object.values(toStringForm(words)).flatMap((group) => Object.keys(group));
    expect(shown.sort()).toEqual(fields.map(({ name }) => name).sort());
  });
});
