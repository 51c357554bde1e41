import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { siteSchema } from '#domain/site.ts';
import { writeEditingPage } from '#lib/editing/write-editing-page.ts';
import { serveFolder } from '#lib/serve-folder.ts';
import { offerFolder, openEntry } from '../browser/editing-page.ts';
import { keepPicture, mark } from './keep-picture.ts';

/** Keeps pictures of the editing page: its start, its list of news, and a new item with an empty field. */
export async function editingPictures(page: Page, content: string, site: string): Promise<void> {
  const settings = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object;
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, '404.html'), '');
  cpSync('src/brand/sign.svg', join(site, 'favicon.svg'));
  await writeEditingPage(site, siteSchema.parse({ ...settings, editing: { backend: 'local' } }), content);
  const server = await serveFolder(site, 0);
  await page.goto(`${server.url}kelola/lisensi/sveltia-cms.txt`);
  await offerFolder(page, content);
  await page.goto(`${server.url}kelola/`);
  const open = page.getByRole('button', { name: 'Buka folder di komputer ini' });
  await open.waitFor();
  await settle(page);
  const middle = { x: 200, y: 100, width: 600, height: 420 };
  await keepPicture(await page.screenshot({ clip: middle }), 'kelola-mulai');
  await open.click();
  await page.getByText('Contoh: rapat kelompok kerja').first().waitFor();
  await settle(page);
  await keepPicture(await page.screenshot(), 'kelola-daftar');
  await openEntry(page, 'berita/new');
  const save = page.getByRole('button', { name: 'Simpan', exact: true });
  await save.click();
  await page.getByText('Isian ini wajib diisi.').first().waitFor();
  await settle(page);
  await mark(save);
  await keepPicture(await page.screenshot(), 'kelola-isian');
  await server.close();
}

/** The page fades from one screen to the next. */
function settle(page: Page): Promise<void> {
  return page.waitForTimeout(1500);
}
