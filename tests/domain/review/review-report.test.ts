import { describe, expect, it } from 'vitest';
import { redirectsOf } from '#domain/review/redirect.ts';
import { LONGEST_REPORT, reviewReport } from '#domain/review/review-report.ts';
import type { ReviewSide, ReviewText } from '#domain/review/review-side.ts';
import { tinyRegister } from '../../tiny-country.ts';

const EMPTY: ReviewSide = {
  name: 'content',
  problems: [],
  data: null,
  texts: [],
  tables: [],
  values: new Map(),
  redirects: [],
  files: [],
};

const register = tinyRegister();
const report = (before: Partial<ReviewSide>, after: Partial<ReviewSide>): string =>
  reviewReport({
    before: { ...EMPTY, ...before },
    after: { ...EMPTY, ...after },
    register,
    today: '2026-11-27',
  });
const text = (path: string, body: string, fields: ReviewText['fields'] = {}): ReviewText => {
  return { path, body, fields: { title: `Judul ${path}`, ...fields }, figures: [] };
};

describe('the report on a change', () => {
  it('stays below the limit of a comment however much changes, and tells how much is left out', () => {
    const values = (word: string) =>
      new Map([
        ['strings/id.json', new Map(Array.from({ length: 3000 }, (_, n) => [`kunci.${n}`, word.repeat(30)]))],
      ]);
    const texts = Array.from({ length: 3000 }, (_, n) =>
      text(`news/berita-${n}.mdx`, 'isi', { title: `@${n}`.repeat(40) }),
    );
    const long = report({ values: values('lama ') }, { values: values('baru '), texts });
    expect(long.length).toBeLessThanOrEqual(LONGEST_REPORT);
    expect(long).toContain('<summary>Baru: 3.000</summary>');
    expect(long).toMatch(/- … dan 2\.\d{3} lagi/);
    expect(long.split('<details>').length).toBe(long.split('</details>').length);
  });

  it('tells when news is seen', () => {
    const seen = report(
      {},
      {
        texts: [
          text('news/a.mdx', 'x', { date: '2026-11-27' }),
          text('news/b.mdx', 'x', { date: '2026-11-28', until: '2026-12-31' }),
          text('news/c.mdx', 'x', { date: '2026-11-01', until: '2026-11-26' }),
          text('news/c2.mdx', 'x', { date: '2026-12-02', draft: 'true' }),
          text('news/d.mdx', 'x', { date: '2026-12', draft: 'false' }),
          text('news/e.mdx', 'x', { date: 'besok', until: 'lusa' }),
        ],
      },
    );
    expect(seen.match(/\), 1 kata.*/g)).toEqual([
      '), 1 kata',
      '), 1 kata, **tampil mulai 28 November 2026, tampil sampai 31 Desember 2026**',
      '), 1 kata, **berakhir 26 November 2026**',
      '), 1 kata, **draf, belum tampil, tampil mulai 2 Desember 2026**',
      '), 1 kata, **tampil mulai 1 Desember 2026**',
      '), 1 kata',
    ]);
  });

  it('tells fields that come, change and go, whatever they are called', () => {
    const changed = report(
      { texts: [text('news/a.mdx', 'x', { kategori: 'kegiatan', areas: ['99'] })] },
      { texts: [text('news/a.mdx', 'x', { areas: ['99', '9901'], gambar: 'a.jpg' })] },
    );
    expect(changed).toContain(
      'kategori dihapus (sebelumnya “kegiatan”); areas “\\["99"\\]” → “\\["99","9901"\\]”; gambar ditambah “a.jpg”',
    );
  });

  it('finds a text under a new name by its title or its lines, and looks for its old address', () => {
    const body = 'satu\n\ndua\n\ntiga';
    const redirects = redirectsOf([
      {
        path: 'redirects.csv',
        header: ['tanggal', 'alamat_lama', 'alamat_baru'],
        rows: [
          ['2026-11-27', '/en/lama/', '/en/baru/'],
          ['2026-11-27', '/setengah/', ''],
        ],
      },
    ]);
    const moved = report(
      {
        texts: [
          text('pages/en/lama.mdx', body),
          text('pages/index.mdx', 'a'),
          text('news/x.mdx', 'b', { title: 'T' }),
        ],
      },
      {
        texts: [text('pages/en/baru.mdx', 'satu\ndua\nlain'), text('news/y.mdx', 'c', { title: 'T' })],
        redirects,
      },
    );
    expect(moved).toContain(
      'sebelumnya `pages/en/lama.mdx`: alamat lama /en/lama/ mengarah ke /en/baru/; title',
    );
    expect(moved).toContain('sebelumnya `news/x.mdx`: **alamat lama /berita/x/ tidak ada lagi');
    expect(moved).toContain('(`pages/index.mdx`): **alamat lama / tidak ada lagi');
  });

  it('tells pictures and other files by their size, and what a problem was on another line', () => {
    const file = (path: string, hash: string, bytes = 2000) => ({ path, hash, bytes });
    const problem = { code: 'text-empty', file: 'content/news/a.mdx', row: 3 } as const;
    const changed = report(
      {
        files: [file('pictures/a.jpg', '1'), file('README.md', '1'), file('pictures/c.png', '1')],
        problems: [problem],
      },
      {
        files: [file('pictures/a.jpg', '2', 90_000), file('README.md', '2'), file('pictures/b.webp', '1')],
        problems: [{ ...problem, row: 4 }],
      },
    );
    expect(changed).toContain('- `pictures/a.jpg`: berubah, 2 KB → 88 KB\n- `pictures/b.webp`: baru, 2 KB\n');
    expect(changed).toContain('- `pictures/c.png`: dihapus');
    expect(changed).toContain('## Berkas lain\n\n**Berkas yang berbeda: 1**\n\n- `README.md`');
    expect(changed).toContain('**Masalah yang sudah ada sebelumnya: 1**');
    expect(changed).not.toContain('Masalah baru');
  });
});
