import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '#lib/list-files.ts';
import { addKeptPages, goneFrom, type PublishedSite } from '#lib/site-check/kept-pages.ts';
import { lookAtPages } from '#lib/site-check/share-pages.ts';
import { findSiteFaults } from '#lib/site-faults.ts';

let root: string;
let published: PublishedSite;

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title><meta name="description" content="x"></head><body><h1>${title}</h1>${body}</body></html>`;

/** The published site: a page of a place, which is kept, and one that is made anew. */
const BEFORE = {
  '/wilayah/9901/index.html': page('Kabupaten', '<p id="peta"></p><a href="/data/#rilis">x</a>'),
  '/data/index.html': page('Data', '<p id="rilis"></p><a href="/wilayah/9901/#peta">x</a>'),
  '/berita/index.html': page('Berita', ''),
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  const folder = write('dist', BEFORE);
  const kept = ['/wilayah/9901/index.html'];
  published = {
    folder,
    kept,
    others: listFiles(folder).filter((file) => !kept.includes(file)),
    isChecked: true,
  };
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, text);
  }
  return folder;
}

/** The links and titles that are wrong once these files are published; how many pages were looked at. */
async function check(changes: Partial<Record<string, string>>): Promise<{ faults: string[]; pages: number }> {
  const made = { ...BEFORE, ...changes, '/wilayah/9901/index.html': undefined };
  const entries = Object.entries(made).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const site = write('site', Object.fromEntries(entries));
  const pages = entries.map(([path]) => path).sort();
  const files = new Set([...pages, ...published.kept]);
  const notes = await lookAtPages(site, pages, files);
  await addKeptPages(notes, site, published, files);
  const data = { areas: [], villages: [], releases: [], site: { languages: [] } } as never;
  const faults = findSiteFaults({ notes, files, data })
    .filter(({ text }) => text.startsWith('tautan') || text.startsWith('judul'))
    .map(({ page: at, text }) => `${at}: ${text}`);
  return { faults, pages: notes.pages.length };
}

describe('the check of what is new together with what is kept', () => {
  it('reads of the kept pages only those that new ones lead into', async () => {
    expect(await check({})).toEqual({ faults: [], pages: 3 });
    expect(await check({ '/data/index.html': page('Data', '<p id="rilis"></p>') })).toEqual({
      faults: [],
      pages: 2,
    });
  });

  it('finds a link of a new page to a part that a kept one does not have', async () => {
    const { faults } = await check({
      '/berita/index.html': page('Berita', '<a href="/wilayah/9901/#tidak">x</a>'),
    });
    expect(faults).toEqual(['/berita/index.html: tautan ke /wilayah/9901/#tidak: bagian "tidak" tidak ada.']);
  });

  it('finds a link of a kept page to a part that is gone', async () => {
    const { faults } = await check({ '/data/index.html': page('Data', '') });
    expect(faults).toEqual(['/wilayah/9901/index.html: tautan ke /data/#rilis: bagian "rilis" tidak ada.']);
  });

  it('finds a link of a kept page to a page that is gone', async () => {
    const { faults } = await check({ '/data/index.html': undefined });
    expect(faults).toEqual(['/wilayah/9901/index.html: tautan ke /data/#rilis tidak sampai.']);
  });

  it('finds a new title that a kept page has', async () => {
    const { faults } = await check({ '/data/index.html': page('Kabupaten', '<p id="rilis"></p>') });
    expect(faults).toEqual(['/data/index.html: judul "Kabupaten" juga dipakai /wilayah/9901/index.html.']);
  });

  it('reads all kept pages where they were never checked together', async () => {
    published = { ...published, isChecked: false };
    write('dist', { '/wilayah/9901/index.html': page('Kabupaten', '<a href="/hilang/">x</a>') });
    const { faults } = await check({ '/data/index.html': page('Data', '<p id="rilis"></p>') });
    expect(faults).toEqual(['/wilayah/9901/index.html: tautan ke /hilang/ tidak sampai.']);
  });

  it('tells what is gone', () => {
    expect(goneFrom(published, ['/data/index.html', '/new.html'])).toEqual(['/berita/index.html']);
  });
});
