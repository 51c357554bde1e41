import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { serveFolder } from '#lib/serve-folder.ts';
import { launchBrowser } from '../browser/browser.ts';
import { editorPage, terminalPage } from './windows.ts';

// Makes the pictures of the guide for staff anew, from real runs of the real commands: npx node tests/guide/make-pictures.ts
// It needs Chromium, and for the picture of an import the exports in ../shared.

const PICTURES = resolve('content/panduan');
const ROOT = resolve('.generated/panduan');
const content = join(ROOT, 'content');
const EXPORT = resolve('../shared/data/portal-exports/klasifikasi-2023-08-28.xlsx');

/** A news item as a beginner writes it, with three slips. */
const WITH_SLIPS = `---
title: Contoh: rapat kelompok kerja
summary:
date: 26/11/2026
category: rapat
areas: [36.01]
sources:
  - title: Undangan rapat
    publisher: Nama dinas
    address: https://dinas.example/undangan
---

Tulis beritanya di sini. Lihat [halaman program](/programme/).
`;

const MENDED = WITH_SLIPS.replace('Contoh: rapat kelompok kerja', '"Contoh: rapat kelompok kerja"')
  .replace('summary:', 'summary: Rapat dibuka untuk semua kader di Kabupaten Pandeglang.')
  .replace('26/11/2026', '2026-11-26')
  .replace('category: rapat', 'draft: true\ncategory: kegiatan')
  .replace('/programme/', '/program/');

const NEWS = 'news/contoh-rapat.mdx';

function run(script: string, args: readonly string[] = [], settings: Record<string, string> = {}): string {
  const env = { ...process.env, CONTENT_DIR: content, GENERATED_DIR: join(ROOT, 'work'), ...settings };
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  return `${stderr}${stdout}`.replaceAll(`${ROOT}/`, '');
}

async function keep(page: Page, name: string, selector = '.window'): Promise<void> {
  const picture = await page.locator(selector).first().screenshot();
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(join(PICTURES, `${name}.webp`));
}

async function keepWindow(page: Page, name: string, html: string): Promise<void> {
  await page.setContent(html);
  await keep(page, name);
}

async function keepTop(page: Page, name: string, address: string, height: number): Promise<void> {
  await page.goto(address);
  const size = page.viewportSize()!;
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: size.width, height } });
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(join(PICTURES, `${name}.webp`));
}

async function messages(page: Page): Promise<void> {
  writeFileSync(join(content, NEWS), WITH_SLIPS);
  await keepWindow(page, 'berita-salah', editorPage(`content/${NEWS}`, WITH_SLIPS, [2, 3, 4, 5, 13]));
  await keepWindow(page, 'pesan-salah', terminalPage('npm run check', run('scripts/check-content.ts')));
  writeFileSync(join(content, NEWS), WITH_SLIPS.replace('Contoh: rapat', 'Contoh rapat'));
  await keepWindow(page, 'pesan-isian', terminalPage('npm run check', run('scripts/check-content.ts')));
  writeFileSync(join(content, NEWS), MENDED);
  await keepWindow(page, 'berita-benar', editorPage(`content/${NEWS}`, MENDED));
  await keepWindow(page, 'pesan-baik', terminalPage('npm run check', run('scripts/check-content.ts')));
}

async function importRun(page: Page): Promise<void> {
  if (!existsSync(EXPORT)) return;
  const file = join(ROOT, 'unduhan/klasifikasi-2023-08-28.xlsx');
  mkdirSync(join(ROOT, 'unduhan'), { recursive: true });
  cpSync(EXPORT, file);
  const typed = 'npm run data:import -- unduhan/klasifikasi-2023-08-28.xlsx --dry-run';
  await keepWindow(
    page,
    'impor-coba',
    terminalPage(typed, run('scripts/import-release.ts', [file, '--dry-run'])),
  );
}

async function screens(page: Page): Promise<void> {
  const site = join(ROOT, 'site');
  run('scripts/build-site.ts', [], { OUT_DIR: site, PREVIEW: '1' });
  const server = await serveFolder(site, 0);
  await keepTop(page, 'pratinjau-berita', `${server.url}berita/`, 620);
  await keepTop(page, 'halaman-desa', `${server.url}desa/3604202002/`, 700);
  await server.close();
}

rmSync(ROOT, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
cpSync('content', content, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
await messages(page);
await importRun(page);
await screens(page);
await browser.close();
rmSync(ROOT, { recursive: true, force: true });
