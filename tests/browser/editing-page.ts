import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What must not happen on a page: requests to hosts other than its own, messages of errors, breaches of its policy. */
export function watchPage(page: Page, homes: readonly string[]): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    const isKnown = homes.some((home) => address.startsWith(home)) || /^(?:blob|data):/.test(address);
    if (!isKnown) faults.push(`request: ${address}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`message: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return faults;
}

/** Puts a content folder into the browser's own file system, and has the page take that for the folder that is chosen. */
export async function offerFolder(page: Page, contentDir: string): Promise<void> {
  const paths = globSync('{news,pages,strings}/**/*.{mdx,json}', { cwd: contentDir });
  const files = [...paths, 'site.json'].map((path) => [
    `content/${path}`,
    readFileSync(join(contentDir, path), 'utf8'),
  ]);
  await page.evaluate(async (entries) => {
    for (const [path, text] of entries as [string, string][]) {
      const parts = path.split('/');
      const name = parts.pop()!;
      let folder = await navigator.storage.getDirectory();
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** A file as it is in the browser's own file system now. */
export function readOffered(page: Page, path: string): Promise<string> {
  return page.evaluate(async (whole) => {
    const parts = whole.split('/');
    const name = parts.pop()!;
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, `content/${path}`);
}

/** Opens an entry of a collection by its address. */
export async function openEntry(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${address}`);
  await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
}

/** Saves the open entry and waits until that is done, when the page goes back to the list. */
export async function saveEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.waitForFunction(() => !/\/(?:entries|new)\b/.test(location.hash));
}
