import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinRegister } from '#domain/join-register.ts';
import { severityOf } from '#domain/problem.ts';
import { readContent } from '#lib/read-content.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const today = '2024-06-30';
let copy: ContentCopy;
beforeEach(() => void (copy = copyTinyContent()));
afterEach(() => copy.remove());

const read = () => readContent({ contentDir: copy.contentDir, register, today });
const found = async () => (await read()).problems.map(({ code, file }) => `${code} in ${file}`);

describe('readContent reads the tiny country', () => {
  it('without a problem, every row used', async () => {
    const { content, problems, tally } = await readContent({ contentDir: tinyContentDir, register, today });
    expect(problems).toEqual([]);
    expect(tally).toEqual({ read: 19, blank: 0, leftOut: 0, rejected: 0, used: 19 });
    expect(content!.site.region).toBe('99');
    expect(content!.releases.map(({ date, completeness }) => [date, completeness])).toEqual([
      ['2021-12-31', 'partial'],
      ['2023-06-30', 'complete'],
      ['2024-03-31', 'partial'],
    ]);
    expect(content!.figures).toHaveLength(5);
    expect(content!.codeChanges).toHaveLength(1);
    expect(content!.positions.size).toBe(5);
    expect(content!.boundaries).toHaveLength(24);
    expect(content!.program!.activities).toHaveLength(9);
    expect(content!.news.map(({ item }) => [item.slug, item.date, item.areas])).toEqual([
      ['pulau-sunyi-membuka-dapur-sehat', '2023-05', ['9901032001', '9901']],
      ['rapat-kelompok-kerja', '2024-01-31', []],
    ]);
  });

  it('into what its README says of it', async () => {
    const { content } = await read();
    const countAfter = (dates: readonly string[]) => {
      const releases = content!.releases.filter(({ date }) => dates.includes(date));
      const statuses = joinRegister(register, content!.site.region, releases).map(({ status }) => status);
      return ['sudah', 'belum', 'tanpa_data'].map(
        (wanted) => statuses.filter((status) => status === wanted).length,
      );
    };
    expect(countAfter(['2021-12-31', '2023-06-30', '2024-03-31'])).toEqual([11, 13, 0]);
    expect(countAfter(['2021-12-31', '2024-03-31'])).toEqual([4, 1, 19]);
  });

  it('the same way twice, and leaves the folder as it was', async () => {
    const before = listFiles(copy.contentDir);
    const [first, second] = [await read(), await read()];
    expect(second).toEqual(first);
    expect(listFiles(copy.contentDir)).toEqual(before);
  });
});

describe('readContent and files that are not there', () => {
  it('does without the optional ones', async () => {
    for (const name of ['code-changes.csv', 'district-positions.csv', 'boundaries.geojson'])
      copy.put(`data/${name}`, null);
    copy.put('data/sources.json', JSON.stringify({ ...sources(), boundaries: undefined }));
    for (const folder of ['news', 'pictures', 'program', 'pages']) copy.put(folder, null);
    const { content, problems } = await read();
    expect(problems).toEqual([]);
    expect(content).toMatchObject({ codeChanges: [], boundaries: null, program: null, pages: [], news: [] });
    expect(content!.pictures).toEqual([]);
    expect(content!.positions.size).toBe(0);
  });

  it('does without figures where no source speaks of them', async () => {
    copy.put('data/official-figures.csv', null);
    copy.put('data/sources.json', JSON.stringify({ ...sources(), figures: {} }));
    expect((await read()).content!.figures).toEqual([]);
  });

  it('names every needed one at once', async () => {
    for (const name of ['site.json', 'data/sources.json', 'data/releases']) copy.put(name, null);
    expect(await found()).toEqual([
      'file-missing in content/site.json',
      'file-missing in content/data/sources.json',
      'folder-missing in content/data/releases',
    ]);
  });

  it('names the folder itself', async () => {
    const { content, problems } = await readContent({ contentDir: `${copy.contentDir}-lain`, register });
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ code: 'folder-missing', file: 'content-lain' }]);
  });
});

describe('readContent finds the problems of all files in one run', () => {
  it('and gives no content where one of them is an error', async () => {
    copy.put('site.json', '{');
    copy.put('data/sources.json', '[]');
    copy.put('data/releases/2024-03-31.csv', 'kode,status\n99.01.01.2001,ya\n');
    copy.put('data/official-figures.csv', 'metrik\n');
    copy.put('data/code-changes.csv', '');
    copy.put('data/district-positions.csv', 'kode,bujur,lintang\n9971,x,3\n');
    copy.put('data/boundaries.geojson', '{}');
    const { content, problems } = await read();
    expect(content).toBeNull();
    const files = new Set(
      problems.filter((problem) => severityOf(problem) === 'error').map(({ file }) => file),
    );
    expect([...files].sort()).toEqual([
      'content/data/boundaries.geojson',
      'content/data/code-changes.csv',
      'content/data/district-positions.csv',
      'content/data/official-figures.csv',
      'content/data/releases/2024-03-31.csv',
      'content/data/sources.json',
      'content/site.json',
    ]);
  });

  it('but gives the content with its warnings', async () => {
    copy.put('data/releases/2024-03-31.csv', 'kode,status\n99.01.02.2020,sudah\n99.01.02.2020,sudah\n');
    const { content, problems, tally } = await read();
    expect(problems.map(({ code }) => code)).toEqual(['code-changed', 'code-changed', 'row-duplicate']);
    expect(content!.releases.at(-1)!.kampung.map(({ village }) => village)).toEqual(['9901012008']);
    expect(tally).toMatchObject({ leftOut: 1, rejected: 0 });
  });

  it('checks the rows of a file even where its name is no date', async () => {
    copy.put('data/releases/juni.csv', 'kode,status\n99.01.01.2001,ya\n');
    expect(await found()).toEqual([
      'release-name in content/data/releases/juni.csv',
      'status-unknown in content/data/releases/juni.csv',
    ]);
  });
});

describe('readContent and small things', () => {
  it('warns of a release of tomorrow only where it knows what day it is', async () => {
    const known = await readContent({ contentDir: copy.contentDir, register, today: '2024-03-30' });
    expect(new Set(known.problems.map(({ code }) => code))).toEqual(
      new Set(['release-in-future', 'updated-ahead']),
    );
    expect((await readContent({ contentDir: copy.contentDir, register })).problems).toEqual([]);
  });

  it('keeps the tile map where the boundaries show no village', async () => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [106, -6],
          [106.1, -6],
          [106.1, -6.1],
          [106, -6],
        ],
      ],
    };
    const feature = { type: 'Feature', properties: { code: '99.01.01' }, geometry };
    copy.put('data/boundaries.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    const { content } = await read();
    expect(content!.boundaries).toBeNull();
  });

  it('lets the menu lead to the news, and to their list even where there are none', async () => {
    const menuOf = (...addresses: string[]) => addresses.map((address) => ({ label: 'Berita', address }));
    const site = JSON.parse(readFileSync(join(tinyContentDir, 'site.json'), 'utf8')) as object;
    const menu = menuOf('/berita/', '/berita/rapat-kelompok-kerja/');
    copy.put('site.json', JSON.stringify({ ...site, menu }));
    expect(await found()).toEqual([]);
    copy.put('news', null);
    copy.put('pictures/pulau-sunyi.jpg', null);
    expect((await read()).problems).toMatchObject([
      { code: 'menu-page-missing', value: '/berita/rapat-kelompok-kerja/' },
    ]);
  });

  it('passes over hidden files and notes', async () => {
    for (const name of [
      '.DS_Store',
      'README.md',
      'releases/.gitkeep',
      'LICENSE-data',
      'import-corrections.csv',
    ]) {
      copy.put(`data/${name}`, 'x');
    }
    expect(await found()).toEqual([]);
  });

  it('says which entry of sources.json has no file, and which file has no entry', async () => {
    copy.put('data/releases/2024-06-01.csv', 'kode,status\n99.01.01.2001,sudah\n');
    copy.put('data/releases/2021-12-31.csv', null);
    expect(await found()).toEqual([
      'release-without-source in content/data/releases/2024-06-01.csv',
      'source-without-release in content/data/sources.json',
    ]);
  });
});

function sources(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(tinyContentDir, 'data/sources.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

function listFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`);
}
