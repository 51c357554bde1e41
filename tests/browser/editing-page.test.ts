import {
  copyFileSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostsIn, NAMED_HOSTS } from '#domain/editing/known-hosts.ts';
import { siteSchema } from '#domain/site.ts';
import { writeEditingPage } from '#lib/editing/write-editing-page.ts';
import { weighPage } from '#lib/page-weight.ts';
import { readPage } from '#lib/read-page.ts';
import { findPageFaults } from '#lib/site-faults.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyRegister } from '../tiny-country.ts';
import { launchBrowser } from './browser.ts';
import { offerFolder, openEntry, readOffered, saveEntry, watchPage } from './editing-page.ts';

/** The made-up site itself. */
const OWN_HOST = 'reka.example';

let copy: ContentCopy;
let folder: string;
let server: SiteServer;
let browser: Browser;
let page: Page;
let faults: string[];

const contentText = (path: string): string => readFileSync(join(copy.contentDir, path), 'utf8');
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

beforeAll(async () => {
  copy = copyTinyContent();
  copy.put('strings/id.json', readFileSync('content/strings/id.json', 'utf8'));
  const settings = JSON.parse(contentText('site.json')) as object;
  copy.put('site.json', JSON.stringify({ ...settings, editing: { backend: 'local' } }, null, 2));
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-kelola-'));
  writeFileSync(join(folder, '404.html'), '');
  copyFileSync('src/brand/sign.svg', join(folder, 'favicon.svg'));
  await writeEditingPage(folder, siteSchema.parse(JSON.parse(contentText('site.json'))), copy.contentDir);
  [server, browser] = await Promise.all([serveFolder(folder, 0), launchBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}kelola/lisensi/sveltia-cms.txt`);
  await offerFolder(page, copy.contentDir);
  faults = watchPage(page, [server.url]);
  await page.goto(`${server.url}kelola/`);
  await page.getByRole('button', { name: 'Buka folder di komputer ini' }).click();
  await page.getByText('Pulau Sunyi membuka dapur sehat').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  copy.remove();
  rmSync(folder, { recursive: true, force: true });
});

const NEW_ITEM = `---
title: "Rapat: desa A & B"
summary: Rapat rekaan untuk uji.
date: 2024
areas: []
sources:
  - title: Undangan
    publisher: Kabar Rekaan
    address: https://kabar.reka.example/rapat
---

Rapat rekaan ini untuk uji.

<Cakupan wilayah="99" />
`;

/** What the page has saved is taken over into the content folder. */
async function takeOver(path: string): Promise<{ before: string; after: string }> {
  const before = contentText(path);
  const after = await readOffered(page, path);
  copy.put(path, after);
  return { before, after };
}

describe('the files of the editing page', () => {
  const files = () => globSync('kelola/**/*.*', { cwd: folder });

  it('name no host but these, each for its reason', () => {
    const hosts = files()
      .filter((file) => /\.(?:js|css|html|json)$/.test(file))
      .flatMap((file) => hostsIn(readFileSync(join(folder, file), 'utf8')));
    expect(Object.keys(NAMED_HOSTS)).toEqual(
      expect.arrayContaining(hosts.filter((host) => host !== OWN_HOST)),
    );
    expect(files().some((file) => file.endsWith('.map'))).toBe(false);
  });

  it('keep the rules of every page of the site, and tell search engines to stay away', () => {
    const html = readFileSync(join(folder, 'kelola/index.html'), 'utf8');
    const facts = readPage(html);
    expect(findPageFaults({ path: '/kelola/index.html', facts, weight: weighPage(html, 0) })).toEqual([]);
    for (const address of [...facts.styles, ...facts.scripts]) expect(files()).toContain(address.slice(1));
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('are none where the settings do not ask for them', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'kampung-kb-kelola-'));
    const settings = JSON.parse(contentText('site.json')) as object;
    await writeEditingPage(empty, siteSchema.parse({ ...settings, editing: null }), copy.contentDir);
    await writeEditingPage(empty, siteSchema.parse({ ...settings, editing: undefined }), copy.contentDir);
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });
});

describe('the editing page on a folder', () => {
  it('shows the collections of the site, in Indonesian', async () => {
    for (const label of ['Berita', 'Halaman', 'Tulisan antarmuka', 'Pengaturan']) {
      expect(await page.getByText(label, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await page.title()).toContain('Kelola Kampung KB Nusa Reka');
  });

  it('saves a news item, and nothing else of it changes', async () => {
    await openEntry(page, 'berita/entries/pulau-sunyi-membuka-dapur-sehat');
    expect(await field('Kode wilayah').inputValue()).toBe('99.01.03.2001\n9901');
    await field('Judul').fill('Pulau Sunyi: dapur sehat dibuka');
    await saveEntry(page);
    const { before, after } = await takeOver('news/pulau-sunyi-membuka-dapur-sehat.mdx');
    expect(after).toBe(
      before.replace(
        'title: Pulau Sunyi membuka dapur sehat\n',
        'title: "Pulau Sunyi: dapur sehat dibuka"\n',
      ),
    );
  });

  it('asks for what a new news item needs, and writes it as staff do', async () => {
    await openEntry(page, 'berita/new');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Isian ini wajib diisi.').first().waitFor();
    await field('Judul').fill('Rapat: desa A & B');
    await field('Ringkasan').fill('Rapat rekaan untuk uji.');
    await field('Tanggal').fill('2024');
    await page.getByRole('button', { name: /Tambah \W?Sumber/ }).click();
    await field('Judul sumber').fill('Undangan');
    await field('Penerbit').fill('Kabar Rekaan');
    await field('Alamat web').fill('https://kabar.reka.example/rapat');
    await field('Isi').fill('Rapat rekaan ini untuk uji.\n\n<Cakupan wilayah="99" />');
    await saveEntry(page);
    copy.put('news/rapat-desa-a-b.mdx', await readOffered(page, 'news/rapat-desa-a-b.mdx'));
    expect(contentText('news/rapat-desa-a-b.mdx')).toBe(NEW_ITEM);
  });

  it('saves a page in a folder, its components untouched', async () => {
    await openEntry(page, 'halaman/entries/program/klasifikasi');
    await field('Keterangan').fill('Keterangan yang baru.');
    await saveEntry(page);
    const { before, after } = await takeOver('pages/program/klasifikasi.mdx');
    expect(before).toMatch(/\n<[A-Z]\w+/);
    expect(after).toBe(before.replace(/^description: .*$/m, 'description: Keterangan yang baru.'));
  });

  it('saves a word of the interface in the order of its file', async () => {
    await openEntry(page, 'tulisan/entries/id');
    await page.getByRole('button', { name: 'Buka', exact: true }).first().click();
    await field('Tautan lewati ke isi, baru terlihat saat difokus.').fill('Langsung ke isi');
    await saveEntry(page);
    const { before, after } = await takeOver('strings/id.json');
    const words = { ...(JSON.parse(before) as object), 'layout.skip': 'Langsung ke isi' };
    expect(after).toBe(`${JSON.stringify(words, null, 2)}\n`);
  });

  it('begins a table of pages that moved', async () => {
    await openEntry(page, 'pengaturan/entries/pengalihan');
    await page.getByRole('button', { name: /Tambah \W?Pengalihan/ }).click();
    await field('Alamat lama').fill('/istilah/');
    await field('Alamat baru').fill('/glosarium/');
    await field('Tanggal').fill('2024-06');
    await field('Alasan').fill('Berganti nama, supaya "glosarium" mudah dicari');
    await saveEntry(page);
    copy.put('redirects.csv', await readOffered(page, 'redirects.csv'));
    expect(contentText('redirects.csv')).toBe(
      'alamat_lama,alamat_baru,tanggal,alasan\n/istilah/,/glosarium/,2024-06,"Berganti nama, supaya ""glosarium"" mudah dicari"\n',
    );
  });

  it('saves the settings of the site, with the one that it does not show', async () => {
    await openEntry(page, 'pengaturan/entries/situs');
    await field('Pengelola').fill('');
    await saveEntry(page);
    const { before, after } = await takeOver('site.json');
    expect(JSON.parse(after)).toEqual({ ...(JSON.parse(before) as object), operator: null });
  });

  it('writes what the build accepts', async () => {
    const { contentDir } = copy;
    const report = await checkContent({
      contentDir,
      register: tinyRegister(),
      today: '2024-06-30',
      now: () => 0,
    });
    expect(report).toMatchObject({ sound: true, text: expect.not.stringMatching('PERIKSA') as unknown });
  });

  it('has asked nobody else, and broken no rule', () => {
    expect(faults).toEqual([]);
  });
});
