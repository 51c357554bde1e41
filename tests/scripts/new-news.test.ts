import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { checkSchema } from '#domain/schema-problems.ts';
import { readFrontMatter } from '#lib/read-front-matter.ts';
import { newNews } from '../../scripts/new-news.ts';

let contentDir: string;
beforeEach(() => (contentDir = mkdtempSync(join(tmpdir(), 'news-'))));
afterEach(() => rmSync(contentDir, { recursive: true }));

const make = (title: string) => newNews({ contentDir, title, today: '2026-11-26' });

describe('a new news item', () => {
  it('has a file named by its title, and is a draft of today', () => {
    const path = make('Rapat "besar": 2.000 orang');
    expect(basename(path)).toBe('rapat-besar-2-000-orang.mdx');
    const { fields, problems, body } = readFrontMatter(path, readFileSync(path, 'utf8'));
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({ title: 'Rapat "besar": 2.000 orang', date: '2026-11-26', draft: 'true' });
    expect(body).toBe('');
  });

  it('explains every field, and lacks only what nobody can know for staff', () => {
    const text = readFileSync(make('Rapat'), 'utf8');
    for (const [name, { description }] of Object.entries(newsFrontMatter.shape)) {
      expect(text).toMatch(new RegExp(`^(?:# )?${name}:`, 'm'));
      expect(text).toContain(`# ${description}`);
    }
    const { fields } = readFrontMatter('rapat.mdx', text);
    const { problems } = checkSchema('rapat.mdx', newsFrontMatter, fields);
    expect(problems.map(({ column }) => column)).toEqual([
      'summary',
      'sources ke-1, title',
      'sources ke-1, publisher',
      'sources ke-1, address',
    ]);
  });

  it('takes the place of no other, and needs a title', () => {
    const path = make('Rapat');
    const before = readFileSync(path, 'utf8');
    expect(() => make('rapat!')).toThrow('berita rapat.mdx sudah ada');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(() => make('???')).toThrow('tidak memuat huruf atau angka');
  });
});
