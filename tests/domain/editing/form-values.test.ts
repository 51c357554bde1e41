import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromForm, toForm } from '#domain/editing/form-values.ts';
import { partOf } from '#domain/editing/schema-part.ts';

const part = partOf(
  z.strictObject({
    title: z.string(),
    note: z.string().optional(),
    operator: z.string().nullable(),
    draft: z.enum(['true', 'false']).optional(),
    areas: z.array(z.string()),
    level: z
      .enum(['2', '3'])
      .or(z.literal([2, 3]))
      .optional(),
    picture: z.strictObject({ file: z.string().meta({ picture: true }), alt: z.string() }).optional(),
    sources: z.array(z.strictObject({ title: z.string(), date: z.string().optional() })),
  }),
);

const file = {
  title: 'A',
  operator: null,
  draft: 'true',
  areas: ['36.10', '36'],
  level: '3',
  picture: { file: 'a.jpg', alt: 'B' },
  sources: [{ title: 'C' }, { title: 'D', date: '2025' }],
  later: ['field', 'that no schema knows'],
};

describe('values of a file in a form', () => {
  it('are what its fields can show', () => {
    expect(toForm(part, file)).toEqual({
      ...file,
      draft: true,
      areas: '36.10\n36',
      picture: { file: '/pictures/a.jpg', alt: 'B' },
    });
  });

  it('come back as they were, with those that no schema knows', () => {
    expect(fromForm(part, toForm(part, file))).toEqual(file);
  });

  it('leave out what is empty and may be missing, and say null where a file does', () => {
    const form = {
      title: 'A',
      note: '',
      operator: '',
      draft: false,
      areas: ' \n36.71 \n',
      picture: { file: '', alt: '' },
      sources: [{ title: 'C', date: '' }],
    };
    expect(fromForm(part, form)).toEqual({
      title: 'A',
      operator: null,
      areas: ['36.71'],
      sources: [{ title: 'C' }],
    });
  });

  it('keep what a file must have, so that the build can say that it is empty', () => {
    expect(fromForm(part, {})).toEqual({ title: '', operator: null, areas: [], sources: [] });
  });
});
