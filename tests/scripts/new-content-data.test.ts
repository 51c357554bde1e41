import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { foldersFrom } from '#lib/folders.ts';
import { readImportArguments } from '#lib/import-arguments.ts';
import { readContent } from '#lib/read-content.ts';
import { buildData } from '../../scripts/build-data.ts';
import { importRelease } from '../../scripts/import-release.ts';
import { newContent } from '../../scripts/new-content.ts';
import { newFolderPlace } from '../new-folder.ts';

const EXPORT = '../shared/data/portal-exports/klasifikasi-2023-08-28.xlsx';
const today = '2026-11-27';
const place = newFolderPlace();

/** A new content folder, and the folder of its data build. */
async function start(region: string, name: string) {
  const contentDir = join(place.dir, name);
  const options = { region, out: contentDir, name: null, positions: null };
  await newContent(options, { folders: foldersFrom({}), register: place.register, today });
  return { contentDir, generatedDir: join(place.dir, `${name}-generated`) };
}

function importFile(folders: { contentDir: string; generatedDir: string }, args: string[]) {
  const progress = { write: () => true };
  return importRelease(readImportArguments(args)!, { folders, register: place.register, today, progress });
}

const releasesIn = (contentDir: string) => readdirSync(join(contentDir, 'data/releases'));
const sourcesIn = (contentDir: string) =>
  Object.keys(
    (JSON.parse(readFileSync(join(contentDir, 'data/sources.json'), 'utf8')) as { releases: object })
      .releases,
  );

describe('the first release of a new site', () => {
  const list = () => {
    const path = join(place.dir, 'daftar.csv');
    writeFileSync(path, 'kode,status\n34.04.01.2001,sudah\n34.04.01.2002,belum\n');
    return path;
  };

  it.each(['2025-01-31', today])('of %s takes the place of the one without rows', async (date) => {
    const folders = await start('3404', `mulai-${date}`);
    await importFile(folders, [list(), '--date', date, '--publisher', 'Dinas Rekaan', '--partial']);
    expect(releasesIn(folders.contentDir)).toEqual([`${date}.csv`]);
    expect(sourcesIn(folders.contentDir)).toEqual([date]);
    const { content } = await readContent({
      contentDir: folders.contentDir,
      register: place.register,
      today,
    });
    expect(content!.releases.map(({ kampung }) => kampung.length)).toEqual([2]);
  });

  it('that has no rows is refused beside another one, and as a complete one', async () => {
    const { contentDir } = await start('3404', 'tanpa-baris');
    const codes = async () =>
      (await readContent({ contentDir, register: place.register, today })).problems.map(({ code, file }) => [
        code,
        file,
      ]);
    expect(await codes()).toEqual([]);

    const sources = join(contentDir, 'data/sources.json');
    const text = readFileSync(sources, 'utf8');
    const empty = ['release-without-rows', `tanpa-baris/data/releases/${today}.csv`];
    writeFileSync(sources, text.replace('"partial"', '"complete"'));
    expect(await codes()).toEqual([empty]);

    writeFileSync(sources, text.replace('"releases": {', `"releases": { "2025-01-31": ${sourceOf(text)},`));
    writeFileSync(join(contentDir, 'data/releases/2025-01-31.csv'), 'kode,status\n34.04.01.2001,sudah\n');
    expect(await codes()).toEqual([empty]);
  });

  function sourceOf(text: string): string {
    const { releases } = JSON.parse(text) as { releases: Record<string, { date: string }> };
    return JSON.stringify({ ...releases[today], date: '2025-01-31' });
  }
});

describe('pictures', () => {
  it('come along with the texts that show them', async () => {
    const from = join(place.dir, 'bergambar');
    cpSync('content', from, { recursive: true });
    mkdirSync(join(from, 'pictures'), { recursive: true });
    const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();
    const show = (path: string, name: string) => {
      writeFileSync(join(from, 'pictures', name), picture);
      const tag = `<Gambar berkas="${name}" alt="Bidang kelabu polos untuk uji." kredit="Redaksi situs ini" />`;
      appendFileSync(join(from, path), `\n${tag}\n`);
    };
    show('news/inpres-3-2022-diluncurkan.mdx', 'umum.jpg');
    show('news/kota-cilegon-35-kampung-kb.mdx', 'cilegon.jpg');
    const out = join(place.dir, 'bergambar-34');
    const folders = { ...foldersFrom({}), contentDir: from };
    await newContent(
      { region: '34', out, name: null, positions: null },
      { folders, register: place.register, today },
    );
    expect(readdirSync(join(out, 'pictures'))).toEqual(['umum.jpg']);
    expect(readFileSync(join(out, 'pictures/umum.jpg')).equals(picture)).toBe(true);
  });
});

describe.skipIf(!existsSync(EXPORT))('with ../shared: a new site and the export of 28 August 2023', () => {
  /** Rows of the province and of each class, counted in the file itself. */
  it.each([
    {
      region: '34',
      rows: 279,
      classes: { dasar: 124, berkembang: 47, mandiri: 15, berkelanjutan: 93 },
      total: 438,
    },
    {
      region: '76',
      rows: 484,
      classes: { dasar: 337, berkembang: 84, mandiri: 28, berkelanjutan: 35 },
      total: 648,
    },
    {
      region: '31',
      rows: 164,
      classes: { dasar: 34, berkembang: 75, mandiri: 8, berkelanjutan: 47 },
      total: 267,
    },
  ])(
    'has all $rows rows of $region but those left unconfirmed',
    async ({ region, rows, classes, total }) => {
      const folders = await start(region, region);
      const { report } = await importFile(folders, [EXPORT]);
      const data = (await buildData(folders, { register: place.register, today }))!;
      const { coverage } = data.areas[0]!;
      const { unplaced } = report.intake;
      expect(unplaced.length).toBeLessThanOrEqual(1);
      expect(coverage).toMatchObject({ total, sudah: rows - unplaced.length });
      const left = (name: string) =>
        unplaced.filter(({ fields }) => fields.klasifikasi.toLowerCase() === name).length;
      const expected = Object.entries(classes).map(([name, count]) => [name, count - left(name)]);
      expect(coverage.classes).toMatchObject(Object.fromEntries(expected));
      expect(releasesIn(folders.contentDir)).toEqual(['2023-08-28.csv']);
      expect(data.isPlaced).toBe(true);
    },
    60_000,
  );
});
