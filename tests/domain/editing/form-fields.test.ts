import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FormField, formFields } from '#domain/editing/form-fields.ts';
import { redirectRow } from '#domain/editing/redirect-form.ts';
import { partOf } from '#domain/editing/schema-part.ts';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { pageFrontMatter } from '#domain/page-front-matter.ts';
import { isoDate, partialDate } from '#domain/schema-parts.ts';
import { siteSchema } from '#domain/site.ts';

const schemas = { newsFrontMatter, pageFrontMatter, siteSchema, redirectRow };

const all = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...all((field['fields'] as FormField[] | undefined) ?? [])]);

const fieldOf = (schema: z.ZodType) =>
  formFields(partOf(z.strictObject({ x: schema.describe('Petunjuk.').meta({ label: 'Nama' }) })))[0]!;

describe('the forms of the schemas of the build', () => {
  it.each(Object.entries(schemas))('%s: each field has a name and a hint for people', (_, schema) => {
    for (const { name, label, hint } of all(formFields(partOf(schema)))) {
      expect(label, name).toMatch(/^[A-Z]/);
      expect(hint, name).toMatch(/\.$/);
      expect(hint, name).not.toMatch(/hapus barisnya|\btrue\b|\bnull\b|\[\]/);
    }
  });

  it('has every field of a news item, in order', () => {
    const names = formFields(partOf(newsFrontMatter)).map(({ name }) => name);
    expect(names).toEqual(Object.keys(newsFrontMatter.shape));
  });

  it('leaves out what the form is not to change', () => {
    expect(formFields(partOf(siteSchema)).map(({ name }) => name)).not.toContain('editing');
  });

  it('refuses a field without a label', () => {
    expect(() => formFields(partOf(z.object({ x: z.string() })))).toThrow('Isian "x" belum mempunyai label');
  });
});

describe('a field', () => {
  it.each<[string, z.ZodType, object]>([
    ['a text', z.string().min(1), { widget: 'string', required: true }],
    ['a long text', z.string().max(200), { widget: 'text', maxlength: 200 }],
    ['an optional text', z.string().optional(), { widget: 'string', required: false }],
    ['a text or null', z.string().nullable(), { widget: 'string', required: false }],
    ['an address', z.url(), { widget: 'string', type: 'url' }],
    ['a date', isoDate, { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
    ['a partial date', partialDate, { widget: 'string', pattern: [expect.any(String), 'Petunjuk.'] }],
    ['a choice', z.enum(['a', 'b']), { widget: 'select', options: ['a', 'b'] }],
    ['a choice in two ways', z.enum(['2', '3']).or(z.literal([2, 3])), { options: ['2', '3'] }],
    ['yes or no as texts', z.enum(['true', 'false']), { widget: 'boolean', required: false }],
    ['yes or no', z.boolean(), { widget: 'boolean' }],
    ['a number', z.number(), { widget: 'number' }],
    ['a list of texts', z.array(z.string()), { widget: 'text', required: false }],
    ['a list of texts that is not empty', z.array(z.string()).min(1), { widget: 'text', required: true }],
    ['a list of choices', z.array(z.enum(['a', 'b'])), { widget: 'select', multiple: true }],
    [
      'a list of objects',
      z.array(z.object({ y: z.string().meta({ label: 'Y' }) })).min(1),
      { widget: 'list', min: 1, summary: '{{fields.y}}', fields: [expect.objectContaining({ name: 'y' })] },
    ],
    [
      'an object',
      z.object({ y: z.string().meta({ label: 'Y' }) }).optional(),
      { widget: 'object', required: false },
    ],
  ])('for %s', (_, schema, expected) => {
    expect(fieldOf(schema)).toMatchObject(expected);
  });

  it('for the name of a picture', () => {
    const schema = z.object({ x: z.string().meta({ label: 'Gambar', picture: true }) });
    expect(formFields(partOf(schema))[0]).toMatchObject({ widget: 'image', choose_url: false });
  });
});
