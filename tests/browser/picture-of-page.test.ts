import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pictureFault } from './picture-of-page.ts';

let folder: string;
beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'pictures-'))}/`;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A white picture with a square of another colour on it. */
function picture(color: string, side: number, height = 100): Promise<Buffer> {
  const create = (width: number, tall: number, background: string) => ({
    create: { width, height: tall, channels: 3 as const, background },
  });
  return sharp(create(200, height, '#ffffff'))
    .composite([{ input: create(side, side, color), left: 20, top: 20 }])
    .png()
    .toBuffer();
}

const accepted = async () => pictureFault('a', await picture('#27398f', 30), { folder, accept: true });
const faultOf = (png: Buffer) => pictureFault('a', png, { folder, accept: false });

it('agrees with a picture that was accepted', async () => {
  expect(await accepted()).toBeNull();
  expect(await faultOf(await picture('#27398f', 30))).toBeNull();
  expect(readdirSync(folder)).toEqual(['a.webp']);
});

it('tells that there is none', async () => {
  expect(await faultOf(await picture('#27398f', 30))).toContain('a: there is no accepted picture. Look at');
  expect(readdirSync(folder)).toEqual(['a.changed.png']);
});

it('tells both sizes', async () => {
  await accepted();
  const fault = await faultOf(await picture('#27398f', 30, 101));
  expect(fault).toContain('a: it is 200 x 101 pixels, the accepted one 200 x 100.');
});

it.each([
  ['another place', '#27398f', 31],
  ['another colour', '#2f4aa0', 30],
  ['nothing there', '#ffffff', 30],
])('sees %s and shows where, until it is right again', async (_, color, side) => {
  await accepted();
  expect(await faultOf(await picture(color, side))).toMatch(/^a: \d+ pixels of a square of 64 by 64 differ/);
  expect(readdirSync(folder)).toEqual(['a.changed.png', 'a.places.changed.png', 'a.webp']);
  expect(await faultOf(await picture('#27398f', 30))).toBeNull();
  expect(readdirSync(folder)).toEqual(['a.webp']);
});
