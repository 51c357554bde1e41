import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { pageFrontMatter } from '#domain/page-front-matter.ts';
import { checkSchema } from '#domain/schema-problems.ts';
import { siteSchema } from '#domain/site.ts';
import { sourcesSchema } from '#domain/sources.ts';

const schema = z.strictObject({
  nama: z.string().min(1).describe('Nama situs.'),
  kontak: z.strictObject({ surel: z.email().nullable().describe('Surel kantor.') }).describe('Kontak.'),
  menu: z.array(z.strictObject({ alamat: z.string().startsWith('/').describe('Alamat.') })).describe('Menu.'),
  rilis: z.record(z.iso.date(), z.strictObject({ judul: z.string() })).describe('Rilis menurut tanggal.'),
});
const good = {
  nama: 'Reka',
  kontak: { surel: null },
  menu: [{ alamat: '/' }],
  rilis: { '2024-01-31': { judul: 'x' } },
};
const check = (value: unknown) => checkSchema('content/site.json', schema, value);

describe('checkSchema', () => {
  it('gives back the value where nothing is wrong', () => {
    expect(check(good)).toEqual({ value: good, problems: [] });
  });

  it('names what is missing, with its meaning', () => {
    expect(check({ ...good, kontak: {} }).problems).toMatchObject([
      { code: 'field-missing', column: 'kontak.surel', details: { hint: 'Surel kantor.' } },
    ]);
  });

  it('names what is wrong, with the value found; places in lists count from one', () => {
    expect(check({ ...good, menu: [{ alamat: '/' }, { alamat: 'data' }] }).problems).toMatchObject([
      { code: 'field-wrong', column: 'menu ke-2, alamat', value: '"data"', details: { hint: 'Alamat.' } },
    ]);
  });

  it('suggests the nearest key for one it does not know, at its level', () => {
    expect(check({ ...good, kontak: { surel: null, surl: 1 } }).problems).toMatchObject([
      {
        code: 'field-unknown',
        column: 'kontak.surl',
        details: { suggestion: ' Mungkin maksudnya "surel".', known: 'surel' },
      },
    ]);
  });

  it('names the key of a record that is wrong itself', () => {
    expect(check({ ...good, rilis: { kemarin: { judul: 'x' } } }).problems).toMatchObject([
      {
        code: 'field-name-wrong',
        column: 'rilis',
        value: 'kemarin',
        details: { hint: 'Rilis menurut tanggal.' },
      },
    ]);
  });

  it('takes the meaning of the parent where the field itself has none', () => {
    expect(check({ ...good, rilis: { '2024-01-31': {} } }).problems).toMatchObject([
      {
        code: 'field-missing',
        column: 'rilis.2024-01-31.judul',
        details: { hint: 'Rilis menurut tanggal.' },
      },
    ]);
  });

  it('knows the meaning of a field inside a record', () => {
    const records = z.strictObject({
      rilis: z.record(z.string(), z.strictObject({ judul: z.string().describe('Judul.') })),
    });
    expect(checkSchema('x.json', records, { rilis: { a: {} } }).problems).toMatchObject([
      { details: { hint: 'Judul.' } },
    ]);
  });

  it.each([null, [], 'teks', 7, true])('refuses %j as a whole', (value) => {
    expect(check(value)).toMatchObject({
      value: null,
      problems: [{ code: 'field-wrong', column: undefined }],
    });
  });

  it('says the line of a field where one is known', () => {
    const rowOf = (path: readonly PropertyKey[]) => path.length * 10;
    const problems = checkSchema('a.mdx', schema, { ...good, kontak: { surl: 1 }, x: 1 }, rowOf).problems;
    expect(problems.map(({ column, row }) => [column, row])).toEqual([
      ['kontak.surel', 20],
      ['kontak.surl', 20],
      ['x', 10],
    ]);
  });

  it('reports all that is wrong at once', () => {
    expect(
      check({ nama: '', x: 1 })
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['field-empty', 'field-missing', 'field-missing', 'field-missing', 'field-unknown']);
  });
});

describe('every field that staff fill is explained', () => {
  it.each([
    ['site.json', siteSchema],
    ['sources.json', sourcesSchema],
    ['news', newsFrontMatter],
    ['pages', pageFrontMatter],
  ])('%s', (_, root) => {
    for (const part of Object.values<z.ZodType>(root.shape)) expect(part.description).toMatch(/^\S.*\.$/);
  });
});
