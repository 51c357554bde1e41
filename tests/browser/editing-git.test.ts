import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteSchema } from '#domain/site.ts';
import { writeEditingPage } from '#lib/editing/write-editing-page.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { tinyContentDir } from '../tiny-country.ts';
import { launchBrowser } from './browser.ts';
import { openEntry, saveEntry, watchPage } from './editing-page.ts';
import { type FakeGitea, fakeGitea } from './fake-gitea.ts';

const address = 'https://git.reka.example';
const repository = 'dinas/kampung-kb';
const token = 'token-rekaan';

let folder: string;
let server: SiteServer;
let browser: Browser;
let page: Page;
let gitea: FakeGitea;
let faults: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-kelola-'));
  writeFileSync(join(folder, '404.html'), '');
  copyFileSync('src/brand/sign.svg', join(folder, 'favicon.svg'));
  const settings = JSON.parse(readFileSync(join(tinyContentDir, 'site.json'), 'utf8')) as object;
  const editing = { backend: 'gitea', repository, address, branch: 'main' };
  await writeEditingPage(folder, siteSchema.parse({ ...settings, editing }), tinyContentDir);
  [server, browser] = await Promise.all([serveFolder(folder, 0), launchBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  gitea = await fakeGitea(page, { address, repository, contentDir: tinyContentDir, token });
  faults = watchPage(page, [server.url, `${address}/`]);
  await page.goto(`${server.url}kelola/`);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the editing page on a Git host of one’s own', () => {
  it('asks the host nothing before somebody signs in', async () => {
    await page.getByRole('button', { name: 'Masuk dengan token akses' }).click();
    expect(gitea.asked).toEqual([]);
  });

  it('shows the news of the repository to whoever has a token', async () => {
    await page.getByRole('textbox').fill(token);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByText('Pulau Sunyi membuka dapur sehat').first().waitFor();
  });

  it('sends one commit with the changed file and an Indonesian message', async () => {
    await openEntry(page, 'berita/entries/pulau-sunyi-membuka-dapur-sehat');
    await page.getByRole('textbox', { name: 'Judul', exact: true }).fill('Dapur sehat dibuka');
    await saveEntry(page);
    const path = 'news/pulau-sunyi-membuka-dapur-sehat.mdx';
    const before = readFileSync(join(tinyContentDir, path), 'utf8');
    const commit = gitea.commits[0]!;
    expect(gitea.commits).toHaveLength(1);
    expect(commit).toMatchObject({
      branch: 'main',
      message: 'Berita "pulau-sunyi-membuka-dapur-sehat" diubah',
      files: [{ operation: 'update', path: `content/${path}` }],
    });
    expect(Buffer.from(commit.files[0]!.content, 'base64').toString()).toBe(
      before.replace(/^title: .*$/m, 'title: Dapur sehat dibuka'),
    );
  });

  it('has asked nobody but the site and that host, and broken no rule', () => {
    expect(faults).toEqual([]);
  });
});
