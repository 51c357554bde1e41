import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { tinyContentDir, tinyCountryDir, tinyRegister } from '../tiny-country.ts';

/** What is compared file by file; the words of the interface and hand-made files are copied, not made. */
const MADE = [
  'data/site-data.json',
  'data/program.json',
  'charts',
  'maps',
  'data/news.json',
  'content/news',
  'public/api',
  'public/berita',
  'public/data',
  'public/peta',
];
/**
 * What has tests of its own and would only repeat itself: data of older releases, maps for embeds pinned to them, data in
 * formats that are no text, and what has the check sums of those in it.
 */
const REPEATED =
  /\/unduh\/\d[^/]*\/wilayah\/|^maps\/id\/sematan\/|\.(?:xlsx|parquet)$|\/(?:SHA256SUMS|datapackage\.json)$/;
const goldenDir = join(tinyCountryDir, 'expected');
const today = '2026-11-24';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-data-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  vi.restoreAllMocks();
});

function tinyContent(name: string): string {
  const contentDir = join(root, name, 'content');
  cpSync(tinyContentDir, contentDir, { recursive: true });
  mkdirSync(join(contentDir, 'strings'), { recursive: true });
  cpSync('content/strings/id.json', join(contentDir, 'strings/id.json'));
  return contentDir;
}

async function build(name: string, contentDir = tinyContent(name)): Promise<string | null> {
  const generatedDir = join(root, name, 'generated');
  const data = await buildData({ contentDir, generatedDir }, { register: tinyRegister(), today });
  return data === null ? null : generatedDir;
}

function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .filter(([path]) => MADE.some((part) => path.startsWith(part)) && !REPEATED.test(path))
      .sort(),
  );
}

describe('the data build of the invented country', () => {
  it('makes exactly the files of the golden folder', async () => {
    const made = readTree((await build('golden'))!);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      rmSync(goldenDir, { recursive: true, force: true });
      for (const [path, text] of Object.entries(made)) {
        mkdirSync(join(goldenDir, path, '..'), { recursive: true });
        writeFileSync(join(goldenDir, path), text);
      }
    }
    const golden = readTree(goldenDir);
    expect(Object.keys(made)).toEqual(Object.keys(golden));
    for (const [path, text] of Object.entries(golden)) expect(made[path], path).toBe(text);
  });

  it('lists the news, newest first, and hands Astro each text with its checked fields', async () => {
    const folder = (await build('texts'))!;
    const news = JSON.parse(readFileSync(join(folder, 'data/news.json'), 'utf8')) as { slug: string }[];
    expect(news.map(({ slug }) => slug)).toEqual(['rapat-kelompok-kerja', 'pulau-sunyi-membuka-dapur-sehat']);
    const copies = readdirSync(join(folder, 'content/news')).sort();
    expect(copies).toEqual(['pulau-sunyi-membuka-dapur-sehat.mdx', 'rapat-kelompok-kerja.mdx']);
    const pages = readdirSync(join(tinyContentDir, 'pages'), { recursive: true });
    expect(readdirSync(join(folder, 'content/pages'), { recursive: true }).sort()).toEqual(pages.sort());
    expect(readFileSync(join(folder, 'content/news/rapat-kelompok-kerja.mdx'), 'utf8')).toMatch(
      /^---\n\{"title":"Rapat kelompok kerja: 24 desa diundang",[^]*\n---\n\nIni berita rekaan/,
    );
  });

  it('makes the same bytes from the same input', async () => {
    expect(readTree((await build('first'))!)).toEqual(readTree((await build('second'))!));
  });

  it('stops at a faulty decision for the importer, as the check does', async () => {
    const contentDir = tinyContent('decisions');
    const lines = ['provinsi,kabupaten,kecamatan,desa,kode,keputusan', 'a,b,c,d,,boleh'];
    writeFileSync(join(contentDir, 'data/import-corrections.csv'), lines.join('\n'));
    expect(await build('decisions', contentDir)).toBeNull();
  });

  it('writes nothing, and leaves what was there, when the content has an error', async () => {
    const contentDir = tinyContent('broken');
    const before = readTree((await build('broken', contentDir))!);
    const release = join(contentDir, 'data/releases/2024-03-31.csv');
    writeFileSync(release, readFileSync(release, 'utf8').replace('sudah', 'mungkin'));
    expect(await build('broken', contentDir)).toBeNull();
    expect(readTree(join(root, 'broken/generated'))).toEqual(before);
  });
});
