import { describe, expect, it } from 'vitest';
import { finalAddresses, type Redirect, redirectPages } from '#domain/redirects/redirect.ts';
import { redirectFile, redirectHtml } from '#domain/redirects/redirect-html.ts';
import { wordsIn } from '../../site-words.ts';

const redirect = (from: string, to: string): Redirect => ({
  from,
  to,
  date: '2024-05-02',
  reason: 'Judul "lama" salah & <keliru>.',
  row: 2,
});
const both = ['id', 'en'] as const;
const addresses = (from: string, to: string) =>
  redirectPages([redirect(from, to)], both).map((page) => [page.from, page.to, page.toLanguage]);

describe('the addresses that lead on', () => {
  it('are there in each language of the site', () => {
    expect(addresses('/lama/', '/program/')).toEqual([
      ['/lama/', '/program/', 'id'],
      ['/en/lama/', '/en/program/', 'en'],
    ]);
    expect(redirectPages([redirect('/lama/', '/program/')], ['id'])).toHaveLength(1);
  });

  it('of news are there in Indonesian only', () => {
    expect(addresses('/berita/lama/', '/berita/baru/')).toEqual([['/berita/lama/', '/berita/baru/', 'id']]);
  });

  it('lead an English reader to the Indonesian page where there is no English one', () => {
    expect(addresses('/lama/', '/berita/baru/')[1]).toEqual(['/en/lama/', '/berita/baru/', 'id']);
    expect(addresses('/lama/', '/peta/99.svg')[1]).toEqual(['/en/lama/', '/peta/99.svg', 'id']);
  });

  it('lead an English reader to the page itself, since its headings have other names', () => {
    expect(addresses('/lama/', '/program/#tujuan')).toEqual([
      ['/lama/', '/program/#tujuan', 'id'],
      ['/en/lama/', '/en/program/', 'en'],
    ]);
  });
});

describe('where an address leads in the end', () => {
  it('is told over several steps, and not at all in a circle', () => {
    const steps = [
      ['/a/', '/b/'],
      ['/b/', '/c/#x'],
      ['/c/', '/d/'],
      ['/e/', '/f/'],
      ['/f/', '/e/'],
      ['/g/', '/g/'],
      ['/h/', '/e/'],
    ].map(([from, to]) => ({ from: from!, to: to! }));
    expect([...finalAddresses(steps)]).toEqual([
      ['/a/', '/d/'],
      ['/b/', '/d/'],
      ['/c/', '/d/'],
    ]);
  });
});

describe('the page at an old address', () => {
  const frame = { baseAddress: 'https://reka.example', styles: ['/_astro/a.css'] };
  const html = (from: string, to: string, at: 0 | 1) => {
    const page = redirectPages([redirect(from, to)], both)[at]!;
    return redirectHtml(page, { ...frame, words: wordsIn(page.language) });
  };

  it('leads on at once, names the true address and is not to be found itself', () => {
    const page = html('/lama/', '/program/#tujuan', 0);
    expect(page).toContain('<html lang="id">');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/program/#tujuan">');
    expect(page).toContain('<link rel="canonical" href="https://reka.example/program/#tujuan">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('href="/program/#tujuan">Buka halaman di alamat baru</a>');
    expect(page).not.toContain('data-pagefind-body');
  });

  it('says when the page moved and why, whatever signs the reason has', () => {
    const page = html('/lama/', '/program/', 0);
    expect(page).toContain('<h1>Halaman /lama/ sudah pindah</h1>');
    expect(page).toContain('Sejak 2 Mei 2024 halaman ini beralamat di /program/');
    expect(page).toContain('Judul &quot;lama&quot; salah &amp; &lt;keliru>.');
  });

  it('says in English that the reason, or the page, is in Indonesian', () => {
    const page = html('/lama/', '/berita/baru/', 1);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Since 2 May 2024');
    expect(page).toContain('<span lang="id">Judul');
    expect(page).toContain('href="/berita/baru/" hreflang="id"');
  });

  it('is a file where a static host looks for it', () => {
    const files = ['/a/b/', '/a/b.html'].flatMap((from) =>
      redirectPages([redirect(from, '/')], both).map(redirectFile),
    );
    expect(files).toEqual(['a/b/index.html', 'en/a/b/index.html', 'a/b.html', 'en/a/b.html']);
  });
});
