import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Where the pictures of the guide are. */
export const PICTURES = resolve('content/panduan');

/** Saves what was photographed as a picture of the guide, in the smaller of the two kinds of WebP. */
export async function keepPicture(photo: Uint8Array, name: string): Promise<void> {
  const kinds = [{ quality: 78 }, { lossless: true }];
  const made = await Promise.all(
    kinds.map((kind) =>
      sharp(photo)
        .webp({ ...kind, effort: 6 })
        .toBuffer(),
    ),
  );
  const [smallest] = made.sort((a, b) => a.length - b.length);
  writeFileSync(join(PICTURES, `${name}.webp`), smallest!);
}

/** Keeps the window that a page of windows.ts shows. */
export async function keepWindow(page: Page, name: string, html: string): Promise<void> {
  await page.setContent(html);
  await keepPicture(await page.locator('.window').screenshot(), name);
}

/** Keeps what the page shows now between two heights. */
export async function keepPart(page: Page, name: string, [from, to]: [number, number]): Promise<void> {
  const { width } = page.viewportSize()!;
  const clip = { x: 0, y: from, width, height: to - from };
  await keepPicture(await page.screenshot({ clip }), name);
}

/** Draws a red line around a part of the page, so that readers find it. */
export async function mark(part: Locator): Promise<void> {
  await part.evaluate((element: HTMLElement) => {
    element.style.outline = '3px solid #d0021b';
    element.style.outlineOffset = '4px';
  });
}
