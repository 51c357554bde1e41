import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '#lib/read-front-matter.ts';
import { textCopy } from '#lib/text-copy.ts';

const read = (head: string, body = '\nTeks.\n') =>
  readFrontMatter('content/news/a.mdx', `---\n${head}\n---\n${body}`);

describe('readFrontMatter', () => {
  it('keeps every value as it was written, also what YAML would take for numbers, dates and truth', () => {
    const head = 'areas: [36.10, 3671]\ndate: 2025\nday: 2023-02-30\nanswer: no\nnothing: ~\nempty:';
    expect(read(head).fields).toEqual({
      areas: ['36.10', '3671'],
      date: '2025',
      day: '2023-02-30',
      answer: 'no',
      nothing: '~',
      empty: '',
    });
  });

  it('knows the line of every field, and of a missing one that of its group', () => {
    const { rowOf } = read(
      '# catatan\ntitle: Judul\nsources:\n  - title: Sumber\n    address: x\n  - title: Lain',
    );
    expect(rowOf(['title'])).toBe(3);
    expect(rowOf(['sources'])).toBe(4);
    expect(rowOf(['sources', 0, 'address'])).toBe(6);
    expect(rowOf(['sources', 1, 'address'])).toBe(7);
    expect(rowOf(['summary'])).toBeUndefined();
    expect(rowOf([])).toBeUndefined();
  });

  it('gives the text below and the line on which it starts', () => {
    const { body, bodyRow } = read('title: Judul', 'Satu.\n\n---\n\nDua.\n');
    expect({ body, bodyRow }).toEqual({ body: 'Satu.\n\n---\n\nDua.\n', bodyRow: 4 });
  });

  it('allows blank lines above, and counts them', () => {
    const { fields, rowOf, bodyRow } = readFrontMatter('a.mdx', '\n\n---\ntitle: Judul\n---\nTeks');
    expect({ fields, row: rowOf(['title']), bodyRow }).toEqual({
      fields: { title: 'Judul' },
      row: 4,
      bodyRow: 6,
    });
  });

  it('reports two slips on two lines, and one that trips the reader twice only once', () => {
    const rows = (head: string) => read(head).problems.map(({ row }) => row);
    expect(rows('title: &x Judul\nsummary: *x')).toEqual([2, 3]);
    expect(rows('title: Judul\n  date: 2024')).toEqual([2]);
  });
});

describe('textCopy', () => {
  const read4 = read('title: "Kota: 104"\ndate: 2025\nareas: [36.10]', 'Teks <b>.\n');
  const copy = textCopy({
    fields: read4.fields!,
    body: read4.body,
    bodyRow: read4.bodyRow,
  });

  it('gives any YAML reader the values that were checked', () => {
    const [, head] = copy.split('---\n');
    expect(parse(head!)).toEqual({ title: 'Kota: 104', date: '2025', areas: ['36.10'] });
    expect(readFrontMatter('a.mdx', copy).fields).toEqual(read4.fields);
  });

  it('keeps the text on its lines', () => {
    expect(copy.split('\n')[read4.bodyRow - 1]).toBe('Teks <b>.');
  });

  it('stays readable without a field', () => {
    expect(textCopy({ fields: {}, body: 'Teks', bodyRow: 3 })).toBe('---\n{}\n---\nTeks');
  });
});
