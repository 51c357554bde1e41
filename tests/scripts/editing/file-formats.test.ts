import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileFormats } from '#domain/editing/collections.ts';
import { formFile } from '#lib/editing/page/file-formats.ts';

const formats = new Map(fileFormats(['id', 'en']).map((format) => [format.name, formFile(format)]));

/** What is saved of a file that nobody has changed. */
const saved = (format: string, text: string): string => {
  const { fromFile, toFile } = formats.get(format)!;
  return toFile(fromFile(text.trim()));
};

const filesOf = (format: string, pattern: string): [string, string][] =>
  globSync(`{content,tests/fixtures/tiny-country/content}/${pattern}`).map((path) => [path, format]);

describe('a file that is saved unchanged', () => {
  it.each([...filesOf('berita', 'news/*.mdx'), ...filesOf('halaman', 'pages/**/*.mdx')])(
    '%s stays as it was, byte for byte',
    (path, format) => {
      const text = readFileSync(path, 'utf8');
      expect(saved(format, text)).toBe(text);
    },
  );

  it.each([
    ['content/strings/id.json', 'tulisan-id'],
    ['content/strings/en.json', 'tulisan-en'],
    ...filesOf('situs', 'site.json'),
  ])('%s says the same, in the same order', (path, format) => {
    const text = readFileSync(path, 'utf8');
    expect(JSON.stringify(JSON.parse(saved(format, text)))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('a table keeps its rows, commas, quotes, and a column that the form does not know', () => {
    const table =
      'alamat_lama,alamat_baru,tanggal,alasan,catatan\n/a/,/b/,2026-11,"Judul ""baru"", diganti",x\n/c/,/d/,2026,Digabung,\n';
    expect(saved('pengalihan', `\uFEFF${table}`)).toBe(table);
  });
});

describe('a text', () => {
  it('that has no readable fields is refused', () => {
    expect(() => formats.get('berita')!.fromFile('---\ntitle: [\n---\nTeks')).toThrow('tidak dapat dibaca');
  });

  it('keeps dates and codes that look like numbers as they are written', () => {
    const text = '---\ntitle: "Nomor 10: lagi"\ndate: 2025\nareas: [36.10, 36.71.07.1001]\n---\n\nTeks\n';
    expect(saved('berita', text)).toContain('date: 2025\nareas: [36.10, 36.71.07.1001]\n');
  });
});
