import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyContentDir } from '../tiny-country.ts';
import { buildInvented } from './invented-site.ts';

const root = resolve(process.env['GENERATED_DIR'] ?? '.generated', 'news-clock');
const [content, work] = [join(root, 'content'), join(root, 'work')];

/** Three news of a village, each with a word that stands nowhere else. */
const NEWS = {
  mendatang: 'date: 2026-11-25\ncategory: kegiatan',
  berlalu: 'date: 2026-11-01\nuntil: 2026-11-24\ncategory: pengumuman',
  draf: 'date: 2026-11-01\ndraft: true\ncategory: data',
} as const;
type Name = keyof typeof NEWS;

/** For each built site and each of the news, the files in which its word is. */
const found = new Map<string, Record<Name, string[]>>();

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync(tinyContentDir, content, { recursive: true });
  cpSync('content/strings', join(content, 'strings'), { recursive: true });
  for (const [name, fields] of Object.entries(NEWS)) {
    const picture = `picture:\n  file: kabar-${name}.png\n  alt: Bentuk berwarna di atas putih.\n  credit: Kantor Rekaan`;
    writeFileSync(
      join(content, `news/kabar-${name}.mdx`),
      newsText(`Kabar-${name}`, `${fields}\n${picture}`),
    );
    cpSync(join(content, 'pictures/pola.png'), join(content, `pictures/kabar-${name}.png`));
  }
  build('hari ini', { TODAY: '2026-11-24' });
  build('besok', { TODAY: '2026-11-25' });
  build('pratinjau', { TODAY: '2026-11-24', PREVIEW: '1' });
}, 240_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function newsText(word: string, fields: string): string {
  const source =
    'sources:\n  - title: Kabar\n    publisher: Kabar Rekaan\n    address: https://kabar.reka.example';
  return `---\ntitle: "${word}"\nsummary: ${word} rekaan.\n${fields}\nareas: [99.01.03.2001]\n${source}\n---\n\n${word} untuk uji.\n`;
}

function build(name: string, settings: { TODAY: string; PREVIEW?: string }): void {
  const site = join(root, name.replace(' ', '-'));
  mkdirSync(root, { recursive: true });
  buildInvented([content, work, site], settings);
  const texts = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(site, path), textOf(path).toLowerCase()] as const);
  const filesOf = (word: string) => texts.filter(([, text]) => text.includes(word)).map(([path]) => path);
  const entries = (Object.keys(NEWS) as Name[]).map((key) => [key, filesOf(`kabar-${key}`).sort()] as const);
  found.set(name, Object.fromEntries(entries) as Record<Name, string[]>);
}

/** What a file says; the pieces of the search index are packed. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (/\.pf_\w+$/.test(path) ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Everywhere a news item of a village is told of: its page, lists, places, feeds, search, list of pages. */
const OUTPUTS = [
  /^berita\/kabar-\w+\/index\.html$/,
  /^berita\/index\.html$/,
  /^berita\/kategori\/\w+\/index\.html$/,
  /^berita\/arsip\/2026\/index\.html$/,
  /^berita\/rss\.xml$/,
  /^berita\/feed\.json$/,
  /^desa\/9901032001\/index\.html$/,
  /^wilayah\/990103\/index\.html$/,
  /^wilayah\/9901\/index\.html$/,
  /^index\.html$/,
  /^pagefind\/fragment\//,
  /^sitemap-halaman\.xml$/,
];

function expectEverywhere(files: readonly string[], but: readonly RegExp[] = []): void {
  for (const output of OUTPUTS) {
    const isWanted = !but.some((other) => other.source === output.source);
    expect(
      files.some((file) => output.test(file)),
      `${output} among ${files.join(', ')}`,
    ).toBe(isWanted);
  }
}

describe('a site built for a day', () => {
  it('has nothing of a news item dated tomorrow, in no file at all', () => {
    expect(found.get('hari ini')!.mendatang).toEqual([]);
  });

  it('has it everywhere with the clock of tomorrow', () => {
    expectEverywhere(found.get('besok')!.mendatang);
  });

  it('has a news item everywhere on its last day, and nowhere on the next', () => {
    expectEverywhere(found.get('hari ini')!.berlalu);
    expect(found.get('besok')!.berlalu).toEqual([]);
  });

  it('has drafts on no day', () => {
    expect(found.get('hari ini')!.draf).toEqual([]);
    expect(found.get('besok')!.draf).toEqual([]);
  });
});

describe('the pictures of news', () => {
  it('are published with them, and not a day before or after', () => {
    const pictured = (site: string) => {
      const files = globSync('gambar/kabar-*-240.avif', { cwd: join(root, site) });
      return files.map((file) => /kabar-([a-z]+)/.exec(file)![1]).sort();
    };
    expect(pictured('hari-ini')).toEqual(['berlalu']);
    expect(pictured('besok')).toEqual(['mendatang']);
    expect(pictured('pratinjau')).toEqual(['berlalu', 'draf', 'mendatang']);
  });
});

describe('a preview', () => {
  const page = (path: string) => readFileSync(join(root, 'pratinjau', path), 'utf8');

  it('shows drafts and news of other days, marked, but in no list for search engines', () => {
    for (const name of ['draf', 'mendatang'] as const) {
      expectEverywhere(found.get('pratinjau')![name], [/^sitemap-halaman\.xml$/]);
    }
    expect(page('berita/kabar-draf/index.html')).toContain('<p class="news-state">Draf, belum terbit</p>');
    expect(page('berita/kabar-mendatang/index.html')).toMatch(/>Baru terbit 25\sNovember\s2026</);
    expect(page('berita/rss.xml')).toContain('[Draf, belum terbit] Kabar-draf');
  });

  it('says on every page what it is, and keeps search engines out', () => {
    expect(page('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    const pages = globSync('**/*.html', { cwd: join(root, 'pratinjau') });
    expect(pages.length).toBeGreaterThan(60);
    for (const path of pages) {
      const html = page(path);
      expect(html, path).toContain('<p class="preview-band">');
      expect(html, path).toContain('<meta name="robots" content="noindex">');
    }
  });
});
