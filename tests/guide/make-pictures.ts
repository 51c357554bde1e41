import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '#lib/serve-folder.ts';
import { launchBrowser } from '../browser/browser.ts';
import { editingPictures } from './editing-pictures.ts';
import { MENDED, NEWS, READABLE, WITH_SLIPS } from './example-news.ts';
import { keepPart, keepWindow, mark, PICTURES } from './keep-picture.ts';
import { editorPage, terminalPage } from './windows.ts';

// Makes the pictures of the guide for staff anew, from real runs of the real commands: npx node tests/guide/make-pictures.ts
// It needs Chromium, a finished `npm run build`, and the export of the portal in ../shared. It takes about three minutes.

const ROOT = resolve('.generated/panduan');
const content = join(ROOT, 'content');
const before = join(ROOT, 'sebelum');
const EXPORT = '../shared/data/portal-exports/klasifikasi-2023-08-28.xlsx';
const VILLAGE = '3604202002';

function run(script: string, args: readonly string[] = [], settings: Record<string, string> = {}): string {
  const env = {
    ...process.env,
    TODAY: '2026-11-27',
    CONTENT_DIR: content,
    GENERATED_DIR: join(ROOT, '.generated'),
    ...settings,
  };
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  return `${stdout}${stderr}`
    .replaceAll(/(?:\S*\/)?\.generated\/panduan\//g, '')
    .replaceAll('CONTENT_DIR=content ', '');
}

async function messages(page: Page): Promise<void> {
  const check = async (name: string, text: string) => {
    writeFileSync(join(content, NEWS), text);
    await keepWindow(page, name, terminalPage('npm run check', run('scripts/check-content.ts')));
  };
  await keepWindow(page, 'berita-salah', editorPage(`content/${NEWS}`, WITH_SLIPS, [2, 3, 4, 5, 13]));
  await check('pesan-salah', WITH_SLIPS);
  await check('pesan-isian', READABLE);
  await check('pesan-baik', MENDED);
  await keepWindow(page, 'berita-benar', editorPage(`content/${NEWS}`, MENDED));
}

/** What a changed village and a new item do to the site, as the report says it. */
async function review(page: Page): Promise<void> {
  const path = join(content, 'data/releases/2025-12-31.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('36.04.20.2002,,sudah,2017-04,', '36.04.20.2002,,sudah,2017-04-18,'));
  const report = run('scripts/content-report.ts', ['--before', before]);
  writeFileSync(path, text);
  await keepWindow(page, 'laporan', editorPage('laporan.md', report));
}

async function importRun(page: Page): Promise<void> {
  const file = join(ROOT, 'unduhan/klasifikasi-2023-08-28.xlsx');
  mkdirSync(join(ROOT, 'unduhan'), { recursive: true });
  cpSync(EXPORT, file);
  const tried = run('scripts/import-release.ts', [file, '--dry-run']);
  const part = (from: string, to: string) => tried.slice(tried.indexOf(from), tried.indexOf(to));
  const typed = 'npm run data:import -- unduhan/klasifikasi-2023-08-28.xlsx --dry-run';
  await keepWindow(
    page,
    'impor-akibat',
    terminalPage(typed, `(…)\n\n${part('Yang akan berubah', 'Belum ditempatkan')}(…)`),
  );
  await keepWindow(
    page,
    'impor-langkah',
    terminalPage(typed, `(…)\n\n${part('Langkah berikut', 'Laporan lengkap')}`),
  );
  run('scripts/import-release.ts', [file]);
}

async function screens(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 900 });
  const published = await serveFolder(resolve('dist'), 0);
  await page.goto(`${published.url}desa/${VILLAGE}/`);
  await mark(page.getByText('Kode wilayah 36.04.20.2002'));
  await mark(page.getByText('Dihimpun dalam rilis 31 Desember 2025.', { exact: true }));
  await keepPart(page, 'halaman-desa', [0, 590]);
  await published.close();
  const site = join(ROOT, 'site');
  run('scripts/build-site.ts', [], { OUT_DIR: site, PREVIEW: '1' });
  const preview = await serveFolder(site, 0);
  await page.goto(`${preview.url}berita/`);
  await keepPart(page, 'pratinjau', [0, 520]);
  await page.goto(`${preview.url}data/perubahan/`);
  await keepPart(page, 'perubahan', [212, 900]);
  await preview.close();
}

rmSync(ROOT, { recursive: true, force: true });
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
for (const folder of [content, before]) cpSync('content', folder, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
await messages(page);
await review(page);
await editingPictures(page, content, join(ROOT, 'kelola'));
await importRun(page);
await screens(page);
await browser.close();
rmSync(ROOT, { recursive: true, force: true });
