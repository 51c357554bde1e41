import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { foldersFrom } from '#lib/folders.ts';
import { tableRows } from '#lib/new-content/take-table.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { newContent } from '../../scripts/new-content.ts';
import { filesIn, newFolderPlace, textOf, wordsOfArea } from '../new-folder.ts';

const today = '2026-11-27';
const folders = foldersFrom({});
const place = newFolderPlace();

const folderOf = (region: string) => join(place.dir, region);
const make = (region: string) =>
  newContent(
    { region, out: folderOf(region), name: null, positions: null },
    { folders, register: place.register, today },
  );
const site = (region: string) => JSON.parse(textOf(folderOf(region), 'site.json')) as Record<string, unknown>;

describe('a new content folder', () => {
  // The command checks what it made as every build does, and stops at an error.
  it.each(['34', '76', '31', '3404', '3171', '91', '92', '93', '96', '3602', '3671', 'ID'])(
    'of %s passes the check',
    async (region) => {
      expect(await make(region)).toContain(`siap di `);
    },
  );

  it('has nothing to warn of, and no release that speaks yet', async () => {
    const read = await readWholeContent({ contentDir: folderOf('34'), register: place.register, today });
    expect(formatProblems(read.problems)).toMatch(/^0 kesalahan, 0 peringatan/);
    expect(read.content!.releases).toEqual([]);
  });

  it('has a name, a description and a region of its own, and nobody who runs it', () => {
    expect(site('34')).toMatchObject({
      name: 'Kampung KB Daerah Istimewa Yogyakarta',
      region: '34',
      baseAddress: 'https://kampungkb.example',
      operator: null,
      contact: { email: null, address: null },
    });
    expect(site('3404')).toMatchObject({
      name: 'Kampung KB Kabupaten Sleman',
      description: expect.stringMatching(/^Desa mana di Kabupaten Sleman yang/),
      description_en: expect.stringContaining('villages in Sleman Regency'),
    });
    expect(site('31')['description']).toMatch(/^Kelurahan mana di Daerah Khusus Ibukota Jakarta yang/);
    expect(site('ID')['name']).toBe('Kampung KB Indonesia');
  });

  it('has the menu, the guides, and a release without rows', () => {
    const old = JSON.parse(readFileSync('content/site.json', 'utf8')) as Record<string, unknown>;
    expect(site('34')).toMatchObject({ menu: old['menu'], footer: old['footer'] });
    for (const guide of filesIn('content').filter((path) =>
      /^(?:README|MENULIS)\.md$|^panduan\//.test(path),
    )) {
      expect(textOf(folderOf('34'), guide), guide).toBe(readFileSync(`content/${guide}`, 'utf8'));
    }
    expect(textOf(folderOf('34'), `data/releases/${today}.csv`).trim().split('\n')).toHaveLength(1);
  });

  it('has a point for every kecamatan, and says where they come from', () => {
    for (const region of ['34', '3404', 'ID']) {
      const rows = tableRows(textOf(folderOf(region), 'data/district-positions.csv'));
      const codes = place.register.areasIn(areaCode(region), 'district').map(({ code }) => code);
      expect(rows.map(({ kode }) => kode).sort()).toEqual([...codes].sort());
      expect(textOf(folderOf(region), 'data/asal-data.md')).toContain('wilayah_boundaries');
    }
  });

  it('has the whole of the texts, in both languages', () => {
    const pages = (folder: string) => filesIn(folder).filter((path) => path.startsWith('pages/'));
    expect(pages(folderOf('34'))).toEqual(pages('content'));
  });
});

describe('what speaks of one area', () => {
  it.each(['34', '31', '76', '91'])('is left behind for %s: no word and no code of Banten', (region) => {
    const words = wordsOfArea(place.register, '36');
    const found = filesIn(folderOf(region)).flatMap((path) => {
      const text = textOf(folderOf(region), path);
      // The guides explain codes with some of Banten; they name no place of it.
      return words(text, { codes: !path.endsWith('.md') }).map((word) => `${path}: ${word}`);
    });
    // The guide says once of where its pictures are.
    expect(found).toEqual(['README.md: Banten']);
  });

  it('would be found, were it there', () => {
    const words = wordsOfArea(place.register, '36');
    const found = filesIn('content').flatMap((path) => words(textOf('content', path), { codes: true }));
    expect(new Set(found).size).toBeGreaterThan(150);
  });

  it('comes along as a row of data where the area lies in the region or around it, and as news where it lies in it', () => {
    const codesOf = (region: string, path: string, column: string) =>
      new Set(tableRows(textOf(folderOf(region), path)).map((row) => row[column]!));
    expect(codesOf('34', 'data/official-figures.csv', 'kode')).toEqual(new Set(['ID']));
    expect(codesOf('3671', 'data/official-figures.csv', 'kode')).toEqual(new Set(['ID', '36', '3671']));
    expect(codesOf('34', 'data/code-changes.csv', 'kode_baru')).toEqual(new Set());
    expect(codesOf('3602', 'data/code-changes.csv', 'kode_baru')).toEqual(new Set(['36.02.28.2009']));
    const news = (region: string) => readdirSync(join(folderOf(region), 'news'));
    expect(news('34')).toEqual(['inpres-3-2022-diluncurkan.mdx']);
    expect(news('3671')).toContain('kota-tangerang-104-kelurahan.mdx');
    expect(news('ID')).toEqual(readdirSync('content/news'));
  });
});

describe('the texts that are left', () => {
  it('have something below every heading', () => {
    const bare = filesIn(folderOf('34'))
      .filter((path) => path.endsWith('.mdx'))
      .flatMap((path) => {
        const text = textOf(folderOf('34'), path);
        return [...text.matchAll(/^(#{2,4}) .*\n+(?=(#{2,4}) |$(?![\s\S]))/gm)]
          .filter(([, own, next]) => next === undefined || next.length <= own!.length)
          .map(([heading]) => `${path}: ${heading}`);
      });
    expect(bare).toEqual([]);
  });

  it('keep a source wherever they had one', () => {
    const count = (text: string) => text.match(/<Sumber /g)?.length ?? 0;
    for (const path of filesIn(folderOf('34')).filter((path) => path.endsWith('.mdx'))) {
      const general = textOf('content', path).replace(/^<Setempat [\s\S]*?^<\/Setempat>$/gm, '');
      expect(count(textOf(folderOf('34'), path)), path).toBe(count(general));
    }
  });

  it('keep the sources of every row but those of a term that only sources of Banten explain', () => {
    const lost = filesIn('content')
      .filter((path) => /^program\/.*\.csv$/.test(path))
      .flatMap((path) => {
        const before = new Map(
          tableRows(textOf('content', path)).map((row) => [JSON.stringify({ ...row, sumber: '' }), row]),
        );
        const after = tableRows(textOf(folderOf('34'), path)).filter((row) => row['sumber'] === '');
        return after
          .filter((row) => before.get(JSON.stringify(row))?.['sumber'] !== '')
          .map((row) => row['kunci']);
      });
    expect(lost).toEqual(['bangga-kencana']);
  });
});
